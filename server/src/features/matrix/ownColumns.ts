/** The user’s notes on a recommendation, by column heading. */
type OwnWords = Readonly<Record<string, string>>;

/** The user-defined columns: a heading each, and cells by the place of the recommendation, as cited in English. */
export interface OwnColumns {
  readonly headings: readonly string[];
  readonly words: ReadonlyMap<string, OwnWords>;
}

/** No columns of the user's own. */
export const NO_OWN_COLUMNS: OwnColumns = { headings: [], words: new Map() };

/** The end of the name of the file with such columns, beside the document: "CMW-C-XAA-CO-1-notes.json". */
export const OWN_COLUMNS_ENDING = '-notes.json';

/** The most columns and recommendations that are read. */
const MOST_COLUMNS = 20;
const MOST_ROWS = 5000;

/**
 * Reads columns from a value of JSON, `{ "columns": ["Assessment"], "recommendations": { "10 (a)": { "Assessment": "…" } } }`. Whatever has
 * another form is left out; undefined if nothing has that form.
 */
export function ownColumnsFrom(value: unknown): OwnColumns | undefined {
  const fields = keyedValues(value);
  const columns = fields?.get('columns');
  if (!Array.isArray(columns)) return undefined;
  const headings = columns
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '')
    .slice(0, MOST_COLUMNS);
  const words = new Map<string, OwnWords>();
  for (const [place, cells] of [...(keyedValues(fields?.get('recommendations')) ?? [])].slice(0, MOST_ROWS)) {
    const own = headings.flatMap((heading) => {
      const cell = keyedValues(cells)?.get(heading);
      return typeof cell === 'string' && cell !== '' ? [[heading, cell] as const] : [];
    });
    if (own.length > 0) words.set(place, Object.fromEntries(own));
  }
  return { headings: [...new Set(headings)], words };
}

/** A value as an object by key; undefined for lists and anything else. */
function keyedValues(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}
