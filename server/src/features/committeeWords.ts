import type { Chosen, ClusterId, FactStatus, FollowUp } from '../catalogue/committees';

/** Words for what is known of a committee’s practice. */
export const COMMITTEE_WORDS = {
  reports: 'Reports',
  followUp: 'Follow-up',
  grades: 'Grades',
  sections: 'Sections',
  clusters: 'Below the concerns',
  noFollowUp: 'none',
  suspended: 'suspended at present',
  byDate: 'by a date that the Committee sets',
  asAsked: 'then whenever the Committee asks',
  inPractice: 'in practice every',
  fromMemory: 'from memory',
  unchecked: 'What is from memory was not checked against a source; practice changes over the years.',
} as const;

/** What a committee names apart in its observations besides the follow-up. */
export const OWN_LIST_WORDS: Readonly<Record<NonNullable<FollowUp['ownList']>['value'], string>> = {
  'particular-importance': 'paragraphs of particular importance are named apart',
  'priority-areas': 'priority areas are named near the start',
};

/** Headings below the concerns and recommendations. */
export const CLUSTER_WORDS: Readonly<Record<ClusterId, string>> = {
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

/** 12 → "1 year", 18 → "18 months", [12, 36] → "1 or 3 years". */
export function monthsWords(months: readonly number[]): string {
  const years = months.every((one) => one % 12 === 0);
  const values = months.map((one) => String(years ? one / 12 : one));
  const last = values.pop() ?? '';
  const words = values.length > 0 ? `${values.join(', ')} or ${last}` : last;
  return `${words} ${years ? 'year' : 'month'}${words === '1' ? '' : 's'}`;
}

/** "3 to 5 paragraphs", "up to 4 recommendations". */
export function chosenWords({ least, most, of }: Chosen): string {
  if (least === most) return `${most} ${of}`;
  return least === 0 ? `up to ${most} ${of}` : `${least} to ${most} ${of}`;
}

/** Words and how well they are known. */
export interface Known {
  readonly words: string;
  readonly status: FactStatus;
}

/** Words one after the other, those from memory said to be so: each, or all at once where nothing was checked. */
export function knownWords(all: readonly Known[]): string {
  const memory = ` (${COMMITTEE_WORDS.fromMemory})`;
  if (all.every(({ status }) => status === 'memory')) return `${all.map(({ words }) => words).join('; ')}${memory}`;
  return all.map(({ words, status }) => (status === 'memory' ? `${words}${memory}` : words)).join('; ');
}
