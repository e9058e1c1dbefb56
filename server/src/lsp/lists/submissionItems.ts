import type { DisplayLanguage } from '../../display/displayLanguage';
import { type AuthorQuery, queriesOf } from '../../features/findings/queries';
import { paragraphName } from '../../features/places/findingPlace';
import { documentFacts } from '../../features/words/documentFacts';
import type { DocumentModel } from '../../model/document';
import type { IgnoredFinding, SubmissionItem, SubmissionReport } from '../../protocol';
import type { RuleSettings, WeighedFinding } from '../../rules/engine/weighed';
import { ignoredEntriesFor, ignoredFindings, weighedFindings } from '../../rules/runner';
import { rangeOf, wireEdits } from '../connection/convert';

/** The obstacles to submission in a document that was read as final; `issuesModel` is the document with its actual status. */
export function submissionReport(
  issuesModel: DocumentModel,
  final: DocumentModel,
  settings: RuleSettings,
  language: DisplayLanguage,
): SubmissionReport {
  const { uri, version } = issuesModel.text;
  const itemsOf = (all: readonly (readonly [WeighedFinding, IgnoredFinding | undefined])[]) => {
    const questions = all.filter(([{ isFigure }]) => isFigure !== true);
    const queries = queriesOf(
      final,
      questions.map(([finding]) => finding),
      language,
    );
    return questions.flatMap(([finding, entry], at): SubmissionItem[] => {
      const query = queries[at];
      return query ? [itemOf(final, finding, query, entry, language)] : [];
    });
  };
  const open = weighedFindings(final, settings);
  const entries = ignoredEntriesFor(final, settings, open);
  return {
    uri,
    title: documentFacts(issuesModel, language).name,
    version,
    status: issuesModel.identity.status,
    items: itemsOf(open.map((finding, i) => [finding, entries[i]])),
    ignored: itemsOf(ignoredFindings(final, settings).map(({ finding, entry }) => [finding, entry])),
  };
}

function itemOf(
  model: DocumentModel,
  { block }: WeighedFinding,
  query: AuthorQuery,
  entry: IgnoredFinding | undefined,
  language: DisplayLanguage,
): SubmissionItem {
  const { severity, rule, place, text, message, suggestion, edits } = query;
  const { lines } = model.text;
  return {
    range: rangeOf(lines, query),
    severity,
    rule,
    place,
    paragraph: paragraphName(model, block, language),
    text,
    message,
    suggestion,
    ...(entry && { entry }),
    ...(edits.length > 0 && { edits: wireEdits(lines, edits) }),
  };
}
