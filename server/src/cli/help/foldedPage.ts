/** The maximum width of a line on a terminal, in characters. */
const PAGE_WIDTH = 80;
const FENCE = '```';

/** A page in Markdown with its paragraphs and items wrapped to lines of at most 80 characters; code blocks stay as they are. */
export function foldPage(page: string): string {
  let isCode = false;
  return page
    .split('\n')
    .map((line) => {
      if (line.startsWith(FENCE)) isCode = !isCode;
      return isCode || /^(?:#|```)/.test(line) ? line : foldLine(line);
    })
    .join('\n');
}

/** Wraps a paragraph; continuation lines of a list item are indented to its text. */
function foldLine(line: string): string {
  const indent = /^(?:- )?/.exec(line)?.[0].replace(/./g, ' ') ?? '';
  const lines: string[] = [];
  let lastLine = '';
  for (const word of line.split(' ')) {
    if (lastLine !== '' && lastLine.trim() !== '-' && `${lastLine} ${word}`.length > PAGE_WIDTH) {
      lines.push(lastLine);
      lastLine = indent + word;
    } else lastLine = lastLine === '' ? word : `${lastLine} ${word}`;
  }
  return [...lines, lastLine].join('\n');
}
