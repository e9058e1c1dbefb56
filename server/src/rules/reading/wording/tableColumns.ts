import { memoize } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import { Holds } from '../../../syntax/tokens/tokens';

/** Whether a block is laid out in columns like table rows, or is a row that has lost its layout: "0 to 4 5 to 14 7% 21%". */
export function hasColumns(reading: BlockReading): boolean {
  return ((reading.held & (Holds.tab | Holds.blanks)) !== 0 && showsColumns(reading)) || isRowOfFigures(reading);
}

const isRowOfFigures = memoize(({ block: { kind, text, content } }: BlockReading) => {
  if ((kind !== 'heading' && kind !== 'unnumbered') || content.end - content.start > MAX_ROW_LENGTH) return false;
  const row = text.slice(content.start, content.end);
  const figureCount = row.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
  return figureCount >= MIN_FIGURES && figureCount > (row.match(/\p{L}{3,}/gu)?.length ?? 0);
});

const MIN_FIGURES = 3;
/** Maximum length of a row, in UTF-16 code units. */
const MAX_ROW_LENGTH = 300;

const showsColumns = memoize(({ block: { text, content } }: BlockReading) =>
  /\t|\S {3,}\S/.test(text.slice(content.start, content.end)),
);
