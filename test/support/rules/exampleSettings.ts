import type { Example, Rule } from '../../../server/src/rules/engine/rule';
import { sourcesOfExample } from '../../../server/src/rules/engine/sourceExample';
import type { RuleSettings } from '../../../server/src/rules/engine/weighed';
import { compiledLanguageOf } from '../../../server/src/syntax/tokens/compiled';

/** The settings under which a rule runs on an example, even if off by default, with the example's other documents. */
export function settingsOfExample({ id, severity }: Rule, { text, options, beside }: Example): Partial<RuleSettings> {
  return {
    rules: { [id]: severity },
    ...options,
    ...(beside && {
      sources: sourcesOfExample(beside, compiledLanguageOf(text.replace(/^[ \t]*\^+.*$/gm, '')).language.id),
    }),
  };
}
