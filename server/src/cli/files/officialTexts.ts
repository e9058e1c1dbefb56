import type { OfficialText } from '../../catalogue/official';
import { readingWords } from '../../features/treaty/problems';
import { joinGathered } from '../../sources/treatyLanguages';
import { type Io, PROGRAM } from '../io/io';
import { displayNameOf } from '../io/read';
import { printableLine } from '../io/terminal';
import { treatyFiles } from './treatyFiles';

/**
 * The official texts in a file or a folder, by instrument; of several of one instrument in one language the most complete, with other wordings that the
 * others have. What cannot be read is named on standard error, unless `say` does something else; undefined if the path itself cannot be.
 */
export async function officialTexts(
  path: string,
  io: Io,
  say = (message: string) => io.error(message),
): Promise<ReadonlyMap<string, OfficialText> | undefined> {
  const tell = (what: string) => say(`${PROGRAM}: ${what}\n`);
  const files = await treatyFiles(path, io, tell);
  if (typeof files === 'string') {
    tell(printableLine(files));
    return undefined;
  }
  const texts = new Map<string, OfficialText>();
  for (const { file, reading } of files) {
    if (reading.refusal) tell(`${displayNameOf(file)}: ${printableLine(readingWords(reading, 'en'))}`);
    const { text } = reading;
    if (text) texts.set(text.instrument, joinGathered(texts.get(text.instrument), text));
  }
  return texts;
}
