/** A file that is imported as a treaty text but is none. */
export interface HostileTreaty {
  readonly name: string;
  /** The file name, which determines how the file is read. */
  readonly file: string;
  /** A text of about that many characters. */
  readonly write: (size: number) => string;
}

const repeated = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length));
const inArticle = (part: string) => (size: number) => `Article 8\n\nAll workers\n${repeated(part)(size)}`;

/** What keeps a careless reader busy, in each of the formats that are read. */
export const HOSTILE_TREATIES: readonly HostileTreaty[] = [
  { name: 'one paragraph in short lines', file: 'a.txt', write: inArticle('and so\non ') },
  { name: 'a heading in short lines', file: 'a.txt', write: (n) => `Article 8. All\n${repeated('and\n')(n)}` },
  { name: 'headings', file: 'a.txt', write: repeated('Article 1\n') },
  { name: 'letters', file: 'a.txt', write: inArticle('(a) ') },
  { name: 'letters a line', file: 'a.txt', write: inArticle('(a)\n') },
  { name: 'full stops and brackets', file: 'a.txt', write: inArticle('.)))) ') },
  { name: 'blanks', file: 'a.txt', write: repeated('          \n') },
  { name: 'line ends', file: 'a.txt', write: repeated('\n') },
  { name: 'comments that nothing closes', file: 'a.md', write: repeated('<!--') },
  { name: 'brackets', file: 'a.md', write: repeated('[') },
  { name: 'links that nothing closes', file: 'a.md', write: repeated('[a](') },
  { name: 'signs and blanks', file: 'a.md', write: (n) => `#${' '.repeat(n)}x${repeated(' #')(n)}x` },
  { name: 'quotations and lists', file: 'a.md', write: repeated('> - ') },
  { name: 'elements in each other', file: 'a.html', write: repeated('<div>') },
  { name: 'elements that do not end where they should', file: 'a.html', write: repeated('<i><b></i>') },
  { name: 'ends of what is not there', file: 'a.html', write: (n) => `${'<div>'.repeat(400)}${repeated('</i>')(n)}` },
  { name: 'pieces of text', file: 'a.html', write: repeated('a<b>b</b>&amp;') },
  { name: 'blanks in elements', file: 'a.html', write: repeated(' <b> </b>') },
  { name: 'hidden elements', file: 'a.html', write: repeated('<p hidden>a<p>') },
  { name: 'lists', file: 'a.html', write: repeated('<ol><li>a</li></ol>') },
  { name: 'items', file: 'a.html', write: (n) => `<h2>Article 8</h2><ol>${repeated('<li>a')(n)}` },
  { name: 'attributes', file: 'a.html', write: (n) => `<p ${repeated('a=b ')(n)}>` },
  { name: 'a title', file: 'a.html', write: (n) => `<title>${repeated('The Convention ')(n)}` },
  { name: 'a comment that nothing closes', file: 'a.html', write: repeated('<!--') },
  { name: 'signs that are none', file: 'a.html', write: repeated('&') },
];
