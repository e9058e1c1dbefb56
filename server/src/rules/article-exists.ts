import {
  type ArticleStructure,
  articleStructure,
  letterOf,
  type MissingPart,
  missingPart,
  romanOf,
  structureOf,
} from '../catalogue/articleStructure';
import { INSTRUMENTS } from '../catalogue/instruments';
import type { ArticleTarget, Reference } from '../model/base/target';
import { referencesBeyondEnd } from '../model/beyondEnd';
import type { AttributionContext } from '../model/paragraphs/context';
import type { BlockReading } from '../model/readings/blockReading';
import type { Span } from '../text/edits';
import type { Arguments, BlockReport, Worded } from './engine/finding';
import { defineRule } from './engine/rule';
import { isInQuotation } from './reading/quotations/protectedText';
import { type CitationParts, citationParts } from './reading/references/citationParts';
import { type CitedArticle, type MeantArticle, MeantArticles } from './reading/references/meantArticles';
import { referenceBefore } from './reading/references/referenceIn';
import { belongsToAnother } from './reading/references/whoseArticle';

const EXAMPLE_DOCUMENT = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';

/** The maximum number of alternatives to offer. */
const MAX_CHOICES = 3;

/** Finds references to articles, paragraphs and subparagraphs that the instrument lacks. */
export const articleExists = defineRule({
  id: 'article-exists',
  name: 'missing article',
  group: 'references',
  severity: 'error',
  summary: 'A reference to an article, or to a paragraph or subparagraph of one, that the instrument does not have.',
  why: 'A slip in a number sends the State party to a provision that does not exist.',
  limits: [
    'References that do not belong to one of the eighteen instruments, such as articles of domestic laws.',
    'Quotations.',
    'Where the instrument is not named in words, the finding is a query; in documents of States, which mostly mean their own laws, there is none.',
    'Paragraphs and letters of articles whose structure was not read from their text.',
    'A single unnumbered paragraph may be cited as paragraph 1; where editions differ, both forms are accepted.',
  ],
  messages: {
    article: 'The {instrument} has {count} articles; there is no article {article}.',
    paragraph: 'Article {article} of the {instrument} has {count} paragraphs; there is no paragraph {paragraph}.',
    'one-paragraph': 'Article {article} of the {instrument} has one paragraph; there is no paragraph {paragraph}.',
    'no-paragraphs': 'Article {article} of the {instrument} has no numbered paragraphs.',
    item: 'Article {place} of the {instrument} ends at ({last}); there is no ({letter}).',
    'no-items': 'Article {place} of the {instrument} has no subparagraphs.',
    'which-paragraph':
      'Article {place} of the {instrument} has several paragraphs: which one does ({letter}) belong to?',
    'letter-nowhere': 'Article {place} of the {instrument} has no subparagraph ({letter}).',
    cite: 'Cite article {cited}',
  },
  bad: [
    {
      text: `${EXAMPLE_DOCUMENT}1.\tThe Committee recalls article 95 of the Convention.\n  \t                              ^^ The Convention has 93 articles; there is no article 95.`,
    },
    {
      text: `${EXAMPLE_DOCUMENT}1.\tThe Committee recalls article 17, paragraph 9, of the Convention.\n  \t                                            ^ Article 17 of the Convention has 8 paragraphs; there is no paragraph 9.`,
    },
    {
      text: `${EXAMPLE_DOCUMENT}1.\tThe Committee recalls article 11 (4) (d) of the Convention.\n  \t                                     ^^^ Article 11 (4) of the Convention ends at (c); there is no (d).`,
    },
    {
      text: `${EXAMPLE_DOCUMENT}1.\tNets are mended by night and without pay, contrary to articles 12 and 117.\n  \t                                                                      ^^^ The Convention has 93 articles; there is no article 117.`,
    },
  ],
  good: [
    {
      text: `${EXAMPLE_DOCUMENT}1.\tThe Committee recalls its general comment No. 2, which explains article 7 of the Convention (paras. 12 and 13).`,
    },
    {
      text: `${EXAMPLE_DOCUMENT}1.\tThe Committee recalls articles 92 and 93 of the Convention and article 347 of the Penal Code.`,
    },
    {
      text: `${EXAMPLE_DOCUMENT}A.\tHuman rights of all migrant workers (arts. 8–35 and 36–56)\n\n1.\tThe Committee recalls articles 2 (2) (g) (iii), 3 (a), 4 (1) and 17 (8) of the Convention.`,
    },
    {
      text: `${EXAMPLE_DOCUMENT}1.\tThe Committee recalls article 11 (b) and article 11 (1) (b) of the Optional Protocol to the Convention against Torture.`,
    },
  ],
  listen: {
    references: ['article', 'law', 'unknown'],
    reference(citedReference, reading, report) {
      const reference = suggestedArticle(citedReference, reading);
      const { target } = reference;
      if (target.kind !== 'article') return;
      const instrument = INSTRUMENTS[target.instrument];
      const number = Number(target.article);
      // Skip numbers such as "10 bis".
      if (!instrument || !Number.isInteger(number)) return;
      const article = articleStructure(target.instrument, number);
      const missing = article && missingPart(target.instrument, article, target);
      if (article && !missing) return;
      if (isInQuotation(reading, reference.start, reference.end) || belongsToAnother(reading, reference, target))
        return;
      const parts = citationParts(reading.block.text, reference, target);
      const finding = new ArticleFinding(reference, target, parts, reading, report, reference !== citedReference);
      const name = calledIn(reading.context, target.instrument);
      if (missing) finding.part(article, missing, name);
      else finding.article(name);
    },
  },
});

/**
 * The treaty article that the wording suggests, for a reference that was attributed to a law or left unattributed because of its number.
 */
function suggestedArticle(reference: Reference, reading: BlockReading): Reference {
  if (reference.target.kind === 'article') return reference;
  return referencesBeyondEnd(reading).find(({ start }) => start === reference.start) ?? reference;
}

/** An instrument as the document refers to it: "the Convention" for its own, the title for any other. */
function calledIn({ own }: AttributionContext, id: string): Worded {
  if (id === own.convention) return { instrument: 'convention' };
  if (id === own.covenant) return { instrument: 'covenant' };
  return { instrument: id === own.protocol ? 'protocol' : id };
}

/** Reports the missing part of a reference, with likely alternatives. */
class ArticleFinding {
  private readonly likely: MeantArticles;

  constructor(
    private readonly reference: Reference,
    private readonly target: ArticleTarget,
    private readonly parts: CitationParts,
    private readonly reading: BlockReading,
    private readonly reportTo: BlockReport,
    /** Whether the instrument is doubtful only because of the number. */
    private readonly isGuessed: boolean,
  ) {
    this.likely = new MeantArticles(target, parts, reading.block.text);
  }

  article(instrument: Worded): void {
    const { article, instrument: id } = this.target;
    // "articles 95 (1) and (2)": the article was already reported with the first of them.
    const span = this.parts.article;
    if (!span) return;
    const args = { instrument, article, count: structureOf(id).length };
    this.report({ ...span, message: 'article', args }, this.likely.articles());
  }

  part(article: ArticleStructure, missing: MissingPart, instrument: Worded): void {
    if (missing.kind === 'paragraph') this.paragraph(article, instrument);
    else this.item(article, missing, instrument);
  }

  private paragraph(article: ArticleStructure, instrument: Worded): void {
    const { paragraph } = this.target;
    // "article 4 (7) (a), (c) and (d)": the paragraph was already reported with the first of them.
    if (this.parts.paragraph === undefined && this.goesOn()) return;
    const span = this.parts.paragraph ?? this.reference;
    const count = article.paragraphs.length;
    const args = {
      instrument,
      article: { article: String(article.number), paragraph: '', path: [] },
      paragraph,
      count,
    };
    if (!article.numbered || count === 1) {
      const choices = [...this.likely.withoutParagraph(article), ...this.likely.neighbours(article.number)];
      this.report({ ...span, message: article.numbered ? 'one-paragraph' : 'no-paragraphs', args }, choices);
      return;
    }
    const choices = [...this.likely.paragraphs(article), ...this.likely.neighbours(article.number)];
    this.report({ ...span, message: 'paragraph', args }, choices);
  }

  private item(article: ArticleStructure, missing: Exclude<MissingPart, { kind: 'paragraph' }>, instrument: Worded) {
    const { path } = this.target;
    const depth = missing.kind === 'item' ? missing.depth : 0;
    const letter = path[depth] ?? '';
    const span = this.parts.path[depth] ?? this.reference;
    const place = this.likely.citedWith({ path: path.slice(0, depth) });
    if (missing.kind === 'unnamed-paragraph') {
      if (this.parts.article === undefined && this.goesOn()) return;
      const args = { instrument, place, letter };
      this.report(
        { ...span, message: missing.paragraphs.length > 0 ? 'which-paragraph' : 'letter-nowhere', args },
        this.likely.inParagraphs(missing.paragraphs),
      );
      return;
    }
    if (missing.count === 0) {
      const args = { instrument, place };
      this.report({ ...span, message: 'no-items', args }, this.likely.sameItemElsewhere(article, depth));
      return;
    }
    const lastLabel = depth === 0 ? letterOf(missing.count) : romanOf(missing.count);
    const choices = [...this.likely.item(depth, lastLabel), ...this.likely.sameItemElsewhere(article, depth)];
    this.report({ ...span, message: 'item', args: { instrument, place, last: lastLabel, letter } }, choices);
  }

  /** Whether the previous list item is in the same paragraph, or is equally incomplete. */
  private goesOn(): boolean {
    const previousReference = referenceBefore(this.reading, this.reference.start);
    if (previousReference?.list !== this.reference.list || previousReference.target.kind !== 'article') return false;
    const { instrument, article, paragraph, path } = previousReference.target;
    const { target } = this;
    return (
      instrument === target.instrument &&
      article === target.article &&
      paragraph === target.paragraph &&
      path.length > 0
    );
  }

  private report(
    finding: Span & { readonly message: string; readonly args: Arguments },
    choices: readonly MeantArticle[],
  ): void {
    const { start, end, message, args } = finding;
    const distinctArticles = choices.filter(
      ({ cited }, i) => choices.findIndex((one) => isSame(one.cited, cited)) === i,
    );
    const isQuery =
      this.isGuessed ||
      this.reference.ground === 'own-treaty' ||
      this.reference.ground === 'sentence' ||
      message === 'which-paragraph';
    this.reportTo({
      start,
      end,
      message,
      args,
      ...(isQuery && { severity: 'information' as const }),
      ...(distinctArticles.length > 0 && {
        fixes: distinctArticles.slice(0, MAX_CHOICES).map((choice) => ({
          message: 'cite',
          args: { cited: choice.cited },
          isGuess: true,
          edits: [{ block: 0, start: choice.start, end: choice.end, text: choice.text }],
        })),
      }),
    });
  }
}

function isSame(one: CitedArticle, other: CitedArticle): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ article, paragraph, path }: CitedArticle): string {
  return [article, paragraph, ...path].join(' ');
}
