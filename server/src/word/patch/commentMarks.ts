import type { WordPackage } from '../package';
import { asXml } from './ancestry';

/** Who writes a change or a comment, and when. */
export interface Byline {
  readonly author: string;
  /** As `2024-05-01T10:00:00Z`; undefined where no date is to be given. */
  readonly date: string | undefined;
}

/** The author of what is put into Word files where nobody says another. */
export const DEFAULT_AUTHOR = 'Treaty Body';

/** The attributes of a change or a comment. `prefix` is that of WordprocessingML, with its colon. */
export function bylineXml(prefix: string, id: number, { author, date }: Byline): string {
  const when = date === undefined ? '' : ` ${prefix}date="${asXml(date)}"`;
  return `${prefix}id="${id}" ${prefix}author="${asXml(author)}"${when}`;
}

/** The mark by which a comment of ours is known, at the end of its text: what it is about, in words of ASCII. */
export function markOf(about: string): string {
  return `[treaty-body: ${about.replace(/[^a-z0-9-]/gi, '-')}]`;
}

/** Whether the text of a comment ends with our mark, so that it was not written by a person. */
export function hasMark(text: string): boolean {
  return /\[treaty-body: [a-zA-Z0-9-]+\]\s*$/.test(text);
}

/** The styles that Word gives to comments, by their ids in a file; undefined where it has none. */
export interface CommentStyles {
  readonly text: string | undefined;
  readonly reference: string | undefined;
}

/** Looks for the styles of comments by their names, which are the same in all languages. */
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

/** A comment as it stands in the part of comments, each line of its text a paragraph. */
export function commentXml(prefix: string, id: number, byline: Byline, styles: CommentStyles, text: string): string {
  const w = prefix;
  const look = styles.text === undefined ? '' : `<${w}pPr><${w}pStyle ${w}val="${asXml(styles.text)}"/></${w}pPr>`;
  const paragraphs = text.split(/\r\n|\r|\n/).map((line, at) => {
    const mark = at === 0 ? `<${w}r>${referenceLook(w, styles)}<${w}annotationRef/></${w}r>` : '';
    const words = `<${w}r><${w}t xml:space="preserve">${asXml(line)}</${w}t></${w}r>`;
    return `<${w}p>${look}${mark}${words}</${w}p>`;
  });
  return `<${w}comment ${bylineXml(w, id, byline)} ${w}initials="${asXml(initialsOf(byline.author))}">${paragraphs.join('')}</${w}comment>`;
}

/** The mark in the document where what a comment is about begins. */
export function rangeStartXml(prefix: string, id: number): string {
  return `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
}

/** The marks where it ends, by which Word shows the comment. */
export function rangeEndXml(prefix: string, id: number, styles: CommentStyles): string {
  const reference = `<${prefix}r>${referenceLook(prefix, styles)}<${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
  return `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`;
}

function referenceLook(prefix: string, { reference }: CommentStyles): string {
  return reference === undefined
    ? ''
    : `<${prefix}rPr><${prefix}rStyle ${prefix}val="${asXml(reference)}"/></${prefix}rPr>`;
}

/** The first letters of the words of a name. */
function initialsOf(author: string): string {
  const letters = author.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? [];
  return letters.join('').slice(0, 9).toUpperCase();
}
