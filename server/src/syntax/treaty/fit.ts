import type { ArticleStructure } from '../../catalogue/articleStructure';
import { marksOf } from './articleMarks';
import { type ArticleLines, type ArticleReading, hasMarks } from './treatyArticle';

/** Evidence from a file's article marks on whether it is the presumed instrument. */
export interface Testimony {
  /** Articles that match their verified structure and have more than one mark. An article without marks would match anywhere. */
  readonly fits: number;
  /** Articles with marks that the instrument does not have there, and articles that it does not have at all. */
  readonly misfits: number;
  /** Articles that could be read, including those without marks. */
  readonly read: number;
  /** All articles in the file. */
  readonly articles: number;
}

/** The initial value, before the first article. */
export const NO_TESTIMONY: Testimony = { fits: 0, misfits: 0, read: 0, articles: 0 };

/** Fewer misfits are considered flaws of the file, unless it contains hardly anything else. */
const FEW_MISFITS = 3;
/** At least this many fitting articles that clearly outnumber the misfits are no coincidence. */
const MANY_FITS = 5;

/**
 * Adds an article to the testimony. An article that is empty, breaks off or has lost its marks to a converter is neutral, as is one whose
 * structure comes from memory. `structure` and `reading` are undefined for an article that the instrument does not have.
 */
export function addTestimony(
  testimony: Testimony,
  section: ArticleLines,
  structure: ArticleStructure | undefined,
  reading: ArticleReading | undefined,
): Testimony {
  const { fits, misfits, read } = testimony;
  const articleCount = testimony.articles + 1;
  if (!structure || !reading) return { fits, misfits: misfits + 1, read, articles: articleCount };
  const isVerified = structure.status === 'verified';
  if ('article' in reading) {
    const isEvidence = isVerified && marksOf(structure).length > 1;
    return { fits: isEvidence ? fits + 1 : fits, misfits, read: read + 1, articles: articleCount };
  }
  const { kind, place } = reading.misfit;
  const isOtherTreaty =
    isVerified && (kind === 'extra' || (kind === 'missing' && hasMarks(section, /^\d+$/.test(place))));
  return { fits, misfits: isOtherTreaty ? misfits + 1 : misfits, read, articles: articleCount };
}

/** Whether the articles show that the file is a different text. */
export function isAgainst({ fits, misfits, read, articles }: Testimony): boolean {
  if (misfits >= FEW_MISFITS) return misfits > fits || read * 2 < articles;
  return misfits > 1 && misfits > fits && misfits * 2 >= articles;
}

/** Whether a file has too few numbers for its articles to identify it: most could not be read, and the rest could fit anywhere. */
export function isInconclusive({ fits, read, articles }: Testimony): boolean {
  return articles >= FEW_MISFITS && read * 2 < articles && fits < FEW_MISFITS;
}

/** Whether the articles identify the file regardless of its title. */
export function isFor({ fits, misfits }: Testimony): boolean {
  return fits >= MANY_FITS && fits > misfits * 2;
}
