import { atLeast, count, includesAny, isDigit, type Sign } from './sign';
import { symbolOf } from './symbolWords';

/** Signs in numbered paragraphs and their headings: who speaks, to whom, about what. */
export const PARAGRAPH_SIGNS: readonly Sign[] = [
  // In the first paragraph, which says what was considered, when, and what was adopted.
  { id: 'considered', weight: 4, shownBy: ({ paragraphs }) => paragraphs.slice(0, 3).some(considersReport) },
  { id: 'meetings', weight: 2, shownBy: ({ paragraphs }) => paragraphs.slice(0, 3).some(namesMeetings) },
  { id: 'adopted', weight: 4, shownBy: ({ paragraphs }) => paragraphs.slice(0, 3).some(adoptsObservations) },
  { id: 'cited', weight: 2, shownBy: ({ paragraphs }) => paragraphs.some(citesSymbol) },

  // In all paragraphs.
  { id: 'voice', weight: 3, shownBy: ({ paragraphs }) => atLeast(1, paragraphs, isVoice) },
  { id: 'voice again', weight: 2, shownBy: ({ paragraphs }) => atLeast(2, paragraphs, isVoice) },
  { id: 'voice throughout', weight: 3, shownBy: ({ paragraphs }) => atLeast(4, paragraphs, isVoice) },
  { id: 'requests', weight: 4, shownBy: ({ paragraphs }) => atLeast(2, paragraphs, isRequest) },
  { id: 'requests throughout', weight: 2, shownBy: ({ paragraphs }) => atLeast(4, paragraphs, isRequest) },
  { id: 'replies', weight: 3, shownBy: ({ lines }) => atLeast(2, lines, isReplyHeading) },
  { id: 'State party', weight: 3, shownBy: ({ paragraphs }) => countStateParty(paragraphs) >= 3 },
  { id: 'heading', weight: 2, shownBy: ({ lines }) => atLeast(1, lines, isSectionHeading) },
  { id: 'headings', weight: 2, shownBy: ({ lines }) => atLeast(2, lines, isSectionHeading) },
];

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

/** The present tense is the committee's own; others writing about it use "recommended". */
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

/** "The Committee recommends", near the start of a paragraph that mentions a State party. */
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

/** Counts "State party" and "States parties", capitalized as in the documents. */
function countStateParty(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + count(text, 'State party') + count(text, 'States parties'), 0);
}

function isReplyHeading(line: string): boolean {
  const small = line.slice(0, 120).toLowerCase();
  return small.startsWith('repl') && (small.includes('paragraph ') || small.includes('list of issues'));
}

function isSectionHeading(line: string): boolean {
  if (line.length > 140 || line.endsWith('.')) return false;
  let small = withoutArticle(line.toLowerCase());
  const space = small.indexOf(' ');
  if (space > 1 && space <= 5 && small.charAt(space - 1) === '.') small = small.slice(space + 1);
  return SECTIONS.some((section) => small.startsWith(section));
}

function withoutArticle(line: string): string {
  return line.startsWith('the ') ? line.slice('the '.length) : line;
}
