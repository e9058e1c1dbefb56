import type { Span } from '../../text/edits';
import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import type { MentionCollector } from './mentionsFound';
import type { Parsed, Words } from './words/citationWords';
import { separatorAt } from './words/lists';

/** Maximum number of list items to read. */
const MAX_ITEMS = 50;
/** Year of the first Security Council resolutions. */
const FIRST_YEAR = 1946;

/** Reads resolutions that start with their noun: "resolution 44/17". */
export function resolutionsAt(mentionsBefore: MentionCollector, i: number): number {
  return numbersAt(mentionsBefore, i, i, '');
}

/** "General Assembly resolution 70/1": starts with the name of an organ, which ends before `nextIndex`. The organ alone is not a mention. */
export function resolutionsOfOrganAt(mentionsBefore: MentionCollector, i: number, next: number, organ: string): number {
  const { names } = mentionsBefore;
  names.organ = organ;
  names.organIn = mentionsBefore.sentence;
  return mentionsBefore.words.has(next, Role.resolution) ? numbersAt(mentionsBefore, i, next, organ) : i;
}

/** Reads the numbers after a noun, for a mention that starts at `i`; `before` is the organ named before the noun, or empty. */
function numbersAt(mentionsBefore: MentionCollector, i: number, noun: number, before: string): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const items: (Span & { symbol: string })[] = [];
  let at = firstNumber(words, noun);
  const organ = before === '' ? organOf(mentionsBefore, i, t.kind(at + 1) === Kind.slash ? at + 3 : at + 1) : before;
  let end = at;
  while (items.length < MAX_ITEMS) {
    const item = resolutionAt(words, at, organ);
    if (!item) break;
    end = item.next;
    items.push({ symbol: item.value, start: t.start(at), end: t.end(end - 1) });
    const separator = separatorAt(words, end, false);
    if (!separator) break;
    at = separator.next;
    // Words before the last number: "resolutions 40/39, 41/108 and in particular 42/60"
    while (at < separator.next + 3 && words.has(at, Role.introducer, Role.preposition)) at++;
    if (t.kind(at) !== Kind.number) break;
    if (t.kind(at + 1) !== Kind.slash && t.kind(at + 1) !== Kind.open) break;
  }
  if (items.length === 0) return i;
  return mentionsBefore.add({ kind: 'resolutions', items, start: t.start(i), end: t.end(end - 1) }, end, i);
}

/**
 * The organ of a bare "resolution", named earlier or directly after it: "the Human Rights Council, in its resolution 44/17", "resolution
 * 44/17 of the Human Rights Council".
 */
function organOf({ words, names, sentence, last, afterLast }: MentionCollector, i: number, after: number): string {
  const isIts = words.has(i - 1, Role.possessive);
  // The organ of the previous resolution applies: "Human Rights Council resolution 43/1 and resolution 48/18"
  const isJoined = last?.kind === 'resolutions' && afterLast === i - 1 && words.has(i - 1, Role.and);
  if (names.organIn === sentence && (isIts || isJoined)) return names.organ;
  const isAfterNoun = words.has(after, Role.of) || (isIts && words.t.kind(after) === Kind.comma);
  if (!isAfterNoun) return '';
  // « du Conseil », « del Consejo »: the preposition may contain the article.
  const meaning = words.phraseAt(words.has(after + 1, Role.determiner) ? after + 2 : after + 1)?.value;
  return meaning?.kind === 'organ' ? meaning.id : '';
}

/** Index of the first number in "subsequent resolutions, including 2122 (2013)"; without such words, the index after the noun. */
function firstNumber(words: Words, noun: number): number {
  let at = words.skipComma(noun + 1);
  while (at < noun + 4 && words.has(at, Role.introducer)) at++;
  const isIntroduced = at > noun + 1 && words.has(at - 1, Role.introducer) && words.has(noun, Role.resolution);
  return isIntroduced ? at : noun + 1;
}

/** The symbol of the resolution whose number starts at a token. */
function resolutionAt(words: Words, i: number, organ: string): Parsed<string> | undefined {
  const { t } = words;
  if (t.kind(i) !== Kind.number) return undefined;
  const nextIndex = i + 1;
  const firstText = t.slice(i);
  if (t.kind(nextIndex) === Kind.slash && t.kind(nextIndex + 1) === Kind.number && !t.hasSpaceBefore(nextIndex + 1)) {
    // "resolution 3/10/07" belongs to a national authority.
    if (
      t.kind(nextIndex + 2) === Kind.slash &&
      t.kind(nextIndex + 3) === Kind.number &&
      !t.hasSpaceBefore(nextIndex + 3)
    )
      return undefined;
    const organName = organ === '' ? (firstText.length === 4 ? 'ECOSOC' : 'GA') : organ;
    return { value: symbolOf(organName, `${firstText}/${t.slice(nextIndex + 1)}`), next: nextIndex + 2 };
  }
  if (
    t.kind(nextIndex) === Kind.open &&
    t.kind(nextIndex + 1) === Kind.number &&
    t.kind(nextIndex + 2) === Kind.close &&
    t.value(nextIndex + 1) >= FIRST_YEAR
  )
    return { value: `S/RES/${firstText}`, next: nextIndex + 3 };
  // 217 A (III), the older form of General Assembly resolutions.
  if (
    t.kind(nextIndex) === Kind.word &&
    t.upper(nextIndex) &&
    t.end(nextIndex) - t.start(nextIndex) === 1 &&
    t.kind(nextIndex + 1) === Kind.open
  )
    return { value: `A/RES/${firstText} ${t.slice(nextIndex)} (${t.slice(nextIndex + 2)})`, next: nextIndex + 4 };
  return undefined;
}

function symbolOf(organ: string, number: string): string {
  switch (organ) {
    case 'HRC':
      return `A/HRC/RES/${number}`;
    case 'ECOSOC':
      return `E/RES/${number}`;
    case 'SC':
      return `S/RES/${number}`;
    case 'CHR':
      return `E/CN.4/RES/${number}`;
    default:
      return `A/RES/${number}`;
  }
}
