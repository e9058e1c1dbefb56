import type { WordPackage } from './package';
import type { WordProperties } from './result';
import type { XmlTree } from './xml';

/** The core, extended and custom properties of a file. */
export function readProperties(file: WordPackage): WordProperties {
  const core = file.relatedTree('', 'core-properties');
  const said = (name: string) => {
    const node = core ? core.child(0, name) : -1;
    return core && node >= 0 ? core.text(node).trim() : '';
  };
  return {
    title: said('dc:title'),
    creator: said('dc:creator'),
    created: said('dcterms:created'),
    custom: customProperties(file.relatedTree('', 'custom-properties')),
  };
}

function customProperties(tree: XmlTree | undefined): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const node of tree?.children(0, 'op:property') ?? [])
    found.push([tree?.attribute(node, 'name') ?? '', tree?.text(node).trim() ?? '']);
  return Object.fromEntries(found);
}
