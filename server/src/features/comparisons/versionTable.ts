import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import type { VersionDifference } from '../../versions/versionDifference';
import type { Table } from '../words/tableForms';
import { differencePlace, differenceText, sideText } from './versionWords';

/** Two versions and their differences; `name` is that of the version other than the original. */
export interface VersionsCompared {
  readonly name: string;
  readonly models: readonly [original: DocumentModel, other: DocumentModel];
  readonly differences: readonly VersionDifference[];
}

/** Differences between versions as a table, one row each. */
export function versionTable(comparisons: readonly VersionsCompared[], language: DisplayLanguage): Table {
  const { t } = speakerFor(language);
  const rows = comparisons.flatMap(({ name, models, differences }) =>
    differences.map((difference) => [
      name,
      differencePlace(difference, models, language),
      differenceText(difference, language),
      sideText(difference.original, models[0], difference.kind, language),
      sideText(difference.other, models[1], difference.kind, language),
    ]),
  );
  return {
    title: t('Differences between language versions'),
    rows: [[t('Document'), t('Place'), t('Difference'), t('Original'), t('Other version')], ...rows],
  };
}
