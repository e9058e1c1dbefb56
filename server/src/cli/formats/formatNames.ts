import type { Format } from './format';
import { github } from './github';
import { json } from './json';
import { pretty } from './pretty';
import { sarif } from './sarif';

/** The output formats, as named on the command line. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

/** One of {@link FORMATS}. */
export type FormatName = (typeof FORMATS)[number];

const PLAIN: Readonly<Record<FormatName, Format>> = { pretty: pretty(false), json, sarif, github };
const COLOURED = pretty(true);

/** The format with a name. */
export function formatOf(name: FormatName, colours: boolean): Format {
  return name === 'pretty' && colours ? COLOURED : PLAIN[name];
}
