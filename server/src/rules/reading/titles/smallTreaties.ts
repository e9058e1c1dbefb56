import { kept } from '../../../model/beside';
import type { BlockReading } from '../../../model/blockReading';
import { Kind, type Tokens } from '../../../syntax/tokens';
import type { Span } from '../../../text/edits';
import { firstFrom } from '../../../text/firstFrom';
import { Gathered, WRITTEN } from '../../engine/gather';
import { isQuoted } from '../quotations/protectedText';
import { referenceIn } from '../references/referenceIn';
import { opensSentence } from '../wording/phraseTokens';

/** The name of a treaty, or part of it, without its capitals. */
interface SmallTreaty extends Span {
  readonly text: string;
  /** With its capitals. */
  readonly instead: string;
}

/** The greatest distance between an article and the treaty named after it, in UTF-16 units. */
const REACH = 60;
const NAMED = /^[,\s]{1,3}of\s+the\s+(convention|covenant|optional\s+protocol)(?![\w-])([\s,.;:)]{0,3})([a-z]*)/;
/** What makes it another treaty, which is described rather than named. */
const DESCRIBES =
  /^(?:on|between|with|of|for|against|concluded|signed|relating|concerning|that|which|among|to|itself)$/;

const TELLS_WHICH =
  /^(?:(?:which|that)\s+(?:was|had\s+been|has\s+been|it\s+had|the\s+two)\s+)?(?:signed|concluded|adopted|ratified|drafted|negotiated)\b/;

/** What may follow a treaty that is meant as a particular one; most words would describe one. */
// biome-ignore format: read as a list
const GOES_ON = new Set([
  'and', 'or', 'as', 'is', 'has', 'are', 'into', 'without', 'throughout', 'directly', 'fully', 'requires', 'provides', 'applies', 'should',
  'shall', 'may', 'can', 'by', 'before', 'through', 'when', 'while', 'nor', 'but', 'also', 'among', 'so', 'within', 'remain', 'remains', 'have',
  'prevails', 'at', 'guarantees', 'does', 'because', 'even', 'since', 'if', 'where', 'takes', 'domestically', 'nationwide',
]);
/** Audiences and fields of application of a treaty: "in its laws", "for judges", "to all". */
// biome-ignore format: read as a list
const ADDRESSED = new Set([
  'its', 'all', 'their', 'the', 'domestic', 'national', 'practice', 'full', 'law', 'court', 'courts', 'judges', 'lawyers', 'prosecutors',
  'judicial', 'police', 'officials', 'everyone', 'proceedings', 'training', 'schools', 'decisions', 'judgments', 'local',
]);
/** "for consular staff", "to all labour inspectors", "for the judiciary" */
const LONGEST_PEOPLE = 60;
const PEOPLE =
  /^(?:[a-z-]+\s+){0,3}(?:staff|personnel|officials|officers|inspectors|judges|prosecutors|lawyers|teachers|students|police|professionals|employees|workers|migrants|parents|children|women|guards|soldiers|magistrates|judiciary|public|population|media)\b/;
/** Words after "in" that are no field of application: "the convention in question", "in a hotel". */
const NOT_WHERE = new Set(
  'question force preparation session which whose a an draft point place existence effect common dispute protest'.split(
    ' ',
  ),
);
/** Words in lower case that make "the convention" one mentioned earlier in the block, or a meeting. */
const OTHERS =
  /\b(?:an?|another|other|bilateral|multilateral|regional|draft|new|tax|trade|constitutional|both|two|several|ILO)\s+(?:(?!the\b)[\w-]+\s+){0,4}(?:conventions?|covenants?|treaty|treaties|agreements?|protocols?)\b|\b(?:this|that|such)\s+(?:convention|covenant|treaty|agreement|protocol)\b|\b(?:conventions|covenants|(?<!\b(?:international|rights|gives?|ratified|over|all)\s)treaties|agreements|protocols)\b|\bConventions?,?\s+(?:\d{4}\s+)?\(?No\b/;
/** Any convention in lower case other than "the convention", and one that is a gathering. */
const MEETING =
  /(?<!\b[Tt]he\s(?:present\s)?)\b(?:convention|covenant)\b|\bconvention\s+(?:in\s+[A-Z]|cent(?:re|er)|hall|of\s)/;
const NAMES_ANOTHER = /\bConventions?\s+(?:(?:on|for|against|relating|concerning|between|of|de|sur)\b|and\s+[A-Z])/;

/** Whether "the convention" must be the document's own: nothing describes it, and the block names no other. */
function isOwn(tokens: Tokens, last: number, reading: BlockReading): boolean {
  const { text } = reading.block;
  const next = tokens.kind(last + 1);
  const isOwner = tokens.slice(last).endsWith('s');
  if (isOwner) {
    if (
      !/^(?:provisions?|requirements?|articles?|scope|principles?|standards?|entry|text|rank|status|implementation|application|applicability|aims?|purposes?|guarantees|protections?|rights|contents?|incorporation|dissemination|definitions?|obligations|place)$/.test(
        tokens.slice(last + 1),
      )
    )
      return false;
  } else if (next === Kind.word) {
    if (!tokens.spaced(last + 1)) return false;
    const word = tokens.slice(last + 1);
    if (word === 'in' || word === 'for' || word === 'to') {
      // "in 2005", "in court", "in family matters", "for judges", "to all migrants"
      const after = tokens.slice(last + 2);
      const isWhere =
        word === 'in' && (tokens.kind(last + 2) === Kind.number || (/^[a-z]/.test(after) && !NOT_WHERE.has(after)));
      // "for the protection of birds" identifies it.
      const isTitle = word === 'for' && after === 'the';
      const isFor = PEOPLE.test(text.slice(tokens.start(last + 2), tokens.start(last + 2) + LONGEST_PEOPLE));
      if (!isWhere && !isFor && (isTitle || !ADDRESSED.has(after))) return false;
    } else if (!GOES_ON.has(word) && !isSaidOf(tokens, last)) return false;
    // "the convention is to be signed", "the convention is that fathers decide"
    if (word === 'is' && /^(?:to|that|between|on)$/.test(tokens.slice(last + 2))) return false;
  } else if (next === Kind.comma) {
    // "the convention, which was signed in 1999": the clause identifies it.
    if (TELLS_WHICH.test(text.slice(tokens.start(last + 2), tokens.start(last + 2) + 40))) return false;
  } else if (
    next !== Kind.stop &&
    next !== Kind.semicolon &&
    next !== Kind.close &&
    next !== Kind.end &&
    next !== Kind.open &&
    next !== Kind.quote
  ) {
    if (next !== Kind.colon) return false;
  }
  // No other treaty is called a covenant, so words about treaties near it describe none.
  return /^covenant/.test(tokens.slice(last)) ? !describesCovenant(reading) : !namesAnother(reading);
}

/** Whether a block describes a covenant. */
const describesCovenant = kept(({ block: { text, content } }: BlockReading) =>
  /\b(?:[Aa]n?|another|this|that|such)\s+covenant\b/.test(text.slice(content.start, content.end)),
);

/** Whether a block names or describes another treaty than the document's own. */
const namesAnother = kept(({ block: { text, content }, mentions }: BlockReading) => {
  const own = text.slice(content.start, content.end);
  if (OTHERS.test(own) || MEETING.test(own) || NAMES_ANOTHER.test(own)) return true;
  return mentions.some(
    (mention) => mention.kind === 'ilo' || (mention.kind === 'instrument' && mention.id === 'other'),
  );
});

/** Whether a block is about a protocol yet to be adopted: "an optional protocol to the Convention". */
const tellsOfDraft = kept(({ block: { text } }: BlockReading) =>
  /\b(?:an|draft|new|possible|further)\s+optional\s+protocol\b/.test(text),
);

/**
 * "rights under the convention be protected", "that the present convention be taught", "the covenant was translated": the verb belongs to
 * something else, or describes what is done with a text in force; a covenant is never one that has just been described.
 */
function isSaidOf(tokens: Tokens, last: number): boolean {
  const verb = tokens.slice(last + 1);
  const isPresent = tokens.slice(last - 1) === 'present';
  if (/^(?:be|was|were|had)$/.test(verb) && (isPresent || tokens.slice(last - 2) === 'under')) return true;
  return (
    /^(?:was|had)$/.test(verb) &&
    tokens.slice(last).startsWith('covenant') &&
    /^(?:not|been|translated|published|printed|disseminated|incorporated|invoked|applied|cited|taught|directly)$/.test(
      tokens.slice(last + 2),
    )
  );
}

/** The committee's treaty and its optional protocol in lower case, where no other can be meant. */
export const SMALL_TREATIES = new Gathered<SmallTreaty>({
  blocks: ['masthead', 'title', ...WRITTEN],
  mentions: ['articles'],
  words: ['optional', 'convention', 'covenant', "convention's", "covenant's"],
  token(tokens, i, reading, note) {
    const word = tokens.slice(i);
    // "Optional protocol", "optional Protocol": half a name.
    if (/^optional$/i.test(word) && /^protocol$/i.test(tokens.slice(i + 1)) && isHalf(word, tokens.slice(i + 1))) {
      const [start, end] = [tokens.start(i), tokens.end(i + 1)];
      const isName = word === 'Optional' && opensSentence(tokens, i);
      if (!isName && !isQuoted(reading, start, end))
        note({ start, end, text: tokens.text.slice(start, end), instead: 'Optional Protocol' });
      return;
    }
    if (word !== 'optional') {
      // "the convention" without an article; the mention finds the others.
      if (!/^c(?:onvention|ovenant)(?:[’']s)?$/.test(word) || !isThe(tokens, i - 1)) return;
      const [start, end] = [tokens.start(i), tokens.end(i)];
      if (isQuoted(reading, start, end)) return;
      if (!isOnFirstPage(reading) && (isAfterArticles(tokens, i, reading) || !isOwn(tokens, i, reading))) return;
      if (isOnFirstPage(reading) && DESCRIBES.test(tokens.slice(i + 1))) return;
      note({ start, end, text: word, instead: `C${word.slice(1)}` });
      return;
    }
    if (tokens.slice(i + 1) !== 'protocol') return;
    const [start, end] = [tokens.start(i), tokens.end(i + 1)];
    if (tellsOfDraft(reading) || isQuoted(reading, start, end)) return;
    // "the optional protocol to the Convention": it has only one.
    if (tokens.slice(i + 2) === 'to') {
      const name = tokens.slice(i + 3) === 'the' ? tokens.slice(i + 4) : '';
      if (!/^(?:Convention|Covenant|International|convention|covenant)$/.test(name)) return;
      if (/^[a-z]/.test(name) && !isOwn(tokens, i + 4, reading)) return;
    } else {
      const before = tokens.slice(i - 1).toLowerCase();
      const isNamed =
        before === 'the' || (/^(?:first|second|third)$/.test(before) && /^the$/i.test(tokens.slice(i - 2)));
      if (!isNamed || isAfterArticles(tokens, i, reading) || !isOwn(tokens, i + 1, reading)) return;
    }
    note({ start, end, text: tokens.text.slice(start, end), instead: 'Optional Protocol' });
  },
  mention(mention, _index, reading, note) {
    const { text } = reading.block;
    const match = NAMED.exec(text.slice(mention.end, mention.end + REACH));
    const name = match?.[1];
    if (!match || name === undefined) return;
    const mark = /[,.;:)]/.exec(match[2] ?? '')?.[0];
    if (isOnFirstPage(reading)) return;
    // "the amendment to article 20 (1) of the convention concerning the meeting time": the words describe the amendment.
    const isAmended = AMENDMENT.test(text.slice(Math.max(0, mention.start - REACH), mention.start));
    if (mark === undefined && DESCRIBES.test(match[3] ?? '') && !isAmended) return;
    // "the convention, which was signed in 1999": the clause identifies it.
    const after = text.slice(mention.end + match[0].length - (match[3] ?? '').length);
    if (mark === ',' && TELLS_WHICH.test(after.slice(0, 40))) return;
    const start = mention.end + match[0].indexOf(name);
    const end = start + name.length;
    // In a sentence about a law, the treaty may be one that was described before.
    const owner = referenceIn(reading, mention.start, mention.end)?.target.kind;
    if (owner === 'law' || isQuoted(reading, start, end)) return;
    note({ start, end, text: name, instead: name.replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase()) });
  },
});

/** Whether exactly one of two words that both take capitals has one. */
function isHalf(one: string, other: string): boolean {
  return /^[A-Z]/.test(one) !== /^[A-Z]/.test(other);
}

/** Whether a block is on the first page, where only the document's own treaty is named. */
function isOnFirstPage({ block: { kind } }: BlockReading): boolean {
  return kind === 'masthead' || kind === 'title';
}

const AMENDMENT = /\bamendments?\s+to\s+$/;

/** "the convention", "the present convention" */
function isThe(tokens: Tokens, i: number): boolean {
  return /^the$/i.test(tokens.slice(tokens.slice(i) === 'present' ? i - 1 : i));
}

/** Whether the treaty directly follows its articles: "article 5 of the convention". */
function isAfterArticles(tokens: Tokens, i: number, { mentions }: BlockReading): boolean {
  if (tokens.slice(i - 2) !== 'of') return false;
  const of = tokens.start(i - 2);
  const before = mentions[firstFrom(mentions, of) - 1];
  return before?.kind === 'articles' && before.end <= of && of - before.end <= 2;
}
