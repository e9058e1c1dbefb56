import type { DisplayLanguage } from '../../display/displayLanguage';
import { listWords } from '../../display/joinedWords';
import { speakerFor } from '../../display/speaker';
import { type ComparedPart, compareDrafts } from '../../edits/compare/comparison';
import type { DocumentModel } from '../../model/document';
import type { Span } from '../../text/edits';
import { unitSpan } from '../../versions/unitText';
import { versionUnits } from '../../versions/versionUnits';
import type { Table } from '../words/tableForms';
import { isToRead, plainChangeText } from './comparisonTable';
import { changeKindText, unitsPlace } from './comparisonWords';

/** A change of an original since it was translated, and the corresponding place in the translation. */
export interface OriginalChange {
  readonly part: ComparedPart;
  /**
   * The counterpart in the translation, as UTF-16 offsets; for an insertion, that of the unit it follows. Undefined if there is neither.
   */
  readonly translation: Span | undefined;
}

/**
 * The changes of an original since it was translated, in order. The translation still has the earlier numbers; merely renumbered parts are
 * omitted.
 */
export function originalChanges(
  before: DocumentModel,
  after: DocumentModel,
  translation: DocumentModel,
): readonly OriginalChange[] {
  const units = versionUnits(before);
  const spans = new Map(versionUnits(translation).map((unit) => [unit.key, unitSpan(translation, unit)]));
  const spanOf = new Map(
    units.flatMap(({ blocks, key }) => blocks.map((block): [number, Span | undefined] => [block, spans.get(key)])),
  );
  let lastSpan: Span | undefined;
  return compareDrafts(before, after).parts.flatMap((part) => {
    lastSpan = part.before.map(({ block }) => spanOf.get(block)).find((span) => span !== undefined) ?? lastSpan;
    return isToRead(part) && part.after.concat(part.before).some(({ kind }) => kind !== 'masthead')
      ? [{ part, translation: lastSpan }]
      : [];
  });
}

/** The changes as a table: place before and after, the change, the words of the original, and the present translation. */
export function originalChangesTable(
  changes: readonly OriginalChange[],
  { text: { text } }: DocumentModel,
  language: DisplayLanguage,
): Table {
  const { t } = speakerFor(language);
  return {
    title: t('Changes of the original since it was translated'),
    rows: [
      [t('Before'), t('After'), t('Change'), t('Words'), t('Translation')],
      ...changes.map(({ part, translation }) => [
        unitsPlace(part.before, language),
        unitsPlace(part.after, language),
        changeKindText(part, language),
        plainChangeText(part),
        translation && part.before.length > 0 ? text.slice(translation.start, translation.end) : '',
      ]),
    ],
  };
}

/**
 * The place of a change in the earlier original, whose numbers the translation still has: "27 (b)"; for an insertion, its present place.
 */
export function originalChangePlace({ part }: OriginalChange, language: DisplayLanguage): string {
  return unitsPlace(part.before.length > 0 ? part.before : part.after, language);
}

/** A change in one line: "27 (b): changed; [-seventeen-] {+eighteen+}". */
export function originalChangeLine(change: OriginalChange, language: DisplayLanguage): string {
  const { part } = change;
  const words = listWords([changeKindText(part, language), plainChangeText(part)], language);
  return speakerFor(language)
    .t('{0}: {1}', originalChangePlace(change, language), words)
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}
