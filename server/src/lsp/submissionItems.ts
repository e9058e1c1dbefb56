import type { DisplayLanguage } from '../display/displayLanguage';
import { documentFacts } from '../features/documentFacts';
import { paragraphName } from '../features/findingPlace';
import { type AuthorQuery, queriesOf } from '../features/queries';
import type { DocumentModel } from '../model/document';
import type { EntryByIndex, IgnoredFinding, SubmissionItem, SubmissionReport } from '../protocol';
import { ignoredEntry } from '../rules/engine/ignored';
import type { RuleSettings, WeighedFinding } from '../rules/engine/weighed';
import { ignoredFindings, weighedFindings } from '../rules/runner';
import { rangeOf, wireEdits } from './convert';

/** What stands in the way of submission in a document that was read as final; `asked` is the same document as it is. */
export function submissionReport(
  asked: DocumentModel,
  final: DocumentModel,
  settings: RuleSettings,
  language: DisplayLanguage,
): SubmissionReport {
  const { uri, version } = asked.text;
  const sentences = new Map<string, number>();
  const indexOf = (sentence: string): number => {
    const index = sentences.get(sentence) ?? sentences.size;
    sentences.set(sentence, index);
    return index;
  };
  const itemsOf = (all: readonly (readonly [WeighedFinding, IgnoredFinding | undefined])[]) => {
    const asking = all.filter(([{ isFigure }]) => isFigure !== true);
    const queries = queriesOf(
      final,
      asking.map(([finding]) => finding),
      language,
    );
    return asking.flatMap(([finding, entry], at): SubmissionItem[] => {
      const query = queries[at];
      const shared = entry && { ...entry, sentence: indexOf(entry.sentence) };
      return query ? [itemOf(final, finding, query, shared, language)] : [];
    });
  };
  const items = itemsOf(weighedFindings(final, settings).map((one) => [one, ignoredEntry(final, one)]));
  const ignored = itemsOf(ignoredFindings(final, settings).map(({ finding, entry }) => [finding, entry]));
  return {
    uri,
    title: documentFacts(asked, language).name,
    version,
    status: asked.identity.status,
    items,
    ignored,
    sentences: [...sentences.keys()],
  };
}

function itemOf(
  model: DocumentModel,
  { block }: WeighedFinding,
  query: AuthorQuery,
  entry: EntryByIndex | undefined,
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
