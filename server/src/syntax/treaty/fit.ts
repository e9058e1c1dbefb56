import type { ArticleStructure } from '../../catalogue/articleStructure';
import { marksOf } from './articleMarks';
import { type ArticleReading, hasMarks, type Section } from './treatyArticle';

/** What the numbers and letters of a file's articles say about whether it is the instrument it is taken for. */
export interface Testimony {
  /** Articles that have what was verified of them, where that is more than one paragraph: a plain one fits anywhere. */
  readonly fits: number;
  /** Articles with marks that the instrument does not have there, and articles that it does not have. */
  readonly misfits: number;
  /** Articles that could be read, plain ones among them. */
  readonly read: number;
  /** All articles of the file. */
  readonly articles: number;
}

/** Before the first article. */
export const NOTHING_SAID: Testimony = { fits: 0, misfits: 0, read: 0, articles: 0 };

/** Fewer misfits than this are flaws of a file, unless there is hardly anything else in it. */
const FEW_MISFITS = 3;
/** How many fitting articles, where they are most of those that can tell, are no chance. */
const MANY_FITS = 5;

/**
 * Adds an article to what was heard. Numbers or letters that a converter has lost altogether, an article that breaks off or
 * is empty speak neither way, and nor does a structure from memory. `structure` and `reading` are undefined for an article that the instrument does not have.
 */
export function heardOf(
  heard: Testimony,
  section: Section,
  structure: ArticleStructure | undefined,
  reading: ArticleReading | undefined,
): Testimony {
  const { fits, misfits, read } = heard;
  const articles = heard.articles + 1;
  if (!structure || !reading) return { fits, misfits: misfits + 1, read, articles };
  const isVerified = structure.status === 'verified';
  if ('article' in reading) {
    const tells = isVerified && marksOf(structure).length > 1;
    return { fits: tells ? fits + 1 : fits, misfits, read: read + 1, articles };
  }
  const { kind, place } = reading.misfit;
  const isOther = isVerified && (kind === 'extra' || (kind === 'missing' && hasMarks(section, /^\d+$/.test(place))));
  return { fits, misfits: isOther ? misfits + 1 : misfits, read, articles };
}

/** Whether the articles say that the file is something else. */
export function isAgainst({ fits, misfits, read, articles }: Testimony): boolean {
  if (misfits >= FEW_MISFITS) return misfits > fits || read * 2 < articles;
  return misfits > 1 && misfits > fits && misfits * 2 >= articles;
}

/**
 * Whether a file is so much without numbers that its articles cannot show what it is: most could not be read, and those that
 * could fit anywhere.
 */
export function isMute({ fits, read, articles }: Testimony): boolean {
  return articles >= FEW_MISFITS && read * 2 < articles && fits < FEW_MISFITS;
}

/** Whether the articles show what the file is, whatever stands over them. */
export function isFor({ fits, misfits }: Testimony): boolean {
  return fits >= MANY_FITS && fits > misfits * 2;
}
