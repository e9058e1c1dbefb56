import { kept } from '../../../model/beside';
import type { BlockReading } from '../../../model/blockReading';
import { Holds } from '../../../syntax/tokens';

/** Whether a block is laid out in columns, like the rows of a table. */
export function hasColumns(reading: BlockReading): boolean {
  return (reading.held & (Holds.tab | Holds.blanks)) !== 0 && showsColumns(reading);
}

const showsColumns = kept(({ block: { text, content } }: BlockReading) =>
  /\t|\S {3,}\S/.test(text.slice(content.start, content.end)),
);
