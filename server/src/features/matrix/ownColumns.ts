/** The user’s notes on a recommendation, by column heading. */
type OwnWords = Readonly<Record<string, string>>;

/** User-defined columns: headings, and cells keyed by the recommendation’s place as cited in English. */
export interface OwnColumns {
  readonly headings: readonly string[];
  readonly words: ReadonlyMap<string, OwnWords>;
}

/** No columns of the user's own. */
export const NO_OWN_COLUMNS: OwnColumns = { headings: [], words: new Map() };

/** The file name suffix of the columns of a document in the same folder: "CMW-C-XAA-CO-1-notes.json". */
export const OWN_COLUMNS_ENDING = '-notes.json';

/** Maximum number of columns and recommendations to read. */
const MAX_COLUMNS = 20;
const MAX_ROWS = 5000;

/**
 * Reads columns from parsed JSON, `{ "columns": ["Assessment"], "recommendations": { "10 (a)": { "Assessment": "…" } } }`. Ignores
 * malformed entries; undefined if there is no list of columns.
 */
export function ownColumnsFrom(value: unknown): OwnColumns | undefined {
  const fields = keyedValues(value);
  const columns = fields?.get('columns');
  if (!Array.isArray(columns)) return undefined;
  const headings = columns
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '')
    .slice(0, MAX_COLUMNS);
  const words = new Map<string, OwnWords>();
  for (const [place, cells] of [...(keyedValues(fields?.get('recommendations')) ?? [])].slice(0, MAX_ROWS)) {
    const ownValues = headings.flatMap((heading) => {
      const cell = keyedValues(cells)?.get(heading);
      return typeof cell === 'string' && cell !== '' ? [[heading, cell] as const] : [];
    });
    if (ownValues.length > 0) words.set(place, Object.fromEntries(ownValues));
  }
  return { headings: [...new Set(headings)], words };
}

/** An object as a map; undefined for arrays and all other values. */
function keyedValues(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}
