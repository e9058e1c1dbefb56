import { committeeOf } from '../../catalogue/committees';
import type { LawMention } from '../../syntax/citations/mention';
import type { BlockWalk } from './blockWalk';
import { endsParagraph } from './closingBrackets';
import { committeeOfComment } from './commentCommittees';
import { IN_TITLE } from './commentTitles';
import { hasItsArticles, lawCitedBefore, lawNamedBefore, nearestOwner } from './earlierInSentence';
import { fits } from './gapPattern';
import { instrumentMeant } from './instrumentsMeant';
import { type Decision, LAW, type Owner, UNDECIDED } from './owner';
import { COORDINATION, OWNER_EVIDENCE, PARAGRAPHS_OF_IT, TAKEN_UP } from './ownerEvidence';

/** The owner named by the words next to a list (with `afterOnly`, only those after it); undefined if they name none. */
export function namedOwner(walk: BlockWalk, k: number, afterOnly: boolean): Decision | undefined {
  const mention = walk.mentions[k];
  if (!mention) return undefined;
  const next = walk.mentions[k + 1];
  const previous = walk.mentions[k - 1];
  const lettered = ownerByLettersAfter(walk, k);
  if (lettered) return lettered;
  // "In its articles 1 and 2, the Universal Declaration of Human Rights proclaims …"
  if (
    mention.kind === 'articles' &&
    next?.sentence === mention.sentence &&
    fits(next.gap, ', the') &&
    fits(mention.gap, '… <start | [. ; ,] and?> in its?')
  ) {
    const owner = next.kind === 'instrument' ? ownerNamedBy(walk, k + 1) : undefined;
    if (owner !== undefined) return { owner, ground: 'named-after' };
  }
  const after = next?.sentence === mention.sentence ? next : undefined;
  const before = !afterOnly && previous?.sentence === mention.sentence ? previous : undefined;
  for (const row of OWNER_EVIDENCE) {
    const other = row.side === 'next' ? after : before;
    if (!other || (row.laws && other.kind !== 'law')) continue;
    const gap = row.side === 'next' ? other.gap : mention.gap;
    if (!fits(gap, row.gap)) continue;
    // "the ILO Convention, 1948 (No. 87) (arts. 19 and 22)." ends a paragraph with the articles in question; "the ILO Convention No. 98
    // (arts. 1 and 4)." may too, or may cite that convention's articles.
    const inBrackets = other.kind === 'ilo' && other.end > (other.items.at(-1)?.end ?? other.end);
    if (inBrackets && gap === '(' && mention.kind === 'articles' && endsParagraph(walk, mention, k)) continue;
    // "provisions giving effect to article 4 in the Penal Code": presumably the treaty's.
    if (
      other.kind === 'law' &&
      row.side === 'next' &&
      fits(gap, ',? in …') &&
      fits(mention.gap, '… under [in of]? [the its]?')
    )
      return UNDECIDED;
    if (row.side === 'previous' && gap.endsWith('(') && hasItsArticles(walk, k - 1)) continue;
    // "the Act implementing the Convention (art. 12)": either's.
    const taken = row.side === 'previous' && gap === '(' && other.kind === 'instrument' && TAKEN_UP.test(other.gap);
    if (taken && walk.mentions[k - 2]?.kind === 'law') return UNDECIDED;
    const owner = ownerNamedBy(walk, row.side === 'next' ? k + 1 : k - 1);
    // "whether the Act has been brought into line with the Convention and whether its article 76 …": perhaps the law's.
    if (row.ground === 'its-own' && owner !== LAW && fits(gap, '… [word Name] …') && lawNamedBefore(walk, k)) continue;
    if (owner !== undefined) return { owner, ground: row.ground };
  }
  // "article 9, in particular paragraphs 3 and 4, of the Convention"
  const below = next;
  const beyond = walk.mentions[k + 2];
  if (
    below?.kind === 'paragraphs' &&
    PARAGRAPHS_OF_IT.test(below.gap) &&
    beyond?.sentence === mention.sentence &&
    fits(beyond.gap, ')? ,? of naming{0,6}')
  ) {
    const owner = ownerNamedBy(walk, k + 2);
    if (owner !== undefined) return { owner, ground: 'named-after' };
  }
  // "general comment No. 32 (2007) on article 14", and of another committee "on the implementation of article 14": a comment is about its
  // committee's own treaty.
  const comment = previous;
  if (
    !afterOnly &&
    comment?.kind === 'general-comments' &&
    comment.sentence === mention.sentence &&
    (fits(mention.gap, ',? word') || (comment.titled && IN_TITLE.test(mention.gap)))
  ) {
    const committee = committeeOfComment(walk, comment, k - 1);
    const instrument = committeeOf(committee)?.instrument;
    const isNext = fits(mention.gap, ',? word');
    if (instrument && (isNext || committee !== walk.context.committee))
      return { owner: instrument, ground: 'named-before' };
  }
  // "(Law on Asylum of 2005, art. 12)": named at the start of the same brackets.
  if (
    !afterOnly &&
    mention.depth > 0 &&
    previous &&
    previous.depth === mention.depth &&
    fits(mention.gap, '[not . ( )]* ,')
  ) {
    const owner = ownerNamedBy(walk, k - 1);
    if (owner !== undefined) return { owner, ground: 'named-in-brackets' };
  }
  return undefined;
}

/**
 * The owner given by an abbreviation after a comma, or in brackets by a law, unless the articles have one before them: "article 9, para. 3,
 * ICCPR", "(art. 6, ICCPR, art. 37, CRC)", "(art. 5, Law 21/83)". Either's if it stands between two lists with no other.
 */
function ownerByLettersAfter(walk: BlockWalk, k: number): Decision | undefined {
  const sentence = walk.mentions[k]?.sentence;
  if (!isLettersAfterComma(walk, k + 1, sentence)) return undefined;
  const isAfterOne = fits(walk.mentions[k]?.gap ?? '', ',?') && isLetters(walk, k - 1, sentence);
  const isTaken = isLettersAfterComma(walk, k - 1, sentence) && walk.owners[k - 2]?.ground === 'named-after';
  if (isAfterOne && !isTaken) return undefined;
  const beyond = walk.mentions[k + 2];
  const isShared = beyond?.kind === 'articles' && beyond.sentence === sentence && fits(beyond.gap, ',?');
  if (isShared && !isTaken && !isLettersAfterComma(walk, k + 3, sentence)) return UNDECIDED;
  const owner = ownerNamedBy(walk, k + 1);
  return owner === undefined ? undefined : { owner, ground: 'named-after' };
}

/** Whether a mention is the abbreviation of an instrument, or a law in brackets. */
function isLetters(walk: BlockWalk, k: number, sentence: number | undefined): boolean {
  const mention = walk.mentions[k];
  if (mention?.sentence !== sentence) return false;
  return mention?.kind === 'instrument' ? mention.letters === true : mention?.kind === 'law' && mention.depth > 0;
}

function isLettersAfterComma(walk: BlockWalk, k: number, sentence: number | undefined): boolean {
  return walk.mentions[k]?.gap === ',' && isLetters(walk, k, sentence);
}

/** The owner named by the next list of articles, if the two lists share it. */
export function coordinated(walk: BlockWalk, k: number): Decision | undefined {
  const next = walk.mentions[k + 1];
  if (next?.kind !== 'articles' || !COORDINATION.test(next.gap)) return undefined;
  return namedOwner(walk, k + 1, false);
}

/** "the Regulations" in a general comment are an organization's, since the comment addresses all States. */
export function isOfOrganization(walk: BlockWalk, { shared }: LawMention): boolean {
  return shared === true && walk.context.kind === 'general-comment';
}

function ownerNamedBy(walk: BlockWalk, k: number): Owner | undefined {
  const mention = walk.mentions[k];
  if (mention?.kind === 'law') return walk.owners[k]?.owner ?? (isOfOrganization(walk, mention) ? 'other' : LAW);
  if (mention?.kind === 'ilo') return 'other';
  if (mention?.kind !== 'instrument') return undefined;
  if (mention.id === 'own-covenant' && fits(mention.gap, '… other')) {
    const own = walk.context.own.covenant;
    return own === 'iccpr' ? 'icescr' : own === 'icescr' ? 'iccpr' : 'other';
  }
  // "article 21 of the same instrument", after an article of the Constitution.
  const isLaw = mention.id === 'own-instrument' && nearestOwner(walk, k)?.owner === LAW;
  if (isLaw && lawCitedBefore(walk, k, k - 1)) return LAW;
  return instrumentMeant(walk, mention, k) || 'other';
}
