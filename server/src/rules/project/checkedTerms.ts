import { checkedEntries, checkedTexts, itemsOf, type Problem } from './valueValidators';

/** Longer lists need a terminology tool. */
const MAX_TERMS = 2000;

/** Validates terms: for each language code a form or a list of forms. */
export function checkedTerms(value: unknown, problem: Problem): readonly Readonly<Record<string, readonly string[]>>[] {
  return itemsOf(value, ['terms'], problem)
    .slice(0, MAX_TERMS)
    .flatMap((item, i) => {
      const forms = checkedEntries(item, ['terms', i], problem).map(
        ([language, formsField]) =>
          [
            language,
            checkedTexts(Array.isArray(formsField) ? formsField : [formsField], ['terms', i, language], problem),
          ] as const,
      );
      const nonEmpty = forms.filter(([, all]) => all.length > 0);
      if (forms.length === 1) problem(['terms', i], ({ termEntry }) => termEntry);
      return nonEmpty.length > 1 ? [Object.fromEntries(nonEmpty)] : [];
    });
}
