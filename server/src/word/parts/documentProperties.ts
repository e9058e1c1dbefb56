import type { WordPackage } from './package';
import type { WordProperties } from './result';
import type { XmlTree } from './xml';

/** The core, extended and custom properties of a file. */
export function readProperties(file: WordPackage): WordProperties {
  const core = file.relatedTree('', 'core-properties');
  const property = (name: string) => {
    const node = core ? core.child(0, name) : -1;
    return core && node >= 0 ? core.text(node).trim() : '';
  };
  return {
    title: property('dc:title'),
    creator: property('dc:creator'),
    created: property('dcterms:created'),
    custom: customProperties(file.relatedTree('', 'custom-properties')),
  };
}

function customProperties(tree: XmlTree | undefined): Readonly<Record<string, string>> {
  const result: [string, string][] = [];
  for (const node of tree?.children(0, 'op:property') ?? [])
    result.push([tree?.attribute(node, 'name') ?? '', tree?.text(node).trim() ?? '']);
  return Object.fromEntries(result);
}
