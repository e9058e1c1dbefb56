import type { BlockReading } from '../../../model/blockReading';
import { type ParagraphIndex, paragraphKey } from '../../../model/paragraphs';
import type { Reference } from '../../../model/target';
import { REACH, type Sentence, sentenceAround } from '../wording/englishSentences';

/** Whose a paragraph may be that this document lacks: its own, perhaps its own, or certainly not. */
type Whose = 'own' | 'perhaps' | 'others';

/**
 * Whose paragraph a reference names that this document does not have, judging by the surrounding words. `known`: the lists of the block
 * that name some paragraph of this document, see {@link listsOfThis}.
 */
export function whoseParagraph(
  reading: BlockReading,
  reference: Reference,
  index: ParagraphIndex,
  known: ReadonlySet<number>,
): Whose {
  if (isOfAnother(reading, reference, known)) return 'others';
  if (reference.ground !== 'kind-of-document' && reference.ground !== 'series') return 'own';
  const sentence = sentenceAround(reading.block.text, reading.block.content, reference);
  if (isOfProvision(reading, reference, sentence)) return 'others';
  if (!mayBeAnothers(reference, index, known)) return 'own';
  return namesAnother(reading, reference, sentence) ? 'others' : 'perhaps';
}

/** The lists of a block that name a paragraph of this document. */
export function listsOfThis({ references }: BlockReading, { byNumber }: ParagraphIndex): ReadonlySet<number> {
  const known = new Set<number>();
  for (const { list, target } of references)
    if (target.kind === 'paragraph' && byNumber.has(paragraphKey(0, target.number))) known.add(list);
  return known;
}

/**
 * Whether a number that this document lacks may be another document's: nothing says whose it is, no number in its list exists here, and it
 * is far beyond the last.
 */
function mayBeAnothers({ list, target }: Reference, index: ParagraphIndex, known: ReadonlySet<number>): boolean {
  if (target.kind !== 'paragraph') return false;
  const last = index.all.findLast((paragraph) => paragraph.annex === 0)?.value ?? 0;
  if (Number.parseInt(target.number, 10) <= last + Math.max(NEAR, last * NEAR_SHARE)) return false;
  return !known.has(list);
}

/** How many numbers, or what share of the last one, somebody may have miscounted by. */
const NEAR = 10;
const NEAR_SHARE = 0.25;

/** Texts with paragraphs, and their authors. */
const ANOTHER =
  /\b(?:[Rr]eports?|stud(?:y|ies)|judge?ments?|rulings?|Courts?|Tribunals?|Ombuds\p{L}+|Commissioner|[\w-]*General|Inspector\p{L}*|[Oo]rders?|[Dd]irectives?|Rules|White\s+Paper|Green\s+Paper|curriculum|Agreement|Declaration|Charter|[Ll]aws?|Acts?|Codes?|thereof|of\s+which|[Gg]uidelines|Views|[Gg]rad(?:es?|ing)|follow-up\s+(?:repl|grade|assess)\p{L}+|previous|repl(?:y|ies)|submissions?|[Ss]urveys?|resolutions?|section\s+\d+|general\s+(?:comment|recommendation)s?|ibid|op\.\s*cit|[Nn]otes?\s+\d+|lines?\s+\d+|[A-Z]{1,6}\/[A-Z\d][^\s,;]*)\b|\bv\.\s/u;

/** Whether the sentence of a reference, up to it, or the preceding sentence names another text; in a note, anything before it. */
function namesAnother(
  { block: { kind, text, content } }: BlockReading,
  { start }: Reference,
  { before }: Sentence,
): boolean {
  const isNote = kind === 'footnote';
  const said = text.slice(isNote ? Math.max(content.start, start - REACH) : before, start);
  return ANOTHER.test(said) || (isNote && !ALONE_IN_NOTE.test(said));
}

/** "section 7 of the Act, paragraph 12 of which allows transfers; paragraph 13 denies appeals": the sentence began with the Act. */
function isOfProvision({ block: { text } }: BlockReading, { start }: Reference, sentence: Sentence): boolean {
  return /\bparagraphs?\s[\d\s,and-]{1,20}(?:thereof|of\s+which)\b/.test(text.slice(sentence.start, start));
}

/** "See paras. 20": the beginning of a note refers to this document. */
const ALONE_IN_NOTE = /^\W*(?:[Ss]ee\W+)?(?:(?:also|in particular)\W+)?paras?\.\s$/;

/** "its general comment on article 9, in which (para. 33) it states" */
const OF_COMMENT = /\bgeneral\s+(?:comment|recommendation)\b[^.;]*,?\s(?:which|whose|where)\s\($/;

/** "its observations of 2003 (CRC/C/15/Add.205), notably those in paragraphs 52 to 54" */
const THOSE_BEFORE =
  /[A-Z]\/[^()]{1,60}\),?\s+(?:notably|especially|particularly|in\s+particular|including|among\s+them|above\s+all)\s+(?:those|that|the\s+(?:one|recommendation)s?)\s+(?:(?:contained|made|set\s+out)\s+)?(?:in|of|under)\s+$/;

const TEXTS =
  '(?:memorandum|notes?|stud(?:y|ies)|agreement|accord|decree|plan|programme|strategy|policy|travaux\\s+préparatoires|reports?|statement|declaration|judgment|ruling|circular|directive|guidelines?|manual|document|compact|framework|agenda|letter|survey|law|code|act|regulations?|constitution)';
/**
 * "the memorandum of understanding (paragraph 97)", "the National Plan, paragraph 97", "the agreement's paragraph 97": a text with
 * paragraphs of its own.
 */
const NAMED_BEFORE = new RegExp(
  String.raw`\b${TEXTS}(?:\s+(?:of|on|by|for|between|with)\s+[^.;:()]{1,60}?)?(?:[’']s\s+|\s+\(|,\s+(?:in\s+|at\s+)?)$`,
  'i',
);
/** "The Secretary-General’s report says in paragraph 97" */
const SAID_BEFORE = new RegExp(
  String.raw`\b${TEXTS}\s+(?:itself\s+)?(?:says?|said|states?|stated|notes?|noted|provides?|provided|holds?|held|recommends?|recommended|explains?|explained|finds?|found)(?:\s+so)?,?\s+(?:in|at)\s+$`,
  'i',
);

/**
 * "the judgment in … (application No. 1896/07), paras. 100–120": what precedes the comma has paragraphs of its own. Those of this document
 * are only cited like that with "above" or "below".
 */
function isOfAnother(
  { block: { text }, mentions }: BlockReading,
  { ground, start, list }: Reference,
  known: ReadonlySet<number>,
): boolean {
  if (ground === 'above-or-below' || ground === 'this-document') return false;
  const from = mentions[list]?.start ?? start;
  if (text.charAt(from - 1) === '(' && OF_COMMENT.test(text.slice(Math.max(0, from - 120), from))) return true;
  const before = text.slice(Math.max(0, from - 160), from);
  if (THOSE_BEFORE.test(before)) return true;
  if (!NAMED_BEFORE.test(before) && !SAID_BEFORE.test(before))
    return /[)”"\d],\s+(?:in\s+particular,?\s+|especially\s+)?$/.test(text.slice(Math.max(0, from - 24), from));
  // A list of topics, each with its paragraph, is about this document: "the national plan (para. 14), schools (para. 97)".
  return known.size === (known.has(list) ? 1 : 0);
}
