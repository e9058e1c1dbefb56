import { pluralsOf, singularsOf } from '../languages/countedNoun';
import type { Language } from '../languages/language';
import type { Span } from '../text/edits';
import { kept } from './beside';
import type { DocumentModel } from './document';

/** Why recommendations are listed: to ask what was done about them, or only to stress their importance. */
type FollowUpKind = 'request' | 'importance';

/** The list of paragraphs in a follow-up request, or its placeholder in a draft. Offsets are the block's. */
export interface FollowUpList extends Span {
  readonly block: number;
  /** Its index among the mentions of the block; -1 for a placeholder: "paragraphs XX and XX". */
  readonly mention: number;
  readonly kind: FollowUpKind;
}

/** How far before a list its subject may be, in UTF-16 units. */
const SUBJECT_REACH = 90;
/** How far before a list the request may be, in UTF-16 units. */
export const REQUEST_REACH = 400;

/**
 * What the words before an offset make of a list of paragraphs there; undefined for most lists. `isOtherSubject` and
 * `isOtherRequest`: recommendations are named, or it is asked what was done about them, in words that are not among these.
 */
export function followUpKind(
  text: string,
  at: number,
  language: Language,
  isOtherSubject = false,
  isOtherRequest = false,
): FollowUpKind | undefined {
  const words = compiled(language);
  const before = text.slice(Math.max(0, at - REQUEST_REACH), at);
  if (!words.subject.test(before.slice(-SUBJECT_REACH)) && !isOtherSubject) return undefined;
  if (words.request.test(before) || isOtherRequest) return 'request';
  return words.importance.test(before) ? 'importance' : undefined;
}

/**
 * The lists of paragraphs with a follow-up request about this document's recommendations, in text order; if there are none, the
 * placeholders for them. One pass over the text.
 */
export function followUpLists(model: DocumentModel): readonly FollowUpList[] {
  const { language } = model.language;
  const { placeholder } = compiled(language);
  const lists: FollowUpList[] = [];
  const open: FollowUpList[] = [];
  for (let block = 0; block < model.readings.length; block++) {
    const reading = model.readings[block];
    if (!reading || (model.paragraphs.owner[block] ?? -1) < 0 || reading.block.kind === 'footnote') continue;
    const { text, content } = reading.block;
    reading.mentions.forEach(({ kind: what, start, end }, mention) => {
      if (what !== 'paragraphs') return;
      const own = reading.references.filter(({ list }) => list === mention);
      if (own.length === 0 || own.some(({ target }) => target.kind !== 'paragraph' || target.number === '')) return;
      const kind = followUpKind(text, start, language);
      if (kind) lists.push({ block, mention, start, end, kind });
    });
    for (const match of text.slice(content.start, content.end).matchAll(placeholder)) {
      const start = content.start + match.index + match[0].length - (match[1] ?? '').length;
      const kind = followUpKind(text, content.start + match.index, language);
      if (kind) open.push({ block, mention: -1, start, end: start + (match[1] ?? '').length, kind });
    }
  }
  return lists.length > 0 ? lists : open;
}

interface Compiled {
  readonly subject: RegExp;
  readonly request: RegExp;
  readonly importance: RegExp;
  readonly placeholder: RegExp;
}

const compiled = kept((language: Language): Compiled => {
  const { followUp } = language.meaning;
  const { paragraph, and } = language.citations;
  const blank = String.raw`(?:\[[^\]\r\n]{0,40}\]|X{1,4}(?!\p{L})|…|\.{3}|_{2,9})(?:\s?\([a-zX]\))?`;
  const nouns = phrasesOf([...pluralsOf(paragraph), ...singularsOf(paragraph)]);
  return {
    subject: new RegExp(`(?<!\\p{L})(?:${phrasesOf(followUp.subject)})(?!\\p{L})[^.;()]{0,60}$`, 'iu'),
    request: new RegExp(`(?<!\\p{L})(?:${phrasesOf(followUp.request)})(?!\\p{L})`, 'iu'),
    importance: new RegExp(`(?<!\\p{L})(?:${phrasesOf(followUp.importance)})(?!\\p{L})`, 'iu'),
    placeholder: new RegExp(
      `(?<!\\p{L})(?:${nouns})\\.?\\s{1,4}(${blank}(?:(?:,\\s?|\\s(?:${phrasesOf(and)})\\s)${blank}){0,9})`,
      'gu',
    ),
  };
});

/** Phrases as a pattern source; a space or hyphen matches either, an apostrophe also the curly one. */
export function phrasesOf(phrases: readonly string[]): string {
  return phrases
    .map((phrase) =>
      phrase
        .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
        .replace(/[ -]/g, '[\\s-]{1,3}')
        .replace(/'/g, "[’']"),
    )
    .sort((a, b) => b.length - a.length)
    .join('|');
}
