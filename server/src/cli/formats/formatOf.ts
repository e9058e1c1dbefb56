import type { Format } from './format';
import type { FormatName } from './formatNames';
import { github } from './github';
import { json } from './json';
import { pretty } from './pretty';
import { sarif } from './sarif';

const PLAIN: Readonly<Record<FormatName, Format>> = { pretty: pretty(false), json, sarif, github };
const COLOURED = pretty(true);

/** The format with a name. */
export function formatOf(name: FormatName, colours: boolean): Format {
  return name === 'pretty' && colours ? COLOURED : PLAIN[name];
}
