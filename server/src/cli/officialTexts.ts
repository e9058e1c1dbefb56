import type { OfficialText } from '../catalogue/official';
import { readingWords } from '../features/treaty/problems';
import { readTreatyFile, TREATY_FILE } from '../syntax/treaty/file';
import { LONGEST_TREATY } from '../syntax/treaty/treatyLine';
import { type Io, PROGRAM } from './io';
import { nameOf, textOf, whyUnreadable } from './read';
import { oneLine } from './terminal';

/**
 * The official texts in a file or a folder, by instrument; of several of one instrument the most complete. What cannot be read is named on
 * standard error, unless `say` does something else; undefined if the path itself cannot be.
 */
export async function officialTexts(
  path: string,
  io: Io,
  say = (message: string) => io.error(message),
): Promise<ReadonlyMap<string, OfficialText> | undefined> {
  const texts = new Map<string, OfficialText>();
  const failed = (file: string, reason: string) => say(`${PROGRAM}: ${nameOf(file)}: ${oneLine(reason)}\n`);
  let names: readonly string[] | undefined;
  try {
    names = await io.readFolder(path);
  } catch (error) {
    failed(path, whyUnreadable(error));
    return undefined;
  }
  const folder = path.replace(/[\\/]+$/, '');
  const files = names?.filter((name) => TREATY_FILE.test(name)).map((name) => `${folder}/${name}`) ?? [path];
  for (const file of files) {
    try {
      const read = textOf(await io.readFile(file, 2 * LONGEST_TREATY));
      if ('refusal' in read) {
        failed(file, read.refusal);
        continue;
      }
      const reading = await readTreatyFile(file.replace(/^.*[\\/]/, ''), read.text);
      if (reading.refusal) failed(file, readingWords(reading, 'en'));
      const known = reading.instrument === undefined ? undefined : texts.get(reading.instrument);
      if (reading.text && reading.text.articles.length > (known?.articles.length ?? 0))
        texts.set(reading.text.instrument, reading.text);
    } catch (error) {
      failed(file, whyUnreadable(error));
    }
  }
  return texts;
}
