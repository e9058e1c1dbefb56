import type { WordPackage } from './package';
import { unlessRefused } from './refusal';
import { XmlTree } from './xml';

/** The extension of a Word file according to its content: a document or a template, with or without macros. */
export type WordEnding = 'docx' | 'docm' | 'dotx' | 'dotm';

/** Extensions by the content type of the main part (ECMA-376 part 1, 11.3.10; MS-OFFMACRO2 2.2.1). */
const ENDINGS: ReadonlyMap<string, WordEnding> = new Map([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'docx'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml', 'dotx'],
  ['application/vnd.ms-word.document.macroenabled.main+xml', 'docm'],
  ['application/vnd.ms-word.template.macroenabledtemplate.main+xml', 'dotm'],
]);

/** The extension that Word requires for a file; undefined if the file does not specify its type. */
export function endingOf(file: WordPackage): WordEnding | undefined {
  const types = unlessRefused(() => file.tree('[Content_Types].xml'));
  if (!(types instanceof XmlTree)) return undefined;
  const overrideNode = types
    .children(0, 'ct:Override')
    .find((node) => types.attribute(node, 'PartName')?.toLowerCase() === `/${file.main.toLowerCase()}`);
  return overrideNode === undefined
    ? undefined
    : ENDINGS.get(types.attribute(overrideNode, 'ContentType')?.toLowerCase() ?? '');
}
