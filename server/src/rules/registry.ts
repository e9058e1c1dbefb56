import { abbreviation } from './abbreviation';
import { aboveBelow } from './above-below';
import { acronym } from './acronym';
import { adoptionOrder } from './adoption-order';
import { adoptionSession } from './adoption-session';
import { articleExists } from './article-exists';
import { articleForm } from './article-form';
import { britishSpelling } from './british-spelling';
import { citedParagraph } from './cited-paragraph';
import { closingStop } from './closing-stop';
import { committeeAcronym } from './committee-acronym';
import { concernAnswered } from './concern-answered';
import { conversionLeftover } from './conversion-leftover';
import { countryName } from './country-name';
import { dateForm } from './date-form';
import { deadline } from './deadline';
import { doubleSpace } from './double-space';
import { emptySection } from './empty-section';
import type { Rule } from './engine/rule';
import { fileSymbol } from './file-symbol';
import { followUpTarget } from './follow-up-target';
import { generalCommentForm } from './general-comment-form';
import { headingNumbering } from './heading-numbering';
import { houseForm } from './house-form';
import { impossibleDate } from './impossible-date';
import { ize } from './ize';
import { lostBookmark } from './lost-bookmark';
import { markupLeftover } from './markup-leftover';
import { meetingRecords } from './meeting-records';
import { mergeMark } from './merge-mark';
import { missingSection } from './missing-section';
import { ordinalForm } from './ordinal-form';
import { paragraphExists } from './paragraph-exists';
import { paragraphNumbering } from './paragraph-numbering';
import { perCent } from './per-cent';
import { placeholder } from './placeholder';
import { punctuation } from './punctuation';
import { quotation } from './quotation';
import { rangeDash } from './range-dash';
import { rangeOrder } from './range-order';
import { referenceOrder } from './reference-order';
import { referencePlural } from './reference-plural';
import { repeatedReference } from './repeated-reference';
import { repeatedWord } from './repeated-word';
import { reportDue } from './report-due';
import { reportLimit } from './report-limit';
import { reportSymbol } from './report-symbol';
import { sectionShare } from './section-share';
import { selfReference } from './self-reference';
import { shortenedSymbol } from './shortened-symbol';
import { staleField } from './stale-field';
import { stateCode } from './state-code';
import { stateName } from './state-name';
import { statePartyCase } from './state-party-case';
import { subparagraphNumbering } from './subparagraph-numbering';
import { subparagraphSpelling } from './subparagraph-spelling';
import { symbolCommittee } from './symbol-committee';
import { symbolForm } from './symbol-form';
import { symbolRole } from './symbol-role';
import { symbolState } from './symbol-state';
import { thousandsComma } from './thousands-comma';
import { titleSymbol } from './title-symbol';
import { treatyCapital } from './treaty-capital';
import { typedNoteMark } from './typed-note-mark';
import { typedNumber } from './typed-number';
import { typedReference } from './typed-reference';
import { unbalanced } from './unbalanced';
import { wordLimit } from './word-limit';
import { wrongTitle } from './wrong-title';

/** All rules, in the order of their documentation pages. A new rule needs only its file and a line here. */
export const RULE_LIST = [
  paragraphExists,
  articleExists,
  citedParagraph,
  quotation,
  rangeOrder,
  repeatedReference,
  referenceOrder,
  selfReference,
  followUpTarget,
  shortenedSymbol,
  staleField,
  lostBookmark,
  typedReference,
  paragraphNumbering,
  subparagraphNumbering,
  headingNumbering,
  typedNumber,
  typedNoteMark,
  symbolCommittee,
  committeeAcronym,
  symbolForm,
  symbolState,
  stateName,
  symbolRole,
  meetingRecords,
  stateCode,
  fileSymbol,
  ordinalForm,
  impossibleDate,
  adoptionSession,
  adoptionOrder,
  deadline,
  reportDue,
  wordLimit,
  sectionShare,
  reportLimit,
  emptySection,
  titleSymbol,
  missingSection,
  concernAnswered,
  placeholder,
  conversionLeftover,
  markupLeftover,
  perCent,
  dateForm,
  articleForm,
  abbreviation,
  rangeDash,
  generalCommentForm,
  ize,
  subparagraphSpelling,
  thousandsComma,
  doubleSpace,
  unbalanced,
  treatyCapital,
  countryName,
  wrongTitle,
  statePartyCase,
  acronym,
  referencePlural,
  repeatedWord,
  punctuation,
  britishSpelling,
  closingStop,
  reportSymbol,
  aboveBelow,
  mergeMark,
  houseForm,
] as const;

/** {@link RULE_LIST}, widened to a common type. */
export const RULES: readonly Rule[] = RULE_LIST;

/** The ids of all rules. */
export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);

const byId: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with the given id; undefined if the id is unknown. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
