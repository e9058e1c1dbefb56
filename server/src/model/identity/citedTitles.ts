import { type CommitteeId, isCommitteeId } from '../../catalogue/committees';
import type { Language } from '../../languages/language';
import type { DocumentMention, Mention, TitleCited } from '../../syntax/citations/mention';
import type { MentionReading } from '../../syntax/citations/readMentions';
import { mayHaveTitle } from '../../syntax/citations/titledMention';
import type { PatternMatch } from '../../syntax/tokens/matcher';
import { Kind, type Tokens } from '../../syntax/tokens/tokens';
import { patternsOf } from '../words/patterns';
import { phraseAt } from '../words/phrases';
import { endOfName } from './endOfName';
import { reportAt } from './identityTitles';
import { identityWords } from './identityWords';

/** The mentions in a text; observations and lists of issues are extended with the titles by which the text cites them. */
export function withTitles(
  { mentions, provisions }: MentionReading,
  tokens: Tokens,
  language: Language,
): readonly Mention[] {
  if (!mentions.some(mayHaveTitle)) return mentions;
  return mentions.map((mention, index) => {
    if (!mayHaveTitle(mention)) return mention;
    const title = new TitleReader(tokens, language, provisions).read(mentions, mention, index);
    return title ? { ...mention, title } : mention;
  });
}

/** The maximum length of a title, in UTF-16 code units. */
const MAX_TITLE_LENGTH = 400;

/** How many mentions after the first are examined for the end of a title. */
const MAX_TITLE_MENTIONS = 4;

/** An abbreviation, perhaps with its noun, right before a title. */
const BODY_BEFORE_PATTERN =
  /(?<![\p{L}\d/.-])(\p{Lu}{2,}[\p{L}]*)(?: \p{Lu}\p{Ll}+)?(?:[’']s?)?[,:]?(?: \(?(?:19|20)\d\d\)?,?)?\s$/u;
const MAX_BODY_NAME_LENGTH = 40;

/** How many tokens before a title may open its sentence, "In its", and how many mentions before it are looked at for its author. */
const MAX_OPENING_TOKENS = 3;
const MAX_NEARBY_MENTIONS = 4;

/** Parses a title part by part: subject, report, State, committee, year. */
class TitleReader {
  private readonly text: string;
  private readonly words;
  private readonly patterns;
  private report: TitleCited['report'];
  private state = '';
  private name = '';
  private committee: CommitteeId | '' = '';
  private year: number | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly language: Language,
    private readonly provisions: MentionReading['provisions'],
  ) {
    this.text = tokens.text;
    this.words = identityWords(language);
    this.patterns = patternsOf(language, 'citedTitles');
  }

  /** The title that begins with a mention; undefined if nothing in it distinguishes the document from others of its kind. */
  read(mentions: readonly Mention[], { role, start, end }: DocumentMention, index: number): TitleCited | undefined {
    const { patterns, tokens, text } = this;
    const at = tokens.from(start);
    // "the replies to the list of issues in relation to the second report" is the title of the replies.
    if (!patterns || patterns.answersBefore.isBefore(tokens, at)) return undefined;
    const nearbyBody = this.bodyBefore(mentions, index, start);
    if (tokens.kind(at - 1) === Kind.number) this.year = yearIn(tokens.slice(at - 1));
    const limit = Math.min(text.length, end + MAX_TITLE_LENGTH);
    let bodyEnd = this.author(end, limit) ?? end;
    // "its concluding observations of 2019 on the initial report"
    bodyEnd = this.yearAfter(bodyEnd) ?? bodyEnd;
    const isDated = this.year !== undefined && tokens.kind(tokens.from(bodyEnd)) === Kind.comma;
    const subjectMatch = patterns.about.at(tokens, tokens.from(bodyEnd) + (isDated ? 1 : 0));
    const concernedEnd = subjectMatch && this.concerned(subjectMatch, limit);
    // "on the situation of workers": not a title, whatever year follows.
    if (subjectMatch && concernedEnd === undefined && nearbyBody === '') return undefined;
    const isIssues = role === 'list-of-issues';
    const isPriorToReporting = isIssues && patterns.prior.isIn(tokens, at, subjectMatch?.end ?? tokens.from(end));
    bodyEnd = concernedEnd ?? bodyEnd;
    if (this.committee === '') bodyEnd = this.author(bodyEnd, limit) ?? bodyEnd;
    bodyEnd = this.yearAfter(bodyEnd) ?? bodyEnd;
    if (concernedEnd === undefined && !isPriorToReporting && this.year === undefined && nearbyBody === '')
      return undefined;
    return {
      start,
      end: bodyEnd,
      kind: !isIssues ? 'concluding-observations' : isPriorToReporting ? 'list-of-issues-prior' : 'list-of-issues',
      words: text.slice(start, bodyEnd).replace(/\s+/g, ' '),
      report: this.report,
      state: this.state,
      name: this.name,
      committee: this.committee,
      near: nearbyBody,
      year: this.year,
      followedAt: this.followedAt(bodyEnd, mentions.slice(index + 1, index + 1 + MAX_TITLE_MENTIONS)),
    };
  }

  /** Reads the committee that is named as the author right before a title. Returns a body that is named near it and may be. */
  private bodyBefore(mentions: readonly Mention[], index: number, start: number): TitleCited['near'] {
    const { text, tokens } = this;
    const previousMention = mentions[index - 1];
    // "the Committee on Migrant Workers’ list of issues", "Committee on Migrant Workers, Concluding observations"
    if (previousMention?.kind === 'committee' && !/[\p{L}\d,;:.]/u.test(this.between(previousMention.end, start)))
      this.committee = committeeId(previousMention.id);
    // "CESCR, Concluding observations", "the CEDAW Committee’s 2019 concluding observations"
    const letters = BODY_BEFORE_PATTERN.exec(text.slice(Math.max(0, start - MAX_BODY_NAME_LENGTH), start))?.[1];
    if (letters !== undefined && this.committee === '') {
      if (!isCommitteeId(letters)) return 'unknown';
      this.committee = letters;
    }
    if (this.committee !== '') return '';
    const sentence = mentions[index]?.sentence ?? 0;
    const opensSentence = Array.from({ length: MAX_OPENING_TOKENS }, (_, i) => tokens.from(start) - 1 - i).some(
      (at) => tokens.kind(at) === Kind.stop,
    );
    for (let i = index - 1; i >= Math.max(0, index - MAX_NEARBY_MENTIONS); i--) {
      const mention = mentions[i];
      if (!mention || mention.sentence < sentence - (opensSentence ? 1 : 0)) break;
      // "general comment No. 2 of the Committee on the Rights of the Child"
      const concernsComment =
        mentions[i - 1]?.kind === 'general-comments' && mentions[i - 1]?.sentence === mention.sentence;
      if (mention.kind === 'committee' && !concernsComment) return committeeId(mention.id);
      if (mention.kind === 'instrument' && this.isBody(mention)) return committeeId(mention.id.toUpperCase());
    }
    return '';
  }

  /** Whether the abbreviation of an instrument means its committee: "the CEDAW Committee". */
  private isBody({ start, end }: Mention): boolean {
    const { tokens, patterns } = this;
    return (
      patterns?.body.isAt(tokens, tokens.from(end)) === true ||
      patterns?.body.isBefore(tokens, tokens.from(start)) === true
    );
  }

  /** The text between a committee and a title, without a possessive ending, or the comma before a title in capitals. */
  private between(from: number, start: number): string {
    const isCapital = /^\p{Lu}/u.test(this.text.slice(start, start + 2));
    return this.text.slice(from, start).replace(isCapital ? /^(?:[’']s?)?,?\s/u : /^[’']s?\s/u, '');
  }

  /** The report or the State that a title is about: the end; undefined if there is neither. */
  private concerned(about: PatternMatch, limit: number): number | undefined {
    const from = this.startOf(about);
    const report = this.reportAt(from, limit) ?? this.reportServingAs(from, limit);
    this.report = report?.range;
    if (report) return (this.state === '' ? this.reporting(report.end, limit) : undefined) ?? report.end;
    const state = this.stateAt(from, limit);
    // "on Xandoria’s second periodic report"
    const possessiveEnding = state === undefined ? undefined : /^[’']s?\s+/.exec(this.text.slice(state, limit))?.[0];
    if (state === undefined || possessiveEnding === undefined) return state;
    const ownReport = this.reportAt(state + possessiveEnding.length, limit);
    this.report = ownReport?.range;
    return ownReport?.end;
  }

  private reportAt(from: number, limit: number) {
    const { words, language, text } = this;
    return reportAt({ words, language, isConcerned: true }, { text, end: limit }, from);
  }

  /** "rapport de la Xandrie valant deuxième et troisième rapports périodiques" */
  private reportServingAs(from: number, limit: number) {
    const { tokens, patterns } = this;
    const singleMatch = patterns?.single.at(tokens, tokens.from(from));
    const state = singleMatch && this.stateAt(this.startOf(singleMatch), limit);
    const servingMatch = state === undefined ? undefined : patterns?.serving.at(tokens, tokens.from(state));
    return servingMatch && this.reportAt(this.startOf(servingMatch), limit);
  }

  /** The start of the text after a match. */
  private startOf({ end }: PatternMatch): number {
    return this.tokens.start(end);
  }

  /** The end of "of the Committee against Torture". */
  private author(from: number, limit: number): number | undefined {
    const match = this.patterns?.author.at(this.tokens, this.tokens.from(from));
    const namedCommittee = match && phraseAt(this.words.committees, this.text, this.startOf(match), limit);
    if (namedCommittee) this.committee = namedCommittee.value;
    return namedCommittee?.end;
  }

  /** The end of "of Xandoria" after the report. */
  private reporting(from: number, limit: number): number | undefined {
    const match = this.patterns?.whose.at(this.tokens, this.tokens.from(from));
    return match && this.stateAt(this.startOf(match), limit);
  }

  private stateAt(at: number, limit: number): number | undefined {
    const { words, text } = this;
    // "of the State party" refers to the State that the text is about.
    const ownMatch = phraseAt(words.notState, text, at, limit);
    if (ownMatch) return ownMatch.end;
    const listedMatch = phraseAt(words.states, text, at, limit);
    const nameEnd = listedMatch?.end ?? endOfName(text, at, limit, words.connectors);
    const end = nameEnd !== undefined && /[’']s$/.test(text.slice(at, nameEnd)) ? nameEnd - 2 : nameEnd;
    if (end === undefined || phraseAt(words.committees, text, at, limit)) return undefined;
    this.state = listedMatch?.value ?? '';
    this.name = text.slice(at, end).replace(/\s+/g, ' ').toLowerCase();
    return end;
  }

  /** The start of the next mention or section, if the title leads to it directly. */
  private followedAt(from: number, mentions: readonly Mention[]): number | undefined {
    const { tokens, patterns, provisions } = this;
    const mention = mentions.find(({ start }) => start >= from);
    const provision = provisions.find(({ nounStart }) => nounStart >= from);
    const start = Math.min(
      mention?.start ?? Number.POSITIVE_INFINITY,
      provision?.nounStart ?? Number.POSITIVE_INFINITY,
    );
    const leadsName =
      Number.isFinite(start) && patterns?.leads.isAt(tokens, tokens.from(from), tokens.from(start)) === true;
    return leadsName ? start : undefined;
  }

  private yearAfter(from: number): number | undefined {
    const { tokens } = this;
    const match = this.patterns?.year.at(tokens, tokens.from(from));
    const year = match?.part('year');
    if (!match || !year) return undefined;
    this.year = yearIn(tokens.slice(year.start));
    return tokens.end(match.end - 1);
  }
}

function committeeId(id: string): CommitteeId | '' {
  return isCommitteeId(id) ? id : '';
}

function yearIn(written: string): number | undefined {
  return /^(?:19|20)\d\d$/.test(written) ? Number(written) : undefined;
}
