import type { DocumentKind } from '../../catalogue/limits';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { speakerFor } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import { type DocumentSummary, summarize } from '../../model/summary';
import { uriKey } from '../../model/workspace';
import { type DocumentFacts, documentFacts } from '../words/documentFacts';
import type { Table } from '../words/tableForms';
import { cycleMembers } from './cycleMembers';
import { type FollowUpStatement, statementsOf } from './followUpSaid';
import { type FollowUpRequests, type FollowUpTarget, followUpRequestsOf } from './followUpTargets';

/** Concluding observations with the targets of their follow-up paragraph, and the statements of other documents about each. */
export interface CombinedFollowUp {
  readonly document: DocumentFacts;
  readonly asked: FollowUpRequests;
  readonly targets: readonly FollowedTarget[];
}

/** A target of follow-up with the statements about it, oldest document first. */
export interface FollowedTarget extends FollowUpTarget {
  readonly said: readonly FollowUpStatement[];
}

/**
 * Combines the follow-up requests of a document with statements about them in other documents of its State and cycle; `summaries` covers
 * all known documents.
 */
export function combineFollowUp(
  model: DocumentModel,
  others: readonly DocumentModel[],
  summaries: Iterable<DocumentSummary>,
  language: DisplayLanguage,
): CombinedFollowUp {
  const members = new Set([...cycleMembers(summarize(model), summaries).keys()].map(({ uri }) => uriKey(uri)));
  const targets = followUpRequestsOf(model, language);
  const places = targets.targets.map(({ place }) => place);
  const statements = statementsOf(
    model,
    places,
    others.filter(({ text }) => members.has(uriKey(text.uri))),
  );
  return {
    document: documentFacts(model, language),
    asked: targets,
    targets: targets.targets.map((target, i) => ({ ...target, said: statements[i] ?? [] })),
  };
}

/** The columns for statements and the kinds of documents in each; the last takes all other kinds. */
const SOURCES: readonly { readonly heading: ServerSentence; readonly kinds: readonly DocumentKind[] }[] = [
  { heading: 'Follow-up report', kinds: ['follow-up-report'] },
  { heading: 'List of issues', kinds: ['list-of-issues', 'list-of-issues-prior'] },
  { heading: 'Replies', kinds: ['replies'] },
  { heading: 'State party’s report', kinds: ['state-report-initial', 'state-report-periodic', 'common-core-document'] },
  { heading: 'Concluding observations', kinds: ['concluding-observations'] },
  { heading: 'Other documents', kinds: [] },
];

/** A table of the outcomes of recommendations, as the basis of a report: a row per target, blank if no document addresses it. */
export function followUpTable(all: readonly CombinedFollowUp[], language: DisplayLanguage): Table {
  const { t } = speakerFor(language);
  const names = all.map(({ document }) => document.name);
  return {
    title: t('Follow-up: {0}', names.join(', ')),
    rows: [
      [t('Document'), t('Paragraph'), t('Recommendation'), t('Deadline'), ...SOURCES.map(({ heading }) => t(heading))],
      ...all.flatMap(({ asked, targets }, i) =>
        targets.map(({ written, text, said }) => [
          names[i] ?? '',
          written,
          text,
          asked.deadline,
          ...SOURCES.map(({ kinds }) =>
            said
              .filter((one) => isOfKinds(one, kinds))
              .map((one) => statementText(one, language))
              .join('\n'),
          ),
        ]),
      ),
    ],
  };
}

function isOfKinds({ kind }: FollowUpStatement, kinds: readonly DocumentKind[]): boolean {
  if (kinds.length > 0) return kinds.includes(kind);
  return !SOURCES.some((source) => source.kinds.includes(kind));
}

function statementText({ symbol, place, text, through }: FollowUpStatement, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  return through === ''
    ? t('{0}, para. {1}: {2}', symbol, place, text)
    : t('{0}, para. {1} (reply to {3}): {2}', symbol, place, text, through);
}
