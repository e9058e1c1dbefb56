import type { ClusterId, FollowUpProcedure, FollowUpSelection } from '../../catalogue/committees';
import type { FactStatus } from '../../catalogue/fact';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { listWords } from '../../display/joinedWords';
import type { Speaker } from '../../display/speaker';

/** Marks facts that were not checked against a source. */
export const UNVERIFIED_MARK = '*';

type OwnList = NonNullable<FollowUpProcedure['ownList']>['value'];

/** Lists in a committee's observations in addition to the follow-up list. */
const OWN_LIST_WORDS: Readonly<Record<OwnList, ServerSentence>> = {
  'particular-importance': 'paragraphs of particular importance are named apart',
  'priority-areas': 'priority areas are named near the start',
};

/** Headings within the section of concerns and recommendations. */
const CLUSTER_WORDS: Readonly<Record<ClusterId, ServerSentence>> = {
  'general-measures': 'General measures of implementation',
  'general-principles': 'General principles',
  'all-migrant-workers': 'Human rights of all migrant workers',
  'regular-migrant-workers': 'Other rights of migrant workers in a regular situation',
  'particular-categories': 'Particular categories of migrant workers',
  'promotion-of-conditions': 'Promotion of sound conditions',
  'definition-of-the-child': 'Definition of the child',
  'civil-rights': 'Civil rights and freedoms',
  'violence-against-children': 'Violence against children',
  'family-environment': 'Family environment and alternative care',
  'children-with-disabilities': 'Children with disabilities',
  'health-and-welfare': 'Basic health and welfare',
  'education-and-leisure': 'Education, leisure and cultural activities',
  'special-protection': 'Special protection measures',
  'optional-protocols': 'Follow-up on the Optional Protocols',
  'principles-and-obligations': 'General principles and obligations',
  'specific-rights': 'Specific rights',
  'specific-obligations': 'Specific obligations',
};

/** Describes a list in a committee's observations other than the follow-up list. */
export function ownListText(list: OwnList, { t }: Speaker): string {
  return t(OWN_LIST_WORDS[list]);
}

/** The title of a heading within the section of concerns and recommendations. */
export function clusterName(id: ClusterId, { t }: Speaker): string {
  return t(CLUSTER_WORDS[id]);
}

/** 12 → "1 year", 18 → "18 months", [12, 36] → "1 or 3 years". */
export function monthsText(months: readonly number[], { t, plural }: Speaker): string {
  const areYears = months.every((one) => one % 12 === 0);
  const values = months.map((one) => (areYears ? one / 12 : one));
  const lastValue = values.at(-1) ?? 0;
  const duration = areYears ? plural(lastValue, '{0} year', '{0} years') : plural(lastValue, '{0} month', '{0} months');
  return values.length > 1 ? t('{0} or {1}', values.slice(0, -1).join(', '), duration) : duration;
}

/** "3 to 5 paragraphs", "up to 4 recommendations". */
export function chosenRecommendationsText({ least, most, of }: FollowUpSelection, { t, plural }: Speaker): string {
  const count =
    of === 'paragraphs'
      ? plural(most, '{0} paragraph', '{0} paragraphs')
      : plural(most, '{0} recommendation', '{0} recommendations');
  if (least === most) return count;
  return least === 0 ? t('up to {0}', count) : t('{0} to {1}', least, count);
}

/** A fact in words, and whether it was verified. */
export interface CommitteeFact {
  readonly words: string;
  readonly status: FactStatus;
}

/** Joins facts and marks unverified ones: each of them, or the whole if none is verified. */
export function joinFacts(all: readonly CommitteeFact[], { language }: Speaker): string {
  if (all.every(({ status }) => status === 'memory'))
    return `${listWords(
      all.map(({ words }) => words),
      language,
    )}${UNVERIFIED_MARK}`;
  return listWords(
    all.map(({ words, status }) => (status === 'memory' ? `${words}${UNVERIFIED_MARK}` : words)),
    language,
  );
}
