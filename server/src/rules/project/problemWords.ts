import type { DisplayLanguage } from '../../display/displayLanguage';
import { groupedIn } from '../../display/numbers';
import type { GlobProblem } from '../../text/globs/glob';

/** Messages about unexpected values in project files and settings. Keys and values are quoted as written. */
export interface ProblemWords {
  /** The prefix that gives the location of a problem. */
  at(path: string): string;
  readonly object: string;
  readonly list: string;
  readonly text: string;
  readonly nonEmpty: string;
  readonly limit: string;
  readonly target: string;
  readonly documentEntry: string;
  readonly ignoredEntry: string;
  readonly hash: string;
  readonly files: string;
  readonly versionEntry: string;
  readonly termEntry: string;
  readonly fileBelow: string;
  /** The limits on the length of a name and of all names in a list, in characters. */
  name(longest: number): string;
  names(most: number): string;
  /** The limit on the total length of patterns, in characters. */
  patterns(most: number): string;
  readonly pattern: Readonly<Record<GlobProblem, (longest: number) => string>>;
  /** The allowed values, and the actual one. */
  oneOf(words: string, value: string): string;
  /** An unknown key, with the most similar known one, or with all of them. */
  noKeyBut(near: string): string;
  noKeyOf(keys: string): string;
  /** An unknown rule, with the most similar known one, if any. */
  noRule(near: string | undefined): string;
  /** A duplicate key. */
  readonly twice: string;
  depth(most: number): string;
  tokens(most: number): string;
  more(count: number): string;
  /** The actual value, or a description if it cannot be quoted. */
  quoted(text: string): string;
  readonly aList: string;
  readonly anObject: string;
  /** A syntax error, by the JSON parser’s code ("ValueExpected"); undefined if there is no message for the code. */
  syntax(code: string): string | undefined;
}

const ENGLISH: ProblemWords = {
  at: (path) => `${path}: `,
  object: 'expected an object',
  list: 'expected a list',
  text: 'expected a text',
  nonEmpty: 'expected a text that is not empty',
  limit: 'expected a number of words, 0 for no limit',
  target: 'expected a number of words, 0 for no target',
  documentEntry: 'expected an object with files, and kind or status',
  ignoredEntry: 'expected an object with rule, document, and hashes or sentence',
  hash: 'expected a hash of 20 hexadecimal digits, as editors record it',
  files: 'expected the name of a file, a pattern, or a list of them',
  versionEntry: 'expected a list of at least two files',
  termEntry: 'expected the term in at least two languages',
  fileBelow: 'expected a file below this folder',
  name: (longest) => `expected a name of at most ${longest} characters`,
  names: (most) =>
    `expected no more than ${groupedIn('en', most)} characters of names in all; those from here on are left out`,
  patterns: (most) => `expected no more than ${most} characters of patterns in all`,
  pattern: {
    long: (longest) => `expected a pattern of at most ${groupedIn('en', longest)} characters`,
    open: () =>
      'expected a pattern whose brackets are closed; a backslash makes the bracket after it a plain character',
  },
  oneOf: (words, value) => `expected one of ${words}, not ${value}`,
  noKeyBut: (near) => `there is no such key; did you mean “${near}”?`,
  noKeyOf: (keys) => `there is no such key; expected one of ${keys}`,
  noRule: (near) => `there is no rule of this name${near === undefined ? '' : `; did you mean “${near}”?`}`,
  twice: 'appears twice; the first one is ignored',
  depth: (most) => `expected no more than ${most} objects and lists in each other`,
  tokens: (most) => `expected no more than ${most} words, numbers and marks`,
  more: (count) => `and ${count} more ${count === 1 ? 'problem' : 'problems'}`,
  quoted: (text) => `“${text}”`,
  aList: 'a list',
  anObject: 'an object',
  syntax: (code) =>
    code
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/^./, (first) => first.toUpperCase())
      .replace(/ [A-Z]/g, (word) => word.toLowerCase()),
};

const FRENCH_SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Symbole non valide',
  InvalidNumberFormat: 'Nombre mal formé',
  PropertyNameExpected: 'Nom de propriété attendu',
  ValueExpected: 'Valeur attendue',
  ColonExpected: 'Deux-points attendu',
  CommaExpected: 'Virgule attendue',
  CloseBraceExpected: 'Accolade fermante attendue',
  CloseBracketExpected: 'Crochet fermant attendu',
  EndOfFileExpected: 'Fin de fichier attendue',
  InvalidCommentToken: 'Commentaire non valide',
  UnexpectedEndOfComment: 'Fin de commentaire inattendue',
  UnexpectedEndOfString: 'Fin de chaîne inattendue',
  UnexpectedEndOfNumber: 'Fin de nombre inattendue',
  InvalidUnicode: 'Caractère Unicode non valide',
  InvalidEscapeCharacter: 'Caractère d’échappement non valide',
  InvalidCharacter: 'Caractère non valide',
};

const FRENCH: ProblemWords = {
  at: (path) => `${path}\u00a0: `,
  object: 'objet attendu',
  list: 'liste attendue',
  text: 'texte attendu',
  nonEmpty: 'texte non vide attendu',
  limit: 'nombre de mots attendu (0 pour aucune limite)',
  target: 'nombre de mots attendu (0 pour aucun objectif)',
  documentEntry: 'objet attendu, avec files et kind ou status',
  ignoredEntry: 'objet attendu, avec rule, document et hashes ou sentence',
  hash: 'empreinte de 20 chiffres hexadécimaux attendue, telle que l’éditeur la consigne',
  files: 'nom de fichier, motif ou liste attendus',
  versionEntry: 'liste d’au moins deux fichiers attendue',
  termEntry: 'terme attendu dans au moins deux langues',
  fileBelow: 'fichier situé sous ce dossier attendu',
  name: (longest) => `un nom ne peut pas dépasser ${longest} caractères`,
  names: (most) =>
    `les noms ne peuvent pas dépasser ${groupedIn('fr', most)} caractères au total\u00a0; ceux qui suivent sont ignorés`,
  patterns: (most) => `les motifs ne peuvent pas dépasser ${groupedIn('fr', most)} caractères au total`,
  pattern: {
    long: (longest) => `un motif ne peut pas dépasser ${groupedIn('fr', longest)} caractères`,
    open: () =>
      'les crochets et accolades d’un motif doivent être fermés\u00a0; précédés d’une barre oblique inverse, ils sont pris à la lettre',
  },
  oneOf: (words, value) => `valeur attendue parmi ${words}, et non ${value}`,
  noKeyBut: (near) => `cette clé n’existe pas\u00a0; vouliez-vous écrire «\u00a0${near}\u00a0»\u00a0?`,
  noKeyOf: (keys) => `cette clé n’existe pas\u00a0; clés possibles\u00a0: ${keys}`,
  noRule: (near) =>
    `aucune règle ne porte ce nom${near === undefined ? '' : `\u00a0; vouliez-vous écrire «\u00a0${near}\u00a0»\u00a0?`}`,
  twice: 'figure deux fois\u00a0; la première occurrence est ignorée',
  depth: (most) => `${most} niveaux d’objets et de listes imbriqués au plus`,
  tokens: (most) => `${groupedIn('fr', most)} mots, nombres et signes au plus`,
  more: (count) => (count === 1 ? 'et 1 autre problème' : `et ${groupedIn('fr', count)} autres problèmes`),
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  aList: 'une liste',
  anObject: 'un objet',
  syntax: (code) => FRENCH_SYNTAX[code],
};

const SPANISH_SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Símbolo no válido',
  InvalidNumberFormat: 'Número mal formado',
  PropertyNameExpected: 'Se esperaba el nombre de una propiedad',
  ValueExpected: 'Se esperaba un valor',
  ColonExpected: 'Se esperaban dos puntos',
  CommaExpected: 'Se esperaba una coma',
  CloseBraceExpected: 'Se esperaba una llave de cierre',
  CloseBracketExpected: 'Se esperaba un corchete de cierre',
  EndOfFileExpected: 'Se esperaba el final del archivo',
  InvalidCommentToken: 'Comentario no válido',
  UnexpectedEndOfComment: 'Final de comentario inesperado',
  UnexpectedEndOfString: 'Final de cadena inesperado',
  UnexpectedEndOfNumber: 'Final de número inesperado',
  InvalidUnicode: 'Carácter Unicode no válido',
  InvalidEscapeCharacter: 'Carácter de escape no válido',
  InvalidCharacter: 'Carácter no válido',
};

const SPANISH: ProblemWords = {
  at: (path) => `${path}: `,
  object: 'se esperaba un objeto',
  list: 'se esperaba una lista',
  text: 'se esperaba un texto',
  nonEmpty: 'se esperaba un texto no vacío',
  limit: 'se esperaba un número de palabras (0 si no hay límite)',
  target: 'se esperaba un número de palabras (0 si no hay objetivo)',
  documentEntry: 'se esperaba un objeto con files y kind o status',
  ignoredEntry: 'se esperaba un objeto con rule, document y hashes o sentence',
  hash: 'se esperaba una huella de 20 dígitos hexadecimales, tal como la registra el editor',
  files: 'se esperaba el nombre de un archivo, un patrón o una lista',
  versionEntry: 'se esperaba una lista de al menos dos archivos',
  termEntry: 'se esperaba el término en al menos dos idiomas',
  fileBelow: 'se esperaba un archivo situado bajo esta carpeta',
  name: (longest) => `un nombre no puede superar los ${longest} caracteres`,
  names: (most) =>
    `los nombres no pueden superar los ${groupedIn('es', most)} caracteres en total; se descartan los siguientes`,
  patterns: (most) => `los patrones no pueden superar los ${groupedIn('es', most)} caracteres en total`,
  pattern: {
    long: (longest) => `un patrón no puede superar los ${groupedIn('es', longest)} caracteres`,
    open: () =>
      'los corchetes y las llaves de un patrón deben cerrarse; precedidos de una barra invertida, se toman literalmente',
  },
  oneOf: (words, value) => `se esperaba uno de los valores ${words}, no ${value}`,
  noKeyBut: (near) => `esta clave no existe; ¿quería escribir “${near}”?`,
  noKeyOf: (keys) => `esta clave no existe; claves posibles: ${keys}`,
  noRule: (near) => `ninguna regla tiene este nombre${near === undefined ? '' : `; ¿quería escribir “${near}”?`}`,
  twice: 'figura dos veces; se pasa por alto la primera',
  depth: (most) => `no puede haber más de ${most} niveles de objetos y listas`,
  tokens: (most) => `no puede haber más de ${groupedIn('es', most)} palabras, números y signos`,
  more: (count) => (count === 1 ? 'y 1 problema más' : `y ${groupedIn('es', count)} problemas más`),
  quoted: (text) => `“${text}”`,
  aList: 'una lista',
  anObject: 'un objeto',
  syntax: (code) => SPANISH_SYNTAX[code],
};

/** The {@link ProblemWords} of each language. */
export const PROBLEM_WORDS: Readonly<Record<DisplayLanguage, ProblemWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
};
