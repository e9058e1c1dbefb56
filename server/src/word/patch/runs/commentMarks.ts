import type { WordPackage } from '../../parts/package';
import { asXml } from '../parts/ancestry';

/** The author and date of a tracked change or comment. */
export interface RevisionAuthor {
  readonly author: string;
  /** For example `2024-05-01T10:00:00Z`; undefined for no date. */
  readonly date: string | undefined;
  /** Shown with comments; undefined to derive them from the name. */
  readonly initials?: string | undefined;
}

/** The default author of changes and comments. */
export const DEFAULT_AUTHOR = 'Treaty Body';

/** The attributes of a tracked change or comment. `prefix` is the WordprocessingML prefix, including its colon. */
export function revisionAttributes(prefix: string, id: number, { author, date }: RevisionAuthor): string {
  const dateAttribute = date === undefined ? '' : ` ${prefix}date="${asXml(date)}"`;
  return `${prefix}id="${id}" ${prefix}author="${asXml(author)}"${dateAttribute}`;
}

/** The mark at the end of our comments, by which they are recognized. It contains the subject of the comment, in ASCII. */
export function commentMark(about: string): string {
  return `[treaty-body: ${about.replace(/[^a-z0-9-]/gi, '-')}]`;
}

/** Whether the text of a comment ends with our mark. */
export function hasMark(text: string): boolean {
  return /\[treaty-body: [a-zA-Z0-9-]+\]\s*$/.test(text);
}

/** Ids of Word's comment styles in a file; undefined for missing ones. */
export interface CommentStyles {
  readonly text: string | undefined;
  readonly reference: string | undefined;
}

/** Finds the comment styles by their names, which are not localized in files. */
export function commentStyles(file: WordPackage): CommentStyles {
  const tree = file.relatedTree(file.main, 'styles');
  const byName = new Map<string, string>();
  for (const node of tree?.children(0, 'w:style') ?? []) {
    const name = tree?.value(node, 'w:name')?.toLowerCase();
    const id = tree?.attribute(node, 'styleId');
    if (name !== undefined && id !== undefined) byName.set(name, id);
  }
  return { text: byName.get('annotation text'), reference: byName.get('annotation reference') };
}

/** A comment for the comments part, with one paragraph per line of its text. */
export function commentXml(
  prefix: string,
  id: number,
  byline: RevisionAuthor,
  styles: CommentStyles,
  text: string,
): string {
  const w = prefix;
  const paragraphProperties =
    styles.text === undefined ? '' : `<${w}pPr><${w}pStyle ${w}val="${asXml(styles.text)}"/></${w}pPr>`;
  const paragraphs = text.split(/\r\n|\r|\n/).map((line, at) => {
    const mark = at === 0 ? `<${w}r>${referenceProperties(w, styles)}<${w}annotationRef/></${w}r>` : '';
    const words = `<${w}r><${w}t xml:space="preserve">${asXml(line)}</${w}t></${w}r>`;
    return `<${w}p>${paragraphProperties}${mark}${words}</${w}p>`;
  });
  return `<${w}comment ${revisionAttributes(w, id, byline)} ${w}initials="${asXml(byline.initials ?? initialsOf(byline.author))}">${paragraphs.join('')}</${w}comment>`;
}

/** The mark at the start of the commented text in the document. */
export function rangeStartXml(prefix: string, id: number): string {
  return `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
}

/** The marks at the end of the commented text, including the reference that makes Word show the comment. */
export function rangeEndXml(prefix: string, id: number, styles: CommentStyles): string {
  const reference = `<${prefix}r>${referenceProperties(prefix, styles)}<${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
  return `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`;
}

function referenceProperties(prefix: string, { reference }: CommentStyles): string {
  return reference === undefined
    ? ''
    : `<${prefix}rPr><${prefix}rStyle ${prefix}val="${asXml(reference)}"/></${prefix}rPr>`;
}

/** The initials of a name. */
function initialsOf(author: string): string {
  const letters = author.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? [];
  return letters.join('').slice(0, 9).toUpperCase();
}
