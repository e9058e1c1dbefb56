import type { OfficialText } from '../catalogue/official';
import { moreComplete, withOtherWordings } from '../catalogue/otherWordings';
import { languageOfTreaty } from './sourceList';

/** The official text of an instrument in the language with this id, if available; otherwise in the language that is available. */
export function textIn(official: OfficialText | undefined, language: string): OfficialText | undefined {
  if (!official || languageOfTreaty(official) === language) return official;
  return official.translations?.find((one) => languageOfTreaty(one) === language) ?? official;
}

/** A text that replaces an earlier one in the same language; translations and other wordings of amended paragraphs are kept. */
export function replacedBy(text: OfficialText, before: OfficialText | undefined): OfficialText {
  return mergeTexts(text, before, withOtherWordings);
}

/** Merges two texts of an instrument. If both have the same language, the more complete one wins; otherwise the first takes precedence. */
export function joinGathered(one: OfficialText | undefined, other: OfficialText): OfficialText {
  if (!one) return other;
  return mergeTexts(one, other, (mine, theirs) => (theirs ? moreComplete(mine, theirs) : mine));
}

function mergeTexts(
  first: OfficialText,
  second: OfficialText | undefined,
  join: (mine: OfficialText, theirs: OfficialText | undefined) => OfficialText,
): OfficialText {
  const byLanguage = new Map<string, OfficialText>();
  for (const one of withTranslations(first)) byLanguage.set(languageOfTreaty(one), one);
  const furtherTexts = second?.instrument === first.instrument ? withTranslations(second) : [];
  for (const one of furtherTexts) {
    const language = languageOfTreaty(one);
    const sameLanguage = byLanguage.get(language);
    byLanguage.set(language, sameLanguage ? join(sameLanguage, one) : one);
  }
  const [main = first, ...translations] = byLanguage.values();
  return translations.length > 0 ? { ...main, translations } : main;
}

/** Splits a text and its translations into separate texts. */
function withTranslations({ translations = [], ...text }: OfficialText): readonly OfficialText[] {
  return [text, ...translations];
}
