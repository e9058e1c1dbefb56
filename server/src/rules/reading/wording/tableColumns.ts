import { memoize } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import { Holds } from '../../../syntax/tokens/tokens';

/** Whether a block is laid out in columns like table rows, or is a row that has lost its layout: "0 to 4 5 to 14 7% 21%". */
export function hasColumns(reading: BlockReading): boolean {
  return ((reading.held & (Holds.tab | Holds.blanks)) !== 0 && showsColumns(reading)) || isRowOfFigures(reading);
}

const isRowOfFigures = memoize(({ block: { kind, text, content } }: BlockReading) => {
  if ((kind !== 'heading' && kind !== 'unnumbered') || content.end - content.start > LONGEST_ROW) return false;
  const row = text.slice(content.start, content.end);
  const figures = row.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
  return figures >= FEWEST_FIGURES && figures > (row.match(/\p{L}{3,}/gu)?.length ?? 0);
});

const FEWEST_FIGURES = 3;
/** In UTF-16 units. */
const LONGEST_ROW = 300;

const showsColumns = memoize(({ block: { text, content } }: BlockReading) =>
  /\t|\S {3,}\S/.test(text.slice(content.start, content.end)),
);
