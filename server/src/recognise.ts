import { committeeOfSupplement } from './catalogue/committees';
import { stateOf } from './catalogue/states';
import { SYMBOL_PREFIXES } from './catalogue/symbolPrefixes';
import { en } from './languages/en';
import type { TitleKind } from './languages/language';

/**
 * Whether a plain text, or a file by its name, is a document of a treaty body, so that an editor may treat it as one
 * without being asked. Used by the client and by the server: no `vscode`, no `node:`.
 *
 * A text is taken for more than it is at a cost: a person whose minutes or source code change their colours must find out
 * why. So no single sign decides. Each counts where an editor would look for it (the symbol in the masthead, "The
 * Committee" at the head of a numbered paragraph), and the marks of other kinds of text count against it.
 */

/** How much of a text is looked at, in UTF-16 units. */
export const RECOGNITION_LIMIT = 8192;

/** The sum of weights from which a text is a document: more than any two signs that a note or a letter may share with one. */
const THRESHOLD = 11;

/** The sum from which a person may be asked: a symbol of its own, or two of the lesser signs. */
const NEAR = 6;

/** One reason for or against. */
interface Sign {
  readonly id: string;
  /** Negative for what belongs to other kinds of text. */
  readonly weight: number;
  readonly shownBy: (reading: Reading) => boolean;
}

/** What the beginning of a text consists of. Lines have single spaces, plain hyphens and apostrophes. */
interface Reading {
  readonly lines: readonly string[];
  /** Lines before the first numbered paragraph and before any prose. */
  readonly masthead: readonly string[];
  /** The same in small letters, each with the one behind it, since long names are broken in two. */
  readonly mastheadPairs: readonly string[];
  /** Numbered paragraphs with all that stands under them, as far as it was kept. */
  readonly paragraphs: readonly string[];
  /** Prose without a number stands before the first numbered paragraph. */
  readonly opensWithProse: boolean;
  /** How many numbered paragraphs hold the committee's voice together with the State party. */
  readonly voices: number;
  /** How many numbered paragraphs ask: "Please provide …". */
  readonly requests: number;
  /** Mentions of "State party" and "States parties", as the documents write them, in numbered paragraphs. */
  readonly stateParty: number;
  readonly headings: number;
  /** Different symbols that have a line of the masthead to themselves. */
  readonly ownSymbols: number;
}

const SIGNS: readonly Sign[] = [
  // The masthead.
  { id: 'symbol', weight: 6, shownBy: ({ ownSymbols }) => ownSymbols > 0 },
  { id: 'annual report', weight: 3, shownBy: ({ masthead }) => masthead.some(isAnnualReportLine) },
  { id: 'distribution', weight: 3, shownBy: ({ masthead }) => masthead.some(isDistributionLine) },
  { id: 'original language', weight: 2, shownBy: ({ masthead }) => masthead.some(isOriginalLine) },
  { id: 'committee', weight: 3, shownBy: ({ mastheadPairs }) => mastheadPairs.some(isCommitteeLine) },
  { id: 'instrument', weight: 2, shownBy: ({ mastheadPairs }) => mastheadPairs.some(isInstrumentLine) },
  { id: 'status', weight: 2, shownBy: ({ masthead }) => masthead.some((line) => STATUS.has(line.toLowerCase())) },
  { id: 'title', weight: 4, shownBy: ({ masthead }) => masthead.some(isTitle) },
  { id: 'adoption', weight: 3, shownBy: ({ lines }) => lines.some(isAdoptionNote) },

  // The first paragraph, which says what was considered, when, and what was adopted.
  { id: 'considered', weight: 4, shownBy: ({ paragraphs }) => paragraphs.slice(0, 3).some(considersReport) },
  { id: 'meetings', weight: 2, shownBy: ({ paragraphs }) => paragraphs.slice(0, 3).some(namesMeetings) },
  { id: 'adopted', weight: 4, shownBy: ({ paragraphs }) => paragraphs.slice(0, 3).some(adoptsObservations) },
  { id: 'cited', weight: 2, shownBy: ({ paragraphs }) => paragraphs.some(citesSymbol) },

  // The numbered paragraphs: who speaks, to whom.
  { id: 'voice', weight: 3, shownBy: ({ voices }) => voices >= 1 },
  { id: 'voice again', weight: 2, shownBy: ({ voices }) => voices >= 2 },
  { id: 'voice throughout', weight: 3, shownBy: ({ voices }) => voices >= 4 },
  { id: 'requests', weight: 4, shownBy: ({ requests }) => requests >= 2 },
  { id: 'requests throughout', weight: 2, shownBy: ({ requests }) => requests >= 4 },
  { id: 'replies', weight: 3, shownBy: ({ lines }) => lines.filter(isReplyHeading).length >= 2 },
  { id: 'State party', weight: 3, shownBy: ({ stateParty }) => stateParty >= 3 },
  { id: 'heading', weight: 2, shownBy: ({ headings }) => headings >= 1 },
  { id: 'headings', weight: 2, shownBy: ({ headings }) => headings >= 2 },

  // Other kinds of text that speak of the committees.
  { id: 'prose first', weight: -6, shownBy: ({ opensWithProse }) => opensWithProse },
  { id: 'index of documents', weight: -9, shownBy: ({ ownSymbols }) => ownSymbols >= 3 },
  { id: 'mail', weight: -9, shownBy: ({ lines }) => countStarts(lines, MAIL_FIELDS) >= 2 },
  { id: 'letter', weight: -9, shownBy: ({ lines }) => countStarts(lines, LETTER) >= 1 },
  { id: 'first person', weight: -6, shownBy: ({ lines }) => speaksInFirstPerson(lines) },
  { id: 'minutes', weight: -7, shownBy: ({ lines }) => countStarts(lines, MINUTES) >= 1 },
  { id: 'press', weight: -7, shownBy: ({ masthead }) => masthead.some((line) => includesAny(line, PRESS)) },
  { id: 'submission', weight: -9, shownBy: (reading) => isSubmission(reading) },
  { id: 'articles of a law', weight: -6, shownBy: ({ lines }) => lines.filter(isArticleHeading).length >= 3 },
  { id: 'markup', weight: -12, shownBy: ({ lines }) => countStarts(lines, MARKUP) >= 1 },
  { id: 'source code', weight: -30, shownBy: ({ lines }) => lines.filter(isCode).length >= 3 },
  { id: 'software', weight: -9, shownBy: ({ lines }) => countIncludes(lines, SOFTWARE) >= 1 },
];

/*
 * The words below tell kinds of text apart that are mostly not documents of the committees, which is why they stand here and
 * not with the languages: of those they are only what an English text shows. Names and titles come from `languages/`.
 */

const STATUS: ReadonlySet<string> = new Set(['advance unedited version', 'advance edited version', 'unedited version']);

/** Titles that other texts bear as well; they need a word of {@link TITLE_SUBJECT}. */
const WEAK_TITLES: ReadonlySet<TitleKind> = new Set<TitleKind>([
  'replies',
  'state-report',
  'common-core-document',
  'follow-up-report',
  'corrigendum',
]);
const TITLE_SUBJECT = ['list of issues', 'concluding observations', 'states parties', 'the convention', 'the covenant'];

const CONSIDERED = ['considered', 'examined', 'took up', 'reviewed', 'continued its consideration'];
const REPORTS = [
  'initial',
  'periodic',
  'additional information',
  'situation in',
  'in the absence of',
  'special report',
];
const ADOPTED = [
  'concluding observations',
  'concluding comments',
  'present text',
  'the observations',
  'following observations',
];

/** The present tense is the committee's own; those who write about it say "recommended". */
const VOICE: ReadonlySet<string> = new Set(
  (
    'welcomes notes takes regrets recommends expresses appreciates commends urges reiterates requests encourages calls ' +
    'recalls remains is invites acknowledges considers emphasizes stresses reminds draws observes shares thanks wishes ' +
    'underlines suggests deplores congratulates finds asks believes expects understands highlights affirms'
  ).split(' '),
);
const ADVERBS: ReadonlySet<string> = new Set([
  'also',
  'further',
  'therefore',
  'nevertheless',
  'however',
  'nonetheless',
  'strongly',
]);

const SECTIONS = [
  'positive aspect',
  'principal subjects of concern',
  'principal areas of concern',
  'principal matters of concern',
  'main areas of concern',
  'main subjects of concern',
  'concerns and recommendations',
  'subjects of concern',
  'factors and difficulties',
  'factors and circumstances',
  'follow-up and dissemination',
  'follow-up measures taken and progress',
  'implementation and reporting',
  'other recommendations',
  'implementation of the convention',
  'implementation of the covenant',
  'general measures of implementation',
  'constitutional and legal framework within which',
  'facts as submitted by',
  'facts as presented by',
  'consideration of admissibility',
  'consideration of the merits',
  'issues and proceedings before the committee',
  "state party's observations on",
];

const MAIL_FIELDS = ['from:', 'to:', 'subject:', 'cc:', 'sent:', 'reply-to:', 'message-id:'];
const LETTER = [
  'dear ',
  'hi ',
  'hello',
  'best regards',
  'kind regards',
  'best wishes',
  'yours ',
  'sincerely',
  'respectfully submitted',
  'excellency,',
  'your excellency',
];
const MINUTES = [
  'minutes of',
  'meeting minutes',
  'notes of the meeting',
  'apologies',
  'present:',
  'attendees',
  'action points',
];
const PRESS = [
  'press release',
  'news release',
  'media advisory',
  'for immediate release',
  '(reuters)',
  '(ap)',
  '(afp)',
];
const SUBMISSION = [
  'shadow report',
  'alternative report',
  'parallel report',
  'submission to the committee',
  'joint submission',
  'ngo submission',
  'stakeholder',
  'thesis',
  'commentary',
];
const MARKUP = [
  '```',
  '# ',
  '## ',
  '### ',
  '<!',
  '<html',
  '<?',
  '<p',
  '<div',
  '{\\rtf',
  '\\documentclass',
  '---layout',
  '= ',
];
const SOFTWARE = [
  'vs code',
  'visual studio',
  'npm ',
  'github',
  'readme',
  'changelog',
  'syntax highlight',
  'language server',
  'plug-in',
  'plugin',
  'command line',
  'git clone',
  'localhost',
  'unit test',
];

/** What the first line of a text that is no prose at all begins with: nothing further down can outweigh it. */
const FOREIGN_STARTS = [
  '{',
  '<',
  '# ',
  '## ',
  '#!',
  '#include',
  '//',
  '/*',
  '"""',
  "'use strict'",
  '"use strict"',
  '```',
  '%pdf',
  '%!ps',
  '\\document',
  'import ',
  'export ',
  'const ',
  'package ',
  'function ',
  'def ',
  'class ',
  'using ',
  'select ',
  'from:',
  'return-path:',
  'received:',
  'subject:',
  'begin:',
];

/** Whether a plain text is a document of a treaty body, by its first {@link RECOGNITION_LIMIT} units. Never throws; linear. */
export function isTreatyBodyDocument(text: string): boolean {
  return likeness(text) >= THRESHOLD;
}

/** Whether a text has signs of such a document, and too few to be taken for one: a person may be asked. */
export function isNearTreatyBodyDocument(text: string): boolean {
  const score = likeness(text);
  return score >= NEAR && score < THRESHOLD;
}

/** The weight of the signs that a text begins with; below nothing for one that is none. */
function likeness(text: string): number {
  const head = text.slice(0, RECOGNITION_LIMIT);
  if (isBinary(head)) return NONE;
  const lines = linesOf(head);
  const first = lines.find((line) => line !== '')?.toLowerCase();
  if (first === undefined || FOREIGN_STARTS.some((start) => first.startsWith(start))) return NONE;
  const reading = read(lines);
  let score = 0;
  for (const sign of SIGNS) if (sign.shownBy(reading)) score += sign.weight;
  return score;
}

const NONE = Number.NEGATIVE_INFINITY;

// ---------------------------------------------------------------------------------------------------------------- reading

/** Characters that no plain text holds. Word leaves a few controls behind (footnote marks, its own hyphens), so some are borne. */
function isBinary(head: string): boolean {
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code === 0) return true;
    if (code === 0xfffd || code === 0x7f || (code < 0x20 && (code < 9 || code > 13))) odd++;
  }
  return odd * 50 > head.length;
}

function linesOf(head: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at <= head.length; at++) {
    const code = at < head.length ? head.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push(normalized(head.slice(start, at)));
    if (code === 13 && head.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** Single spaces, plain apostrophes and hyphens, without what a converter left at the start. */
function normalized(line: string): string {
  let rest = line
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .trim();
  while (rest.startsWith('[bookmark:')) {
    const close = rest.indexOf(']');
    if (close < 0) break;
    rest = rest.slice(close + 1).trim();
  }
  return rest;
}

/** More of a paragraph than this says nothing new about the kind of text. */
const MAX_PARAGRAPH = 1500;

function read(lines: readonly string[]): Reading {
  const masthead: string[] = [];
  const paragraphs: string[] = [];
  let block: string[] = [];
  let opensWithProse = false;
  let paragraph: string | undefined;

  const endBlock = (): void => {
    const prose = proseStart(block);
    if (!opensWithProse) masthead.push(...block.slice(0, prose));
    opensWithProse ||= prose < block.length;
    block = [];
  };
  for (const line of lines) {
    const content = afterNumber(line);
    if (content !== undefined) {
      if (paragraph === undefined) endBlock();
      else paragraphs.push(paragraph);
      paragraph = content;
    } else if (paragraph === undefined) {
      if (line === '') endBlock();
      else block.push(line);
    } else if (line !== '' && paragraph.length < MAX_PARAGRAPH) {
      paragraph = paragraph === '' ? line : `${paragraph} ${line}`;
    }
  }
  if (paragraph === undefined) endBlock();
  else paragraphs.push(paragraph);

  const symbols = new Set(masthead.map(ownSymbol).filter((symbol) => symbol !== undefined));
  return {
    lines,
    masthead,
    mastheadPairs: masthead.flatMap((line, index) => {
      const next = masthead[index + 1];
      const small = line.toLowerCase();
      return next === undefined ? [small] : [small, `${small} ${next.toLowerCase()}`];
    }),
    paragraphs,
    opensWithProse,
    voices: paragraphs.filter(isVoice).length,
    requests: paragraphs.filter(isRequest).length,
    stateParty: paragraphs.reduce((sum, text) => sum + count(text, 'State party') + count(text, 'States parties'), 0),
    headings: lines.filter(isSectionHeading).length,
    ownSymbols: symbols.size,
  };
}

/**
 * Where prose begins in lines that stand together; their number where it does not. Mastheads and titles have no sentences, so
 * the first full stop inside a long line or the end of one tells; lines wrapped by hand are prose from the start of the block.
 */
function proseStart(block: readonly string[]): number {
  let words = 0;
  let run = 0;
  for (const [index, line] of block.entries()) {
    if (isMastheadLine(line)) {
      run = index + 1;
      words = 0;
      continue;
    }
    words += count(line, ' ') + 1;
    if (words >= 12 && holdsSentenceEnd(line)) return run;
  }
  return block.length;
}

/** Part of the masthead, or one of the notes that may stand in it and are sentences: on the adoption, on the issue of the document. */
function isMastheadLine(line: string): boolean {
  const small = line.toLowerCase();
  return (
    ownSymbol(line) !== undefined ||
    isDistributionLine(line) ||
    isOriginalLine(line) ||
    isTitle(line) ||
    isCommitteeLine(small) ||
    isInstrumentLine(small) ||
    small.startsWith('*') ||
    small.startsWith('the present ') ||
    isAdoptionNote(line)
  );
}

function holdsSentenceEnd(line: string): boolean {
  const last = line.charAt(line.length - 1);
  if (last === '.' || last === '!' || last === '?' || last === ':') return true;
  for (let at = line.indexOf('. '); at > 0; at = line.indexOf('. ', at + 1)) {
    const before = line.charCodeAt(at - 1);
    const behind = line.charCodeAt(at + 2);
    if (before >= 0x61 && before <= 0x7a && behind >= 0x41 && behind <= 0x5a) return true;
  }
  return false;
}

/** What follows the number of a paragraph: "12. The", "12) The", "12.The", or the number alone; undefined without one. */
function afterNumber(line: string): string | undefined {
  let at = 0;
  while (at < line.length && at < 4 && isDigit(line.charCodeAt(at))) at++;
  if (at === 0 || at === 4) return undefined;
  if (line.startsWith(' bis', at)) at += 4;
  if (at === line.length) return '';
  const closer = line.charAt(at);
  if (closer !== '.' && closer !== ')') return undefined;
  // "2.1", as Views number their paragraphs.
  if (closer === '.') at += /^\d{1,2}(?= )/.exec(line.slice(at + 1))?.[0].length ?? 0;
  const rest = line.slice(at + 1).trimStart();
  const opening = rest.charCodeAt(0);
  const spaced = line.charAt(at + 1) === ' ';
  // A wrapped line begins with "12) and" as well.
  const small = opening >= 0x61 && opening <= 0x7a;
  if (rest !== '' && (small || (!spaced && (isDigit(opening) || opening < 0x41)))) return undefined;
  return rest;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

// ------------------------------------------------------------------------------------------------------------ the masthead

/** The symbol of a treaty body that a word is, without marks and brackets around it. */
function symbolOf(word: string): string | undefined {
  let end = word.length;
  while (end > 0 && '*.,;:)]'.includes(word.charAt(end - 1))) end--;
  let start = 0;
  while (start < end && '(['.includes(word.charAt(start))) start++;
  if (end - start > 80) return undefined;
  const symbol = word.slice(start, end);
  const parts = symbol.split('/');
  const prefix = SYMBOL_PREFIXES.find((candidate) => candidate.every((part, index) => parts[index] === part));
  if (prefix === undefined || parts.length === prefix.length) return undefined;
  const sound = parts.every((part) => /^[A-Za-z0-9.-]{1,12}$/.test(part));
  return sound && /[0-9X]/.test(parts.at(-1) ?? '') ? symbol : undefined;
}

const BESIDE_SYMBOL: ReadonlySet<string> = new Set(
  'united nations nations unies naciones unidas - – — | advance unedited version distr.: distr. general limited'.split(
    ' ',
  ),
);

/** The symbol on a line that holds nothing else but the organization's name and the like. */
function ownSymbol(line: string): string | undefined {
  if (line.length > 160) return undefined;
  let symbol: string | undefined;
  for (const word of line.split(' ')) {
    const found = symbolOf(word);
    if (found !== undefined && symbol === undefined) symbol = found;
    else if (!BESIDE_SYMBOL.has(word.toLowerCase())) return undefined;
  }
  return symbol;
}

/** A line that is the symbol of a committee's annual report: A/66/48, E/2010/22. */
function isAnnualReportLine(line: string): boolean {
  const parts = line.split('/');
  const [series, , supplement = ''] = parts;
  if (parts.length !== 3 || (series !== 'A' && series !== 'E') || !/^[0-9]{1,3}$/.test(supplement)) return false;
  return committeeOfSupplement(series, Number(supplement)) !== undefined;
}

function isDistributionLine(line: string): boolean {
  return line.length <= 160 && line.toLowerCase().includes('distr.');
}

function isOriginalLine(line: string): boolean {
  const small = line.toLowerCase();
  return line.length <= 160 && (small.includes('original:') || small.includes('original :'));
}

/** Languages print names with their capitals; a masthead may have nothing but capitals. */
function inSmallLetters(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase());
}

const COMMITTEE_NAMES = inSmallLetters(Object.values(en.names.committees).flat());
const INSTRUMENT_NAMES = inSmallLetters(Object.values(en.names.instruments).flat());

function isCommitteeLine(small: string): boolean {
  return isNameAlone(small, COMMITTEE_NAMES, ' session');
}

function isInstrumentLine(small: string): boolean {
  return isNameAlone(small, INSTRUMENT_NAMES, 'distr.');
}

/** A line that is a name and no more, or a name with its neighbour of the other column. */
function isNameAlone(small: string, names: readonly string[], neighbour: string): boolean {
  if (small.length > 220) return false;
  const line = small.startsWith('united nations ') ? small.slice(15) : small;
  return names.some((name) => {
    if (!line.startsWith(name)) return false;
    const rest = line.slice(name.length).replace(/[*0-9 ]/g, '');
    return rest === '' || (line.includes(neighbour, name.length) && line.length - name.length <= 50);
  });
}

const TITLES: readonly { readonly phrase: string; readonly weak: boolean }[] = Object.entries(en.blocks.titles).flatMap(
  ([kind, phrases]) => inSmallLetters(phrases).map((phrase) => ({ phrase, weak: WEAK_TITLES.has(kind as TitleKind) })),
);

function isTitle(line: string): boolean {
  if (line.length > 300 || line.endsWith('.') || line.endsWith('?') || line.endsWith('!')) return false;
  const small = line.toLowerCase();
  return TITLES.some(({ phrase, weak }) => {
    if (!small.startsWith(phrase) || small.length - phrase.length < 4) return false;
    return !weak || includesAny(small, TITLE_SUBJECT) || line.split(' ').some((word) => symbolOf(word) !== undefined);
  });
}

function isAdoptionNote(line: string): boolean {
  const at = line.toLowerCase().indexOf('adopted by the committee at its ');
  return at >= 0 && at <= 6 && line.includes('session', at);
}

// -------------------------------------------------------------------------------------------------------------- paragraphs

function opening(paragraph: string): string {
  return paragraph.slice(0, 700).toLowerCase();
}

function considersReport(paragraph: string): boolean {
  const text = opening(paragraph);
  return text.startsWith('the committee ') && includesAny(text.slice(0, 60), CONSIDERED) && includesAny(text, REPORTS);
}

/** "at its 211th and 212th meetings" */
function namesMeetings(paragraph: string): boolean {
  const text = opening(paragraph);
  const at = text.indexOf('at its ');
  return (
    text.startsWith('the committee ') && at > 0 && isDigit(text.charCodeAt(at + 7)) && text.includes('meeting', at)
  );
}

function adoptsObservations(paragraph: string): boolean {
  const text = opening(paragraph);
  const at = text.indexOf('adopted');
  return at >= 0 && text.includes('committee') && includesAny(text, ADOPTED);
}

function citesSymbol(paragraph: string): boolean {
  return paragraph.includes('/') && paragraph.split(' ').some((word) => symbolOf(word) !== undefined);
}

/** "The Committee recommends", near the start, in a paragraph that speaks of a State party. */
function isVoice(paragraph: string): boolean {
  if (!paragraph.includes('State party') && !paragraph.includes('States parties')) return false;
  const text = paragraph.slice(0, 400).toLowerCase();
  for (let at = text.indexOf('the committee '); at >= 0; at = text.indexOf('the committee ', at + 1)) {
    const [verb = '', next = ''] = text.slice(at + 14, at + 60).split(/[ ,]/);
    if (VOICE.has(verb) || (ADVERBS.has(verb) && VOICE.has(next))) return true;
  }
  return false;
}

function isRequest(paragraph: string): boolean {
  const at = paragraph.slice(0, 300).toLowerCase().indexOf('please ');
  return at === 0 || (at > 0 && ' ,'.includes(paragraph.charAt(at - 1)));
}

function isReplyHeading(line: string): boolean {
  const small = line.slice(0, 120).toLowerCase();
  return small.startsWith('repl') && (small.includes('paragraph ') || small.includes('list of issues'));
}

function isSectionHeading(line: string): boolean {
  if (line.length > 140 || line.endsWith('.')) return false;
  let small = line.toLowerCase().replace(/^the /, '');
  const space = small.indexOf(' ');
  if (space > 1 && space <= 5 && small.charAt(space - 1) === '.') small = small.slice(space + 1);
  return SECTIONS.some((section) => small.startsWith(section));
}

// ------------------------------------------------------------------------------------------------------ other kinds of text

/** An article or section of a law or a treaty as a heading: "Article 12", "Section 3. Penalties"; not a wrapped "article 12 of". */
function isArticleHeading(line: string): boolean {
  const word = ['Article ', 'ARTICLE ', 'Section ', 'SECTION ', 'Art. '].find((start) => line.startsWith(start));
  if (word === undefined || line.length > 120) return false;
  let at = word.length;
  while (at < line.length && isDigit(line.charCodeAt(at))) at++;
  return at > word.length && (at === line.length || '.:-('.includes(line.charAt(at)) || line.startsWith(' -', at));
}

/** Committees and States speak of themselves in the third person; letters, submissions and novels do not. */
function speaksInFirstPerson(lines: readonly string[]): boolean {
  let found = 0;
  for (const line of lines) {
    const padded = ` ${line} `;
    const small = padded.toLowerCase();
    found += count(small, ' we ') + count(small, ' our ') + countOfI(padded);
    if (found >= 3) return true;
  }
  return false;
}

/** "I" before a word in small letters; "chap. I and II" and "I. Introduction" are numbers. */
function countOfI(line: string): number {
  let found = 0;
  for (let at = line.indexOf(' I '); at >= 0; at = line.indexOf(' I ', at + 1)) {
    const code = line.charCodeAt(at + 3);
    if (code >= 0x61 && code <= 0x7a && !line.startsWith('and ', at + 3) && !line.startsWith('to ', at + 3)) found++;
  }
  return found;
}

/** A statement or the edge of a block. An item of a list may end in ");" too, so a call must have its bracket at the name. */
function isCode(line: string): boolean {
  if (line.endsWith(';'))
    return line.includes(' = ') || line.endsWith('});') || (line.endsWith(');') && /[a-z]\(/.test(line));
  return /(?:^|[^{}])[{}]$/.test(line);
}

/** A report to the committee by somebody else names itself in its first lines. */
function isSubmission({ masthead, paragraphs }: Reading): boolean {
  return (
    masthead.some((line) => includesAny(line, SUBMISSION)) ||
    paragraphs.slice(0, 2).some((text) => includesAny(text, ['this submission', 'this report is submitted by']))
  );
}

function includesAny(text: string, phrases: readonly string[]): boolean {
  const small = text.toLowerCase();
  return phrases.some((phrase) => small.includes(phrase));
}

function countStarts(lines: readonly string[], starts: readonly string[]): number {
  return lines.filter((line) => {
    const small = line.slice(0, 40).toLowerCase();
    return starts.some((start) => small.startsWith(start));
  }).length;
}

function countIncludes(lines: readonly string[], phrases: readonly string[]): number {
  return lines.filter((line) => includesAny(line, phrases)).length;
}

function count(text: string, phrase: string): number {
  let found = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) found++;
  return found;
}

// ---------------------------------------------------------------------------------------------------------------- file names

const FILE_SERIES: ReadonlySet<string> = new Set('co q qpr rq fco ai oai ofco vr ir css adr fulr intl'.split(' '));
const FILE_ENDINGS: readonly string[] = ['.txt', '.text'];
/** What people and servers put behind a symbol: languages, addenda, the state of the draft. */
const FILE_TAIL: ReadonlySet<string> = new Set(
  (
    'e f s a r c en fr es ar ru zh eng english french spanish arabic russian chinese add corr rev draft final clean copy auv ' +
    'advance unedited edited version formatted reissued translation converted'
  ).split(' '),
);

/**
 * Whether the name of a file is a document symbol with its slashes replaced, as servers and people write them:
 * `CMW-C-XAA-CO-1.txt`, `cmw_c_xaa_co_1 (en).txt`. The folder is not looked at. Only plain text: other endings have languages
 * of their own.
 */
export function isTreatyBodyFileName(name: string): boolean {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
  if (base.length > 120) return false;
  const ending = FILE_ENDINGS.find((candidate) => base.endsWith(candidate));
  if (ending === undefined && /\.[a-z]{1,8}$/.test(base)) return false;
  const stem = ending === undefined ? base : base.slice(0, -ending.length);
  const words = stem.split(/[-_ ()[\],\u2010\u2011]/).filter((word) => word !== '');
  for (const prefix of SYMBOL_PREFIXES) {
    const length = prefix.length;
    if (!prefix.every((part, index) => isPart(words[index], part.toLowerCase()))) continue;
    const behind = numberOf(words.slice(length), prefix.join('/'));
    return behind?.every(isTail) ?? false;
  }
  return false;
}

/** `c12` and `c.12` are the same to those who may not use a full stop. */
function isPart(word: string | undefined, part: string): boolean {
  return word === part || word === part.replace('.', '');
}

/** The words behind the number that closes a symbol; undefined where the words are no symbol. */
function numberOf(words: readonly string[], prefix: string): readonly string[] | undefined {
  const [first = '', second = '', third = ''] = words;
  // CCPR/C/120/D/2398/2014
  if (isNumber(first) && second === 'd' && isNumber(third))
    return isNumber(words[3] ?? '') ? words.slice(4) : undefined;
  if (first === 'gc' || first === 'sr') return isNumber(second) ? words.slice(2) : undefined;
  if (first.startsWith('sr.') && isNumber(first.slice(3))) return words.slice(1);
  // CCPR/CO/80/COL: the session comes before the State.
  if (prefix.endsWith('/CO')) return isNumber(first) && isState(second) ? words.slice(2) : undefined;
  if (/^[a-z]{3}$/.test(first) && FILE_SERIES.has(second)) return isNumber(third) ? words.slice(3) : undefined;
  // Without a series the State must be one: "crc-c-for-2024" is something else.
  return isState(first) && isNumber(second) ? words.slice(2) : undefined;
}

function isState(word: string): boolean {
  return word.length === 3 && stateOf(word.toUpperCase()) !== undefined;
}

function isNumber(word: string): boolean {
  return /^[0-9]{1,4}$/.test(word);
}

function isTail(word: string): boolean {
  return (
    /^[0-9]{1,6}$/.test(word) ||
    FILE_TAIL.has(word) ||
    /^(?:add|corr|rev)\.?[0-9]{1,2}$/.test(word) ||
    /^v[0-9]{1,2}$/.test(word)
  );
}
