import { readTreatyFile, TREATY_FILE_PATTERN } from '../../syntax/treaty/file';
import type { TreatyReading } from '../../syntax/treaty/readTreaty';
import { MAX_TREATY_LENGTH } from '../../syntax/treaty/treatyLine';
import type { Io } from '../io/io';
import { displayNameOf, textOf, unreadableReason } from '../io/read';
import { printableLine } from '../io/terminal';

/** The content of one treaty text file. */
interface TreatyFile {
  readonly file: string;
  readonly reading: TreatyReading;
}

/**
 * Reads treaty texts from a file or folder. `givenFolder` is the instrument that a single file is assumed to contain, unless it is plainly
 * another one. Unreadable files are reported through `say`; returns the reason if the path itself cannot be read.
 */
export async function treatyFiles(
  path: string,
  io: Io,
  say: (what: string) => void,
  givenFolder?: string,
): Promise<readonly TreatyFile[] | string> {
  let names: readonly string[] | undefined;
  try {
    names = await io.readFolder(path);
  } catch (error) {
    return `${displayNameOf(path)}: ${unreadableReason(error)}`;
  }
  const folder = path.replace(/[\\/]+$/, '');
  const files = names?.filter((name) => TREATY_FILE_PATTERN.test(name)).map((name) => `${folder}/${name}`) ?? [path];
  const allFiles: TreatyFile[] = [];
  for (const file of files) {
    try {
      const content = textOf(await io.readFile(file, 2 * MAX_TREATY_LENGTH));
      if ('refusal' in content) say(`${displayNameOf(file)}: ${printableLine(content.refusal)}`);
      else {
        const reading = await readTreatyFile(
          file.replace(/^.*[\\/]/, ''),
          content.text,
          names ? undefined : givenFolder,
        );
        allFiles.push({ file, reading });
      }
    } catch (error) {
      say(`${displayNameOf(file)}: ${printableLine(unreadableReason(error))}`);
    }
  }
  return allFiles;
}
