import { Parser } from 'htmlparser2';
import { ORIGINAL_LANGUAGES } from '../../languages/originalLanguages';

/** A term's forms by language code. */
type Term = Readonly<Record<string, readonly string[]>>;

/** Longer lists are truncated, because each term is searched for in each paragraph. */
const MAX_TERMS = 5000;
/** A term with more forms is not real terminology. */
const MAX_FORMS = 50;
/** Longer forms are definitions rather than terms. */
const MAX_FORM_LENGTH = 200;

/**
 * The terms of a terminology file: TBX in any dialect (ISO 30042), or a table with commas, semicolons or tabs whose first row names the
 * languages: “fr”, “fr-FR” or “French”. Several forms in a cell are separated by “|”. Terms in only one language are omitted. Undefined
 * for other formats, and for fewer than two languages.
 */
export function termsInFile(text: string): readonly Term[] | undefined {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const terms = /^\s*</.test(source) ? termsInTbx(source) : termsInTable(source);
  return terms?.filter((term) => Object.keys(term).length > 1).slice(0, MAX_TERMS);
}

// ------------------------------------------------------------------------------------------------- TBX

/** Element names in the 2008 and 2019 dialects. */
const ENTRY_TAGS = new Set(['termEntry', 'conceptEntry']);
const LANGUAGE_TAGS = new Set(['langSet', 'langSec']);

function termsInTbx(source: string): readonly Term[] | undefined {
  const terms: Record<string, string[]>[] = [];
  let entry: Record<string, string[]> | undefined;
  let language: string | undefined;
  let words: string | undefined;
  let isTbx = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (ENTRY_TAGS.has(name)) {
          isTbx = true;
          entry = {};
        } else if (LANGUAGE_TAGS.has(name)) language = codeOf(attributes['xml:lang'] ?? '');
        else if (name === 'term') words = '';
      },
      ontext(part) {
        if (words !== undefined && words.length <= MAX_FORM_LENGTH) words += part;
      },
      onclosetag(name) {
        if (name === 'term') {
          if (entry && language !== undefined && words !== undefined) addForm(entry, language, words);
          words = undefined;
        } else if (LANGUAGE_TAGS.has(name)) language = undefined;
        else if (ENTRY_TAGS.has(name)) {
          if (entry) terms.push(entry);
          entry = undefined;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  return isTbx ? terms : undefined;
}

// ------------------------------------------------------------------------------------------------- tables

function termsInTable(source: string): readonly Term[] | undefined {
  const separator = [...'\t;,'].find((one) => source.slice(0, Math.max(0, source.indexOf('\n'))).includes(one));
  if (separator === undefined) return undefined;
  const [head = [], ...rows] = rowsOf(source, separator);
  const languages = head.map(codeOf);
  if (new Set(languages.filter((one) => one !== undefined)).size < 2) return undefined;
  return rows.map((row) => {
    const term: Record<string, string[]> = {};
    for (const [i, cell] of row.entries()) {
      const language = languages[i];
      if (language !== undefined) for (const form of cell.split('|')) addForm(term, language, form);
    }
    return term;
  });
}

/** Rows of cells (RFC 4180): a quoted cell may contain separators, line breaks and doubled quotation marks. */
function rowsOf(source: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < source.length; i++) {
    const sign = source.charAt(i);
    if (isQuoted && sign === '"' && source.charAt(i + 1) === '"') {
      cell += '"';
      i++;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || sign === '\n')) {
      row.push(cell);
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (isQuoted || sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** The code of a language written as “fr”, “fr-FR” or “French”; undefined for anything else. */
function codeOf(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return ORIGINAL_LANGUAGES[name] ?? /^([a-z]{2})(?:[-_][a-z0-9-]+)?$/.exec(name)?.[1];
}

function addForm(term: Record<string, string[]>, language: string, text: string): void {
  const form = text.replace(/\s+/g, ' ').trim();
  if (form === '' || form.length > MAX_FORM_LENGTH) return;
  const forms = Object.hasOwn(term, language) ? term[language] : undefined;
  if (!forms) term[language] = [form];
  else if (forms.length < MAX_FORMS) forms.push(form);
}
