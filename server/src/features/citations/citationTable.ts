import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import type { ComparedRun } from '../../sources/sourceStretch';
import { documentFacts } from '../words/documentFacts';
import type { Table } from '../words/tableForms';
import type { CitedSourceGroup } from './citedSources';

/** Citations as a table, one row each, grouped by source. */
export function citationTable(
  model: DocumentModel,
  groups: readonly CitedSourceGroup[],
  language: DisplayLanguage,
): Table {
  const { t } = speakerFor(language);
  const head = [t('Source'), t('Place'), t('As written'), t('Result'), t('Words of the source'), t('Copy')];
  return {
    title: t('Citations and quotations: {0}', documentFacts(model, language).name),
    rows: [
      head,
      ...groups.flatMap(({ name, copyWords, citations }) =>
        citations.map(({ place, written, answer, passage }) => [
          name,
          place,
          textOf(written),
          answer,
          passage ? textOf(passage.runs) : '',
          copyWords,
        ]),
      ),
    ],
  };
}

/** {@link citationTable} as JSON data. */
export function citationData(
  model: DocumentModel,
  groups: readonly CitedSourceGroup[],
  language: DisplayLanguage,
): object {
  return {
    document: documentFacts(model, language),
    citations: groups.flatMap(({ source, copyWords, citations }) =>
      citations.map(({ held: { kind, verdict, reason, where, differences }, place, written, passage }) => ({
        kind,
        source,
        place,
        written: textOf(written),
        verdict,
        ...(copyWords !== '' && { copy: copyWords }),
        ...(reason !== undefined && { reason }),
        ...(where && { where }),
        ...(differences && {
          differences: differences.map(({ source: of, quotation }) => ({ source: of, quotation })),
        }),
        ...(passage && { cited: textOf(passage.runs) }),
      })),
    ),
  };
}

function textOf(runs: readonly ComparedRun[]): string {
  return runs.map(({ text }) => text).join('');
}
