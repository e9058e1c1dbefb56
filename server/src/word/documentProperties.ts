import type { WordPackage } from './package';
import type { WordProperties } from './result';
import type { XmlTree } from './xml';

/** What a file says of itself in the parts for it. */
export function readProperties(file: WordPackage): WordProperties {
  const core = file.relatedTree('', 'core-properties') ?? file.relatedTree('', 'metadata/core-properties');
  const extended = file.relatedTree('', 'extended-properties');
  const said = (tree: XmlTree | undefined, name: string) => {
    const node = tree ? tree.child(0, name) : -1;
    return tree && node >= 0 ? tree.text(node).trim() : '';
  };
  const application = said(extended, 'ep:Application');
  const version = said(extended, 'ep:AppVersion');
  return {
    title: said(core, 'dc:title'),
    subject: said(core, 'dc:subject'),
    keywords: said(core, 'cp:keywords'),
    creator: said(core, 'dc:creator'),
    lastModifiedBy: said(core, 'cp:lastModifiedBy'),
    status: said(core, 'cp:contentStatus'),
    created: said(core, 'dcterms:created'),
    modified: said(core, 'dcterms:modified'),
    application: version === '' ? application : `${application} ${version}`,
    custom: customProperties(file.relatedTree('', 'custom-properties')),
  };
}

function customProperties(tree: XmlTree | undefined): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const node of tree?.children(0, 'op:property') ?? [])
    found.push([tree?.attribute(node, 'name') ?? '', tree?.text(node).trim() ?? '']);
  return Object.fromEntries(found);
}
