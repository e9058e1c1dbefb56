import type { OfficialText } from '../../catalogue/official';
import { treatyReadingText } from '../../features/treaty/problems';
import { joinGathered } from '../../sources/treatyLanguages';
import { type Io, PROGRAM } from '../io/io';
import { displayNameOf } from '../io/read';
import { printableLine } from '../io/terminal';
import { treatyFiles } from './treatyFiles';

/**
 * The official texts in a file or folder, by instrument. Of several copies in one language, the most complete is used, with other wordings
 * added from the rest. Problems go to standard error by default, or to `say`; undefined if the path itself cannot be read.
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
    if (reading.refusal) tell(`${displayNameOf(file)}: ${printableLine(treatyReadingText(reading, 'en'))}`);
    const { text } = reading;
    if (text) texts.set(text.instrument, joinGathered(texts.get(text.instrument), text));
  }
  return texts;
}
