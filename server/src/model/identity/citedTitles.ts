import { type CommitteeId, isCommitteeId } from '../../catalogue/committees';
import type { Language } from '../../languages/language';
import type { DocumentMention, Mention, TitleCited } from '../../syntax/citations/mention';
import type { PatternMatch } from '../../syntax/tokens/matcher';
import { Kind, type Tokens } from '../../syntax/tokens/tokens';
import { patternsOf } from '../words/patterns';
import { phraseAt } from '../words/phrases';
import { endOfName } from './endOfName';
import { reportAt } from './identityTitles';
import { identityWords } from './identityWords';

/** The mentions in a text; observations and lists of issues are extended with the titles by which the text cites them. */
export function withTitles(mentions: readonly Mention[], tokens: Tokens, language: Language): readonly Mention[] {
  if (!mentions.some(isTitled)) return mentions;
  return mentions.map((mention, index) => {
    if (!isTitled(mention)) return mention;
    const title = new TitleReader(tokens, language).read(mentions, mention, index);
    return title ? { ...mention, title } : mention;
  });
}

function isTitled(mention: Mention): mention is DocumentMention {
  return mention.kind === 'document' && TITLED.has(mention.role);
}

const TITLED: ReadonlySet<string> = new Set<DocumentMention['role']>([
  'observations',
  'previous-observations',
  'list-of-issues',
]);

/** The maximum length of a title, in UTF-16 units. */
const LONGEST_TITLE = 400;

/** How many mentions after the first are examined for the end of a title. */
const MOST_PARTS = 4;

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
  ) {
    this.text = tokens.text;
    this.words = identityWords(language);
    this.patterns = patternsOf(language, 'citedTitles');
  }

  /** The title that begins at a mention; undefined if neither a report nor a State follows. */
  read(mentions: readonly Mention[], { role, start, end }: DocumentMention, index: number): TitleCited | undefined {
    const before = mentions[index - 1];
    const { patterns, tokens, text } = this;
    const at = tokens.from(start);
    // "the replies to the list of issues in relation to the second report" is the title of the replies.
    if (!patterns || patterns.answersBefore.isBefore(tokens, at)) return undefined;
    // "the Committee on Migrant Workers’ list of issues"
    if (before?.kind === 'committee' && !/[\p{L}\d,;:.]/u.test(text.slice(before.end, start).replace(/^[’']s?\s/u, '')))
      this.committee = committeeId(before.id);
    if (tokens.kind(at - 1) === Kind.number) this.year = yearIn(tokens.slice(at - 1));
    const limit = Math.min(text.length, end + LONGEST_TITLE);
    let last = this.author(end, limit) ?? end;
    const about = patterns.about.at(tokens, tokens.from(last));
    if (!about) return undefined;
    const isPrior = role === 'list-of-issues' && patterns.prior.isIn(tokens, about.start, about.end);
    const from = this.startOf(about);
    const report = reportAt({ words: this.words, language: this.language }, { text, end: limit }, from);
    this.report = report?.range;
    const state = report ? this.reporting(report.end, limit) : this.stateAt(from, limit);
    if (!report?.range && state === undefined) return undefined;
    last = state ?? report?.end ?? last;
    if (this.committee === '') last = this.author(last, limit) ?? last;
    last = this.yearAfter(last) ?? last;
    return {
      start,
      end: last,
      kind: role !== 'list-of-issues' ? 'concluding-observations' : isPrior ? 'list-of-issues-prior' : 'list-of-issues',
      words: text.slice(start, last).replace(/\s+/g, ' '),
      report: this.report,
      state: this.state,
      name: this.name,
      committee: this.committee,
      year: this.year,
      isFollowed: this.leadsTo(
        last,
        mentions.slice(index + 1, index + 1 + MOST_PARTS).find((one) => one.start >= last),
      ),
    };
  }

  /** The start of the text after a match. */
  private startOf({ end }: PatternMatch): number {
    return this.tokens.start(end);
  }

  /** The end of "of the Committee against Torture". */
  private author(from: number, limit: number): number | undefined {
    const match = this.patterns?.author.at(this.tokens, this.tokens.from(from));
    const named = match && phraseAt(this.words.committees, this.text, this.startOf(match), limit);
    if (named) this.committee = named.value;
    return named?.end;
  }

  /** The end of "of Xandoria" after the report. */
  private reporting(from: number, limit: number): number | undefined {
    const match = this.patterns?.whose.at(this.tokens, this.tokens.from(from));
    return match && this.stateAt(this.startOf(match), limit);
  }

  private stateAt(at: number, limit: number): number | undefined {
    const { words, text } = this;
    // "of the State party" refers to the State that the text is about.
    const own = phraseAt(words.notState, text, at, limit);
    if (own) return own.end;
    const listed = phraseAt(words.states, text, at, limit);
    const end = listed?.end ?? endOfName(text, at, limit, words.connectors);
    if (end === undefined || phraseAt(words.committees, text, at, limit)) return undefined;
    this.state = listed?.value ?? '';
    this.name = text.slice(at, end).replace(/\s+/g, ' ').toLowerCase();
    return end;
  }

  private leadsTo(from: number, next: Mention | undefined): boolean {
    const { tokens, patterns } = this;
    return next !== undefined && patterns?.leads.isAt(tokens, tokens.from(from), tokens.from(next.start)) === true;
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
