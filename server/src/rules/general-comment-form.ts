import { MOST_COMMENTS, yearsOfComment } from '../catalogue/commentYears';
import { allCommittees, type Committee, committeeMonitoring, committeeOf } from '../catalogue/committees';
import { mayHaveAdopted } from '../model/attribution/commentCommittees';
import type { BlockReading } from '../model/document';
import type { GeneralCommentsMention, Mention } from '../syntax/citations/mention';
import { Kind, type Tokens } from '../syntax/tokens';
import type { Span } from '../text/edits';
import type { Found } from './engine/finding';
import { Gathered, type Note, type Placed } from './engine/gather';
import { defineRule, type Report } from './engine/rule';
import type { View } from './engine/view';
import { ABOUT_STATE } from './reading/about-state';
import { type Form, HABIT_MESSAGES, isEdited, oneLine, reportHabit } from './reading/habit';
import { namesCommittee } from './reading/named-committee';
import { isQuoted, opensSentence, referenceIn } from './reading/own-words';
import { isProtected } from './reading/protected';

/** The first mention of a general comment, and whether a year in brackets follows. */
interface Mentioned extends Span {
  readonly name: CommentName;
  readonly number: number;
  /** The committee whose it is; empty where that is not told. */
  readonly owner: string;
  readonly key: string;
  readonly text: string;
  readonly dated: boolean;
  /** The year in brackets directly behind the number; empty where there is none. */
  readonly year: string;
  /** A year that stands there otherwise, as it is written and where that ends: “of 2013”, “/2013”. */
  readonly loose: { readonly year: string; readonly written: string; readonly end: number } | undefined;
  readonly quoted: boolean;
}

/** A form, and whether nothing is wrong with it but that "No." is missing. */
type CommentForm = Form & { readonly lacksNumber?: boolean };

/** Capitals, or a missing "No.". */
const FORMS = new Gathered<CommentForm>({
  words: ['general'],
  token(tokens, i, reading, note) {
    const word = tokens.slice(i + 1);
    if (tokens.kind(i + 1) !== Kind.word || !/^(?:comments?|recommendations?)$/i.test(word)) return;
    // "the National Commission’s General Recommendation No. 3"
    if (/[’']s$/.test(tokens.slice(i - 1)) && !/^(?:Sub)?committee/i.test(tokens.slice(i - 1))) return;
    const several = /s$/i.test(word);
    const hash = tokens.slice(i + 2) === '#';
    const counted = hash || (tokens.kind(i + 2) === Kind.word && /^(?:nos?|numbers?|n)$/i.test(tokens.slice(i + 2)));
    // "No.", "N°", "Nº"
    const sign = tokens.kind(i + 3);
    const stop = counted && (sign === Kind.stop || (sign === Kind.other && /^[°º]$/.test(tokens.slice(i + 3))));
    const number = counted ? i + (stop ? 4 : 3) : i + 2;
    if (tokens.kind(number) !== Kind.number) {
      if (!counted) unnumbered(tokens, i, reading, note);
      return;
    }
    if (tokens.value(number) < 1 || tokens.value(number) > 60) return;
    // "its general comments 12 per cent of which": something else is counted.
    if (!counted && !endsCitation(tokens.kind(number + 1), tokens.slice(number + 1))) return;
    const [start, end] = [tokens.start(i), tokens.end(number)];
    const text = tokens.text.slice(start, end);
    // A title in capitals keeps its small letters in "No.".
    const isCapitals = /^GENERAL\s+(?:COMMENT|RECOMMENDATION)/.test(text);
    if (isCapitals || isQuoted(reading, start, end)) return;
    const first = opensSentence(tokens, i) && tokens.upper(i) ? 'General' : 'general';
    // Each number of a list may have its own "No.".
    const no =
      counted && /^nos?$/.test(tokens.slice(i + 2).toLowerCase()) && !(several && sharesNumber(tokens, number))
        ? capital(tokens.slice(i + 2))
        : several
          ? 'Nos'
          : 'No';
    const gap = counted ? tokens.text.slice(tokens.end(number - 1), tokens.start(number)) || ' ' : ' ';
    const instead = `${first} ${word.toLowerCase()} ${no}.${gap}${tokens.slice(number)}`;
    const isRight = oneLine(text) === oneLine(instead);
    const lacksNumber = !counted && oneLine(text) === oneLine(`${first} ${word.toLowerCase()} ${tokens.slice(number)}`);
    note({ start, end, text, instead, lacksNumber }, isRight);
  },
});

/** "general comments No. 2 and 5": a further number without a "No." of its own, with the year of the first perhaps before it. */
function sharesNumber(tokens: Tokens, number: number): boolean {
  let at = number + 1;
  if (tokens.kind(at) === Kind.open && tokens.kind(at + 1) === Kind.number && tokens.kind(at + 2) === Kind.close)
    at += 3;
  if (tokens.kind(at) === Kind.comma && tokens.slice(at + 1) === 'and') at++;
  if (tokens.kind(at) !== Kind.comma && tokens.slice(at) !== 'and') return false;
  const next = at + 1;
  if (tokens.kind(next) !== Kind.number || tokens.value(next) < 1 || tokens.value(next) > 60) return false;
  // "No. 2 and 12 others"
  const behind = tokens.kind(next + 1);
  return behind !== Kind.word || endsCitation(behind, tokens.slice(next + 1));
}

/** "the Committee's General Comments": capitals without a number. Titles of collections, which have more of them, keep theirs. */
function unnumbered(tokens: Tokens, i: number, reading: BlockReading, note: Note<Form>): void {
  const [start, end] = [tokens.start(i), tokens.end(i + 1)];
  const text = tokens.text.slice(start, end);
  if (!tokens.upper(i) || !tokens.upper(i + 1) || reading.block.kind === 'heading' || text === text.toUpperCase())
    return;
  if (tokens.kind(i - 1) !== Kind.word || !tokens.spaced(i)) return;
  if (tokens.upper(i - 1) && !/[\u2019']s?$/.test(tokens.slice(i - 1))) return;
  const [before, behind] = [tokens.slice(i - 1), tokens.slice(i + 2)];
  if (/^(?:of|and|on|entitled|called|titled)$/.test(before) && tokens.upper(i - 2) && tokens.kind(i - 2) === Kind.word)
    return;
  if (tokens.kind(i + 2) === Kind.word && tokens.upper(i + 2)) return;
  if (
    /^(?:and|or|of|by)$/.test(behind) &&
    tokens.kind(i + 3) === Kind.word &&
    tokens.upper(i + 3) &&
    before !== 'its'
  ) {
    // "General Comments and General Recommendations adopted" among small letters is not a title.
    if (tokens.slice(i + 3) !== 'General' && tokens.slice(i + 3) !== 'Committee') return;
  }
  if (isProtected(reading, start, end)) return;
  note({ start, end, text, instead: text.toLowerCase() });
}

/** What may stand behind "general comment 2": the end of the sentence, a bracket, "of", "on" and the like. */
function endsCitation(kind: number, word: string): boolean {
  if (kind !== Kind.word) return kind !== Kind.number && kind !== Kind.dash && kind !== Kind.other;
  return /^(?:of|on|and|or|to|in|concerning|is|was|states|recommends|regarding)$/.test(word);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Longest run behind a number in which its year is looked for. */
const REACH = 600;
const MOST_MENTIONS = 60;

const MENTIONED = new Gathered<Mentioned>({
  mentions: ['general-comments'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'general-comments') return;
    const { text, content } = reading.block;
    const last = mention.items.at(-1);
    if (!last || isOfOtherBody(text, mention.start)) return;
    const following = nextSentence(reading, index);
    const to = Math.min(content.end, last.end + REACH, following?.start ?? content.end);
    // Sharing one bracket, the numbers of a list share what stands behind it; a joint list gives the years where it likes.
    const dated = mention.items.length > 1 || /\((?:19|20)\d\d\)/.test(text.slice(mention.start, to));
    for (const item of mention.items) {
      const target = referenceIn(reading, item.start, item.end)?.target;
      const owner = target?.kind === 'general-comment' ? target.committee : '';
      const quoted = isQuoted(reading, item.start, item.end);
      const loose = quoted ? undefined : looseYear(text, item.end);
      note({
        start: item.start,
        end: item.end,
        name: mention.name,
        number: item.number,
        owner,
        key: `${owner} ${item.number}`,
        text: `${mention.name === 'general-comment' ? 'general comment' : 'general recommendation'} No. ${item.number}`,
        year: /^\s\(((?:19|20)\d\d)\)/.exec(text.slice(item.end, item.end + 8))?.[1] ?? '',
        loose,
        quoted,
        dated: dated || quoted || loose !== undefined || isUpdated(text, mention.start) || isJoint(text, mention.start),
      });
    }
  },
});

/** “of 2013”, “/2013”, “[2013]”, “(2013)” without a space: a year behind the number of a comment that is not in brackets as it should be. */
function looseYear(text: string, at: number): Mentioned['loose'] {
  const [written = '', bare, square, close] =
    /^(?:(?:,?\s+of\s+|\/)((?:19|20)\d\d)(?![\d/\u2013-])|\s*\[((?:19|20)\d\d)\]|\(((?:19|20)\d\d)\))/.exec(
      text.slice(at, at + LONGEST_YEAR),
    ) ?? [];
  const year = bare ?? square ?? close;
  return year === undefined ? undefined : { year, written, end: at + written.length };
}

/** "the National Commission’s General Recommendation No. 3" */
function isOfOtherBody(text: string, at: number): boolean {
  return /(?<!committee)[’']s\s+$/i.test(text.slice(Math.max(0, at - 16), at));
}

/** In UTF-16 units. */
const LONGEST_YEAR = 14;

/** The first mention behind the sentence of one. */
function nextSentence({ mentions }: BlockReading, index: number): Mention | undefined {
  const sentence = mentions[index]?.sentence;
  for (let i = index + 1; i < mentions.length && i <= index + MOST_MENTIONS; i++) {
    if (mentions[i]?.sentence !== sentence) return mentions[i];
  }
  return undefined;
}

/** In the title of another one: "general recommendation No. 35 (2017) …, updating general recommendation No. 19". */
function isUpdated(text: string, at: number): boolean {
  return /\bupdating\s+(?:its\s+)?$/.test(text.slice(Math.max(0, at - 16), at));
}

/** "joint general recommendation No. 31 of … and general comment No. 18 of …": two numbers of one document, dated behind both or not. */
function isJoint(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 180), at);
  return (
    /\bjoint\s+(?:general\s+(?:recommendation|comment)\s[^;()]{0,140})?$/i.test(before) ||
    /^joint\b/i.test(text.slice(at, at + 6))
  );
}

/** "its general comment No. 19" in the document of a committee that adopts general recommendations, or the reverse. */
interface Owned extends Span {
  readonly name: CommentName;
  readonly text: string;
  readonly items: GeneralCommentsMention['items'];
  /** Whether "its" stands there. */
  readonly isIts: boolean;
  /** Whether something near it may make it another committee's: then number and year alone can say whose it is. */
  readonly isDoubtful: boolean;
}

const OWNED = new Gathered<Owned>({
  mentions: ['general-comments'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'general-comments') return;
    const { block, mentions } = reading;
    const { text } = block;
    const { start } = mention;
    const [written = ''] = /^general\s+(?:comment|recommendation)s?/i.exec(text.slice(start, start + 30)) ?? [];
    if (written === '' || isOfOtherBody(text, start)) return;
    const isIts = ITS.test(text.slice(Math.max(0, start - 40), start));
    const end = start + written.length;
    if (text.charAt(end) === '/' || isQuoted(reading, start, end) || isJoint(text, start)) return;
    const near = isIts ? [] : mentions.slice(Math.max(0, index - MOST_MENTIONS), index + MOST_MENTIONS);
    const isDoubtful =
      // A note goes on from what the text has named.
      (!isIts && (block.kind === 'footnote' || mention.continues || isUpdated(text, start))) ||
      near.some((one) => one.sentence === mention.sentence && isElsewhere(one, mention.name)) ||
      namesCommittee(reading, index);
    note({ start, end, name: mention.name, text: written, items: mention.items, isIts, isDoubtful });
  },
});

/** A treaty by its name, or a document by its symbol, whose committee may be the one that is meant; or comments told apart by name. */
function isElsewhere(mention: Mention, name: CommentName): boolean {
  return (
    (mention.kind === 'general-comments' && mention.name !== name) ||
    (mention.kind === 'instrument' && committeeMonitoring(mention.id) !== undefined) ||
    (mention.kind === 'symbol' && mention.symbol?.committee !== undefined)
  );
}

type CommentName = GeneralCommentsMention['name'];
const ITS = /\b(?:its|the\s+Committee[’']s)\s+(?:own\s+|earlier\s+|previous\s+)?$/i;

/** The other word, in the number and with the capital of the one that is written. */
function otherName(written: string): string {
  const name = /comment/i.test(written) ? 'recommendation' : 'comment';
  return `${written.slice(0, written.search(/\S+$/))}${name}${/s$/i.test(written) ? 's' : ''}`;
}

/** Before that documents of CEDAW write “general recommendation 25”. */
const NUMBERED_SINCE = 2010;
/** From then on documents give the year. */
const YEARS_SINCE = 2016;

/** How general comments and recommendations are cited. */
export const generalCommentForm = defineRule({
  id: 'general-comment-form',
  name: 'form of general comments',
  group: 'style',
  severity: 'warning',
  summary:
    'A general comment or recommendation cited with capitals, without “No.”, under the other name, with the wrong year or, from 2016 on, without its year.',
  why: 'They are cited as “general comment No. 2 (2013)”: small letters, “No.” with a full stop and, since 2016, the year in parentheses at the first mention. CERD and CEDAW adopt general recommendations, all others general comments.',
  limits: [
    'Those of other committees, where something nearby names them; where it is not clear whose is meant, the finding is a query.',
    'A wrong year is a query: the years are from a catalogue and from memory.',
    'A missing year is information, once for each general comment, or once for all.',
    'Quotations and the beginning of a sentence.',
  ],
  messages: {
    ...HABIT_MESSAGES,
    'no-year': 'The year of {text} is missing at its first mention.',
    'add-year': 'Add ({year})',
    'no-years': 'The years of general comments are missing at the first mention, as here.',
    unknown: 'No committee is known to have that many: is No. {number} right?',
    'other-year': 'No. {number} is of {right}: is {year} right?',
    'whose-year': 'No. {number} of {owner} is of {right}, that of {other} of {year}: whose is meant?',
    comments: 'This Committee adopts general comments.',
    recommendations: 'This Committee adopts general recommendations.',
    'whose-recommendation': 'This Committee adopts general comments: whose general recommendation is meant?',
    'whose-comment': 'This Committee adopts general recommendations: whose general comment is meant?',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 98 (2021) on migrants.\n  \t                                              ^^ No committee is known to have that many: is No. 98 right?',
    },
    {
      text: '1.\tJudges should be trained on the Convention and the Committee’s General Recommendations.\n  \t                                                               ^^^^^^^^^^^^^^^^^^^^^^^ Write “general recommendations” for “General Recommendations”.',
    },
    {
      text: '1.\tThe Committee recalls its General Comment No. 2 and its general comment No. 1.\n  \t                          ^^^^^^^^^^^^^^^^^^^^^ Write “general comment No. 2” for “General Comment No. 2”.',
    },
    {
      text: '1.\tThe Committee recalls its general comment 2, its general comment 3 and its general comment 4.\n  \t                          ^^^^^^^^^^^^^^^^^ Write “general comment No. 2” for “general comment 2”, here and throughout (3 times).',
    },
    {
      text: 'CEDAW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 26.\n  \t                          ^^^^^^^^^^^^^^^ This Committee adopts general recommendations.',
    },
    {
      text: 'CEDAW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe State party should give effect to general comment No. 39 (2022) and to general comment No. 13 (2011).\n  \t                                      ^^^^^^^^^^^^^^^ This Committee adopts general recommendations.\n  \t                                                                           ^^^^^^^^^^^^^^^ This Committee adopts general recommendations: whose general comment is meant?',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 3 (2018) and general comment No. 36 (2019) of the Human Rights Committee.\n  \t                                                 ^^^^ No. 3 is of 2017: is 2018 right?\n  \t                                                                                   ^^^^ No. 36 is of 2018: is 2019 right?',
    },
    {
      text: 'CERD/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general recommendation No. 35 (2017).\n  \t                                                         ^^^^ No. 35 of CERD is of 2013, that of CEDAW of 2017: whose is meant?',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe State party should give effect to general recommendation No. 2.\n  \t                                      ^^^^^^^^^^^^^^^^^^^^^^ This Committee adopts general comments: whose general recommendation is meant?',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general recommendation No. 2.\n  \t                          ^^^^^^^^^^^^^^^^^^^^^^ This Committee adopts general comments.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comments No. 2 (2013) and No. 5 (2021).\n2.\tThe Committee recalls its general comment No. 1, and its general comment No. 2.\n  \t                                              ^ The year of general comment No. 1 is missing at its first mention.\n3.\tThe Committee recalls its general comment No. 1 (2011).',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 2.\n  \t                                              ^ The years of general comments are missing at the first mention, as here.\n2.\tThe Committee recalls its general comment No. 1, its general comment No. 3 and its general comment No. 2.',
    },
  ],
  good: [
    {
      text: '1.\tGeneral comments guide the State party, which had the Compilation of General Comments and General Recommendations Adopted by Human Rights Treaty Bodies translated. General recommendations are binding on the General Comments Department.',
    },
    {
      text: '1.\tGeneral comment No. 2 says so; the Committee recalls its general comments Nos. 1 and 2, its general comments No. 3 and No. 4 and “General Comment 2”.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls its general comment No. 2 (2013) on the rights of migrant workers in an irregular situation.\n2.\tThe Committee recalls its general comment No. 2.',
    },
  ],
  gathers: [FORMS, MENTIONED, OWNED],
  check(model, report) {
    if (!isEdited(model)) return;
    const year = model.identity.date?.value.year;
    const isEarly = year !== undefined && year < NUMBERED_SINCE;
    const forms = {
      in: () => FORMS.in(model).filter(({ lacksNumber }) => !(isEarly && lacksNumber)),
      right: () => FORMS.right(model),
    };
    reportHabit(forms, model, report);
    reportOthersName(model, report);
    reportOtherYears(model, report);
    if ((year ?? 0) < YEARS_SINCE) return;
    const all = MENTIONED.in(model);
    for (const one of all) if (one.loose) report(bracketed(one, one.loose));
    const years = new Map(all.flatMap(({ key, year }) => (year === '' ? [] : [[key, year] as const])));
    const undated = firstMentions(all, ownNumber(model.identity.symbol?.series, model.identity.symbol?.number?.from));
    const first = undated.missing[0];
    if (!first) return;
    if (undated.missing.length >= 3 && undated.dated === 0) {
      report({
        block: first.block,
        start: first.start,
        end: first.end,
        message: 'no-years',
        args: {},
        severity: 'information',
      });
      return;
    }
    for (const { block, start, end, text, key } of undated.missing) {
      const year = years.get(key);
      report({
        block,
        start,
        end,
        message: 'no-year',
        args: { text },
        severity: 'information',
        // A later mention tells it.
        ...(year !== undefined && {
          fixes: [{ message: 'add-year', args: { year }, edits: [{ block, start: end, end, text: ` (${year})` }] }],
        }),
      });
    }
  },
});

/** “2 of 2013” with its year in brackets. */
function bracketed(
  { block, start, number }: Placed<Mentioned>,
  { year, written, end }: NonNullable<Mentioned['loose']>,
): Found {
  const instead = `${number} (${year})`;
  return {
    block,
    start,
    end,
    message: 'found',
    args: { text: oneLine(`${number}${written}`), instead },
    fixes: [
      { message: 'replace', args: { text: instead }, certain: true, edits: [{ block, start, end, text: instead }] },
    ],
  };
}

/** Years in brackets that are not those of the comment. */
function reportOtherYears(model: View, report: Report): void {
  const own = ownNumber(model.identity.symbol?.series, model.identity.symbol?.number?.from);
  for (const { block, end, name, number, owner, year, quoted } of MENTIONED.in(model)) {
    if (quoted || number === own) continue;
    if (number > MOST_COMMENTS + MOST_NEW) {
      const at = String(number);
      report({
        block,
        start: end - at.length,
        end,
        message: 'unknown',
        severity: 'information',
        args: { number },
      });
      continue;
    }
    if (year === '') continue;
    const years = yearsOfComment(owner, number);
    if (years.length === 0 || years.includes(Number(year))) continue;
    const start = end + ' ('.length;
    const place = { block, start, end: start + year.length, severity: 'information' as const };
    // "general recommendation No. 35 (2013)", which is that of the other committee that adopts such.
    const other = othersCalled(name).find(({ id }) => yearsOfComment(id, number).includes(Number(year)));
    const right = years.join(' or ');
    // In a text that does not say whose it is, and in that of the other one, the year does.
    if (other && (model.identity.committee === undefined || model.identity.committee.id === other.id)) continue;
    if (other) report({ ...place, message: 'whose-year', args: { number, right, year, owner, other: other.id } });
    else
      report({
        ...place,
        message: 'other-year',
        args: { number, right, year },
        fixes: years.map((one) => ({
          message: 'replace',
          args: { text: one },
          edits: [{ block, start: place.start, end: place.end, text: String(one) }],
        })),
      });
  }
}

/** So many may have been adopted since the catalogue was made. */
const MOST_NEW = 6;

/** General comments that a document calls its own, or must mean by their numbers, under the name that other committees give theirs. */
function reportOthersName(model: View, report: Report): void {
  // A committee that is known by what a paragraph cites may be another one.
  const isTold = model.identity.committee !== undefined && model.identity.committee.ground !== 'paragraph';
  const committee = isTold ? committeeOf(model.identity.committee?.id ?? '') : undefined;
  const own = committee?.generalCommentName;
  const isAboutState = ABOUT_STATE.has(model.identity.kind);
  let others: ReadonlySet<string> | undefined;
  for (const { block, start, end, name, text, items, isIts, isDoubtful } of OWNED.in(model)) {
    if (!committee || name === own) continue;
    const isOwn = isOfYear(committee, items) && !othersCalled(name).some((one) => isOfYear(one, items));
    if (isDoubtful && !isOwn) continue;
    let isQuery = false;
    if (!isIts && !isOwn) {
      if (!isAboutState || items.some(({ number }) => number > (committee.generalComments.value ?? 0))) continue;
      others ??= citedOfOthers(model);
      if (items.some(({ number }) => others?.has(`${name} ${number}`))) continue;
      isQuery = othersCalled(name).some((one) => mayHaveAdopted(one.id, { items }));
    }
    const instead = otherName(text);
    report({
      block,
      start,
      end,
      ...(own === 'general-comment'
        ? { message: isQuery ? 'whose-recommendation' : 'comments' }
        : { message: isQuery ? 'whose-comment' : 'recommendations' }),
      args: {},
      ...(isQuery && { severity: 'information' as const }),
      // With a year that none of its own has, it is another committee's.
      ...(!(isQuery && items.some(({ year }) => year !== 0)) && {
        fixes: [{ message: 'replace', args: { text: instead }, edits: [{ block, start, end, text: instead }] }],
      }),
    });
  }
}

/** The committees that call theirs by a name. */
function othersCalled(name: CommentName): readonly Committee[] {
  return allCommittees().filter((one) => one.generalCommentName === name);
}

/** Whether a committee's general comments of these numbers are all of the years that are given with them. */
function isOfYear({ id }: Committee, items: Owned['items']): boolean {
  return items.every(({ number, year }) => yearsOfComment(id, number).includes(year));
}

/** Name and number of the general comments that a document cites of other committees, wherever it does. */
function citedOfOthers(model: View): ReadonlySet<string> {
  const own = model.identity.committee?.id;
  return new Set(
    MENTIONED.in(model).flatMap(({ owner, name, number }) =>
      owner === '' || owner === own ? [] : [`${name} ${number}`],
    ),
  );
}

/** The number of a general comment that speaks of itself. */
function ownNumber(series: string | undefined, number: number | undefined): number {
  return series === 'GC' ? (number ?? 0) : 0;
}

function firstMentions(all: readonly Placed<Mentioned>[], own: number) {
  const seen = new Set<string>();
  const missing: Placed<Mentioned>[] = [];
  let dated = 0;
  for (const one of all) {
    // One whose committee is not told may be any that was cited under the number.
    if (seen.has(one.key) || (one.owner === '' && seen.has(`${one.name} ${one.number}`))) continue;
    if (one.key.endsWith(` ${own}`)) continue;
    seen.add(one.key);
    seen.add(`${one.name} ${one.number}`);
    if (one.dated) dated++;
    else missing.push(one);
  }
  return { missing, dated };
}
