import { Parser } from 'htmlparser2';
import { bisect } from '../../text/bisect';
import { foldTreatyText, type ListItem, type TreatyLine, type TreatyLines, titleCase } from './treatyLine';

/** Elements whose content is not part of the text. */
const SKIPPED_TAGS = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'button',
  'form',
  'footer',
]);

/** Inline elements, which do not end a line. */
const INLINE_TAGS = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);

/** Maximum nesting depth; pages for readers stay well below it. */
const MAX_DEPTH = 500;

interface List {
  next: number;
  readonly kind: ListItem['kind'];
  readonly isOrdered: boolean;
}

/**
 * The lines of a saved web page: one per block element, with list items numbered as in a browser. Scripts are not run, and only text is
 * kept.
 */
export function htmlLines(source: string): TreatyLines {
  const reader = new HtmlReader(source);
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        // At each closing tag, the parser searches all open elements, so deep nesting would be slow.
        if (++depth > MAX_DEPTH) parser.pause();
        else reader.open(name, attributes, parser.startIndex);
      },
      onclosetag: (name) => {
        depth--;
        reader.close(name);
      },
      ontext: (text) => reader.text(text, parser.startIndex),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  if (depth > MAX_DEPTH)
    return { title: '', lines: [], unread: `it has more than ${MAX_DEPTH} elements in each other` };
  parser.end();
  return reader.result();
}

class HtmlReader {
  private readonly lines: TreatyLine[] = [];
  private readonly lists: List[] = [];
  private readonly breaks: number[] = [];
  private readonly skippedTags: string[] = [];
  private inTitle = false;
  private title = '';
  private heading = '';
  private headingDepth = 0;
  private words = '';
  private hasWords = false;
  private line = 0;
  private item: ListItem | undefined;

  constructor(source: string) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.breaks.push(at);
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (this.skippedTags.length > 0 || SKIPPED_TAGS.has(name) || isHidden(attributes)) {
      if (!isVoid(name)) this.skippedTags.push(name);
      return;
    }
    const { start = '1', value = '' } = attributes;
    if (name === 'title') this.inTitle = true;
    else if (!INLINE_TAGS.has(name)) this.flush();
    if (name === 'h1') this.headingDepth++;
    if (name === 'ol' || name === 'ul') {
      this.lists.push({
        next: Number.parseInt(start, 10) || 1,
        kind: kindOf(attributes),
        isOrdered: name === 'ol',
      });
    } else if (name === 'li') {
      const list = this.lists.at(-1);
      if (list?.isOrdered) {
        const place = Number.parseInt(value, 10) || list.next;
        list.next = place + 1;
        this.item = { place, kind: list.kind };
        this.line = this.lineAt(at);
      }
    }
  }

  close(name: string): void {
    if (this.skippedTags.length > 0) {
      const from = this.skippedTags.lastIndexOf(name);
      if (from >= 0) this.skippedTags.length = from;
      return;
    }
    if (name === 'title') this.inTitle = false;
    else if (!INLINE_TAGS.has(name)) this.flush();
    if (name === 'h1') this.headingDepth = Math.max(0, this.headingDepth - 1);
    if (name === 'ol' || name === 'ul') this.lists.pop();
    // An item without text must not pass its number on to the next line.
    if (name === 'li') this.item = undefined;
  }

  text(text: string, at: number): void {
    if (this.skippedTags.length > 0) return;
    if (this.inTitle) {
      this.title += text;
      return;
    }
    if (!this.hasWords && text.trim() !== '') {
      this.words = '';
      this.hasWords = true;
      this.line = this.lineAt(at + text.search(/\S/));
    }
    this.words += text;
  }

  result(): TreatyLines {
    this.flush();
    return { title: this.heading || titleCase(this.title), lines: this.lines };
  }

  private flush(): void {
    const text = foldTreatyText(this.words);
    this.words = '';
    this.hasWords = false;
    if (text === '') return;
    if (this.headingDepth > 0 && this.heading === '') this.heading = text;
    this.lines.push({ text, line: this.line, opens: true, ...(this.item && { item: this.item }) });
    this.item = undefined;
  }

  private lineAt(offset: number): number {
    return bisect(this.breaks.length, (i) => (this.breaks[i] ?? 0) < offset) + 1;
  }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const { style = '' } = attributes;
  return 'hidden' in attributes || /display\s*:\s*none/i.test(style);
}

function isVoid(name: string): boolean {
  return /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name);
}

/** The numbering style of a list, if its attributes specify one. */
function kindOf(attributes: Readonly<Record<string, string>>): ListItem['kind'] {
  const { type = '', style = '', class: classes = '' } = attributes;
  const hints = `${style} ${classes}`;
  if (/^a$/i.test(type) || /(?:lower|upper)-(?:alpha|latin)/.test(hints)) return 'letter';
  if (/^i$/i.test(type) || /(?:lower|upper)-roman/.test(hints)) return 'roman';
  return type === '1' || /\bdecimal\b/.test(hints) ? 'number' : undefined;
}
