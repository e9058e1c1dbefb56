import { readTreatyFile, TREATY_FILE } from '../../syntax/treaty/file';
import type { TreatyReading } from '../../syntax/treaty/readTreaty';
import { LONGEST_TREATY } from '../../syntax/treaty/treatyLine';
import type { Io } from '../io/io';
import { nameOf, textOf, whyUnreadable } from '../io/read';
import { oneLine } from '../io/terminal';

/** The contents of one file of treaty texts. */
interface TreatyFile {
  readonly file: string;
  readonly reading: TreatyReading;
}

/**
 * Reads treaty texts: a file, or those of a folder. `told`: the instrument that a single file is taken for whatever its name, unless it
 * plainly is another. What cannot be read is said, each with its file; gives why if the path itself cannot be.
 */
export async function treatyFiles(
  path: string,
  io: Io,
  say: (what: string) => void,
  told?: string,
): Promise<readonly TreatyFile[] | string> {
  let names: readonly string[] | undefined;
  try {
    names = await io.readFolder(path);
  } catch (error) {
    return `${nameOf(path)}: ${whyUnreadable(error)}`;
  }
  const folder = path.replace(/[\\/]+$/, '');
  const files = names?.filter((name) => TREATY_FILE.test(name)).map((name) => `${folder}/${name}`) ?? [path];
  const all: TreatyFile[] = [];
  for (const file of files) {
    try {
      const read = textOf(await io.readFile(file, 2 * LONGEST_TREATY));
      if ('refusal' in read) say(`${nameOf(file)}: ${oneLine(read.refusal)}`);
      else {
        const reading = await readTreatyFile(file.replace(/^.*[\\/]/, ''), read.text, names ? undefined : told);
        all.push({ file, reading });
      }
    } catch (error) {
      say(`${nameOf(file)}: ${oneLine(whyUnreadable(error))}`);
    }
  }
  return all;
}
