import type { Diagnostic } from 'vscode-languageserver';
import type { DocumentModel } from '../model/document';
import { RULE_SCHEME, type Settings } from '../protocol';
import type { Finding, Place, Severity } from '../rules/finding';
import { messageOf } from '../rules/messages';
import { ruleOf } from '../rules/registry';
import { runRules } from '../rules/run';
import { rangeOf, severityOf } from './convert';

/** Who reports, as editors show it beside a finding. */
export const SOURCE = 'treaty-body';

/** Which of the things that a client may show are shown. */
export interface DiagnosticManners {
  readonly related: boolean;
  /** Whether a finding's code may link to the page of its rule. */
  readonly rulePages: boolean;
}

/** What the rules find in a document under the user's settings; rules that are off are left out. */
export function findingsOf(model: DocumentModel, settings: Settings): readonly (Finding & { readonly weight: Severity })[] {
  const out: (Finding & { readonly weight: Severity })[] = [];
  for (const finding of runRules(model, { wordLimits: settings.wordLimits })) {
    const set = settings.rules[finding.rule] ?? 'default';
    if (set === 'off') continue;
    out.push({ ...finding, weight: set === 'default' ? (finding.severity ?? ruleOf(finding.rule)?.severity ?? 'warning') : set });
  }
  return out;
}

/** The findings of a document as diagnostics. */
export function diagnosticsOf(model: DocumentModel, settings: Settings, manners: DiagnosticManners): Diagnostic[] {
  const { lines, uri } = model.text;
  return findingsOf(model, settings).map((finding) => ({
    range: rangeOf(lines, spanOf(model, finding)),
    severity: severityOf(finding.weight),
    source: SOURCE,
    code: finding.rule,
    message: messageOf(finding.rule, finding.message, finding.args),
    ...(manners.rulePages && { codeDescription: { href: `${RULE_SCHEME}:/${finding.rule}.md` } }),
    ...(manners.related &&
      finding.related && {
        relatedInformation: finding.related.map((place) => ({
          location: { uri, range: rangeOf(lines, spanOf(model, place)) },
          message: messageOf(finding.rule, place.message, place.args),
        })),
      }),
  }));
}

/** A place of a finding in UTF-16 units of the whole text. */
export function spanOf(model: DocumentModel, place: Place): { readonly start: number; readonly end: number } {
  const start = model.tree.starts[place.block] ?? 0;
  return { start: start + place.start, end: start + place.end };
}
