import type { BlockReading } from '../../../model/blockReading';
import { Holds } from '../../../syntax/tokens';
import { latest } from '../../engine/latest';

/** Whether a block is laid out in columns, like the rows of a table. */
export function hasColumns(reading: BlockReading): boolean {
  return (reading.held & (Holds.tab | Holds.blanks)) !== 0 && showsColumns(reading);
}

const showsColumns = latest(({ block: { text, content } }) =>
  /\t|\S {3,}\S/.test(text.slice(content.start, content.end)),
);
