import type { Diagnostic } from 'vscode-languageserver';
import type { DocumentModel } from '../model/document';
import { RULE_SCHEME } from '../protocol';
import { messageOf } from '../rules/messages';
import { type RuleSettings, spanOf, weighedFindings } from '../rules/weighed';
import { rangeOf, severityOf } from './convert';

/** Who reports, as editors show it beside a finding. */
export const SOURCE = 'treaty-body';

/** Which of the things that a client may show are shown. */
export interface DiagnosticManners {
  readonly related: boolean;
  /** Whether a finding's code may link to the page of its rule. */
  readonly rulePages: boolean;
}

/** The findings of a document as diagnostics. */
export function diagnosticsOf(model: DocumentModel, settings: RuleSettings, manners: DiagnosticManners): Diagnostic[] {
  const { lines, uri } = model.text;
  return weighedFindings(model, settings).map((finding) => ({
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
