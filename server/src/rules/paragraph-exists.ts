import type { BlockReading } from '../model/document';
import { findPlace, neighbour, type ParagraphIndex, paragraphKey } from '../model/paragraphs';
import type { Reference } from '../model/target';
import type { Fix } from './engine/finding';
import type { ContextRule } from './engine/rule';
import { isDecimal } from './reading/decimals';
import { oneLine } from './reading/habit';
import { Has, kindsIn } from './reading/kinds-in';
import { removal } from './reading/list-member';
import { isOfBadRange, listOf } from './reading/lists';
import { isQuoted } from './reading/own-words';
import { REACH, sentenceAround } from './reading/sentences';

/** References to paragraphs and subparagraphs of this document that it does not have. */
export const paragraphExists: ContextRule = {
  id: 'paragraph-exists',
  name: 'missing paragraph',
  group: 'references',
  severity: 'error',
  scope: 'context',
  summary: 'A reference to a paragraph or subparagraph that does not exist in this document.',
  why: 'Paragraphs are moved and renumbered until the last hour, and a follow-up request that names the wrong paragraph asks the State party for the wrong thing. Paragraphs of other documents, articles and laws are not looked at; in an extract that starts later than paragraph 1, numbers outside it are not either. Views and decisions on communications, whose paragraphs are numbered 2.1 and 2.2, are left alone. A number far behind the last paragraph, of which nothing says whose it is, is a query, and none where another text has just been named.',
  bad: [
    {
      text: '1.\tThe Committee recommends that the State party ratify the Protocol.\n2.\tThe Committee requests information on paragraphs 1 and 9 of these concluding observations.\n  \t                                                       ^ Paragraph 9 does not exist.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the delegation for what is said in paragraph 188.\n  \t                                                                  ^^^ This document has no paragraph 188: is another one meant?',
    },
    {
      text: '1.\tThe State party should:\n\t(a)\tRepeal the Act;\n\t(b)\tCompensate the victims.\n2.\tThe Committee refers to paragraph 1 (c) above.\n  \t                                    ^^^ Subparagraph (c) of paragraph 1 does not exist.',
    },
    {
      text: '1.\tThe Committee recommends that the State party ratify the Protocol.\n2.\tIt recommends that the State party train judges.\n3.\tThe Committee requests information on paragraphs 1, 2 and 9 above.\n  \t                                                          ^ Paragraph 9 does not exist.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee recommends that the State party ratify the Protocol.\n2.\tThe Committee requests information on paragraph 1 and recalls paragraph 26 of its previous concluding observations (CMW/C/XAA/CO/1).',
    },
  ],
  depends: ({ paragraphs, identity }) => [paragraphs, isDecimal(identity)],
  concerns: (reading) => (kindsIn(reading) & (Has.paragraph | Has.relative)) !== 0,
  check({ paragraphs, tree, identity }, b, reading, report) {
    if (isDecimal(identity)) return;
    const first = paragraphs.all[0];
    if (!first) return;
    let known: ReadonlySet<number> | undefined;
    for (const reference of reading.references) {
      const { target } = reference;
      if (target.kind === 'relative') {
        if ((paragraphs.owner[b] ?? -1) >= 0 && !neighbour(paragraphs, b, target.direction)) {
          report({
            start: reference.start,
            end: reference.end,
            message: target.direction < 0 ? 'no-previous' : 'no-following',
            args: {},
          });
        }
        continue;
      }
      if (target.kind !== 'paragraph' || target.number.includes('.')) continue;
      const found = findPlace(tree, paragraphs, b, target);
      const isMissing = found.kind === 'no-paragraph' || found.kind === 'no-item';
      if (isMissing && (isQuoted(reading, reference.start, reference.end) || isOfBadRange(reading, reference)))
        continue;
      if (found.kind === 'no-paragraph') {
        // "99 (a) and (c)": the paragraph was reported with its number.
        known ??= listsOfThis(reading, paragraphs);
        if (reading.block.text.charAt(reference.start) === '(' || isOfAnother(reading, reference, known)) continue;
        if (target.number === '' || isOutsideExtract(Number.parseInt(target.number, 10), paragraphs)) continue;
        if (isOfProvision(reading, reference)) continue;
        const place = numberSpan(reference, reading.block.text);
        const args = { number: target.number };
        if (mayBeAnothers(reference, paragraphs, known)) {
          if (!namesAnother(reading, reference))
            report({ ...place, message: 'perhaps', args, severity: 'information' });
          continue;
        }
        const fix = unlisted(reading, reference);
        report({ ...place, message: 'paragraph', args, ...(fix && { fixes: [fix] }) });
      } else if (found.kind === 'no-item') {
        const args = { number: found.paragraph.number, path: target.path.map((p) => `(${p})`).join(' ') };
        const { block, number } = found.paragraph;
        const marker = tree.blocks[block]?.marker ?? { start: 0, end: 0 };
        const fix = unlisted(reading, reference);
        report({
          ...pathSpan(reference, reading.block.text, found.depth),
          message: found.paragraph.items.length === 0 ? 'no-subparagraphs' : 'subparagraph',
          args,
          ...(fix && { fixes: [fix] }),
          related: [{ block, start: marker.start, end: marker.end, message: 'related', args: { number } }],
        });
      }
    }
  },
};

/**
 * Whether a number that this document lacks may be another one's: nothing says whose it is, no number beside it is one of this
 * document, and it is far behind the last.
 */
function mayBeAnothers(
  { ground, list, target }: Reference,
  index: ParagraphIndex,
  known: ReadonlySet<number>,
): boolean {
  if ((ground !== 'kind-of-document' && ground !== 'series') || target.kind !== 'paragraph') return false;
  const last = index.all.findLast((paragraph) => paragraph.annex === 0)?.value ?? 0;
  if (Number.parseInt(target.number, 10) <= last + Math.max(NEAR, last * NEAR_SHARE)) return false;
  return !known.has(list);
}

/** So many numbers behind the last one, or such a share of it, somebody may have miscounted. */
const NEAR = 10;
const NEAR_SHARE = 0.25;

/** Texts that have paragraphs, and those who write them. */
const ANOTHER =
  /\b(?:[Rr]eports?|stud(?:y|ies)|judge?ments?|rulings?|Courts?|Tribunals?|Ombuds\p{L}+|Commissioner|[\w-]*General|Inspector\p{L}*|[Oo]rders?|[Dd]irectives?|Rules|White\s+Paper|Green\s+Paper|curriculum|Agreement|Declaration|Charter|[Ll]aws?|Acts?|Codes?|thereof|of\s+which|[Gg]uidelines|Views|[Gg]rad(?:es?|ing)|follow-up\s+(?:repl|grade|assess)\p{L}+|previous|repl(?:y|ies)|submissions?|[Ss]urveys?|resolutions?|section\s+\d+|general\s+(?:comment|recommendation)s?|ibid|op\.\s*cit|[Nn]otes?\s+\d+|lines?\s+\d+|[A-Z]{1,6}\/[A-Z\d][^\s,;]*)\b|\bv\.\s/u;

/** Whether the sentence of a reference up to it, or the sentence before, names another text; in a note, whatever stands before it does. */
function namesAnother({ block: { kind, text, content } }: BlockReading, { start, end }: Reference): boolean {
  const { before } = sentenceAround(text, content, { start, end });
  const isNote = kind === 'footnote';
  const said = text.slice(isNote ? Math.max(content.start, start - REACH) : before, start);
  return ANOTHER.test(said) || (isNote && !ALONE_IN_NOTE.test(said));
}

/** "section 7 of the Act, paragraph 12 of which allows transfers; paragraph 13 denies appeals": of what the sentence has begun with. */
function isOfProvision({ block: { text, content } }: BlockReading, { ground, start, end }: Reference): boolean {
  if (ground !== 'kind-of-document' && ground !== 'series') return false;
  const sentence = sentenceAround(text, content, { start, end });
  return /\bparagraphs?\s[\d\s,and-]{1,20}(?:thereof|of\s+which)\b/.test(text.slice(sentence.start, start));
}

/** "See paras. 20": what a note begins with is of this document. */
const ALONE_IN_NOTE = /^\W*(?:[Ss]ee\W+)?(?:(?:also|in particular)\W+)?paras?\.\s$/;

/** Takes a reference out of the list that it stands in; undefined where it stands in none, or is the end of a range. */
function unlisted(reading: BlockReading, reference: Reference): Fix | undefined {
  if (reference.range) return undefined;
  const at = listOf(reading, reference);
  const edits = at && removal(reading, at.list, at.index);
  const number = oneLine(reading.block.text.slice(reference.start, reference.end));
  return edits && { message: 'remove', args: { number }, edits };
}

/** An extract begins with a later paragraph than the first; what it leaves out before and behind may well exist. */
function isOutsideExtract(number: number, { all }: ParagraphIndex): boolean {
  const first = all[0]?.value ?? 0;
  if (first <= 1) return false;
  const last = all.findLast((paragraph) => paragraph.annex === 0) ?? all[0];
  return number < first || number > (last?.value ?? 0);
}

/** "its general comment on article 9, in which (para. 33) it states" */
const OF_COMMENT = /\bgeneral\s+(?:comment|recommendation)\b[^.;]*,?\s(?:which|whose|where)\s\($/;

/** "its observations of 2003 (CRC/C/15/Add.205), notably those in paragraphs 52 to 54" */
const THOSE_BEFORE =
  /[A-Z]\/[^()]{1,60}\),?\s+(?:notably|especially|particularly|in\s+particular|including|among\s+them|above\s+all)\s+(?:those|that|the\s+(?:one|recommendation)s?)\s+(?:(?:contained|made|set\s+out)\s+)?(?:in|of|under)\s+$/;

const TEXTS =
  '(?:memorandum|notes?|stud(?:y|ies)|agreement|accord|decree|plan|programme|strategy|policy|travaux\\s+préparatoires|reports?|statement|declaration|judgment|ruling|circular|directive|guidelines?|manual|document|compact|framework|agenda|letter|survey|law|code|act|regulations?|constitution)';
/** "the memorandum of understanding (paragraph 97)", "the National Plan, paragraph 97", "the agreement’s paragraph 97": a text that has paragraphs of its own. */
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
 * "the judgment in … (application No. 1896/07), paras. 100–120": what stands before the comma has paragraphs of its own. This document's
 * are cited so only with "above" or "below".
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
  // A list of topics, each with its paragraph, is of this document: "the national plan (para. 14), schools (para. 97)".
  return known.size === (known.has(list) ? 1 : 0);
}

/** The lists of a block that name a paragraph which this document has. */
function listsOfThis({ references }: BlockReading, { byNumber }: ParagraphIndex): ReadonlySet<number> {
  const known = new Set<number>();
  for (const { list, target } of references)
    if (target.kind === 'paragraph' && byNumber.has(paragraphKey(0, target.number))) known.add(list);
  return known;
}

function numberSpan(reference: Reference, text: string): { start: number; end: number } {
  let end = reference.start;
  while (end < reference.end && text.charAt(end) !== '(' && text.charAt(end) !== ',') end++;
  while (end > reference.start && /\s/.test(text.charAt(end - 1))) end--;
  return { start: reference.start, end };
}

function pathSpan(reference: Reference, text: string, depth: number): { start: number; end: number } {
  const brackets = [...text.slice(reference.start, reference.end).matchAll(/\(?[a-z0-9]+\)/g)];
  const from = brackets[Math.min(depth, brackets.length - 1)];
  return from
    ? { start: reference.start + from.index, end: reference.end }
    : { start: reference.start, end: reference.end };
}
