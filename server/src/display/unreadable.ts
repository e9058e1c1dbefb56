import type { DisplayLanguage } from './displayLanguage';

/** Translations of the reason why a file could not be read, a phrase that follows the file name, by English text. */
const REASONS: Readonly<Record<string, Readonly<Record<Exclude<DisplayLanguage, 'en'>, string>>>> = {
  'is not a file': { fr: 'n’est pas un fichier', es: 'no es un archivo' },
  'is a folder, not a file': { fr: 'est un dossier, et non un fichier', es: 'es una carpeta, no un archivo' },
  'is too large to be read': { fr: 'est trop volumineux pour être lu', es: 'es demasiado grande para leerlo' },
  'is not text (it holds NUL characters)': {
    fr: 'n’est pas du texte (il contient des caractères NUL)',
    es: 'no es texto (contiene caracteres NUL)',
  },
  'is not in UTF-8: save it as UTF-8 first': {
    fr: 'n’est pas en UTF-8\u00a0: enregistrez-le d’abord en UTF-8',
    es: 'no está en UTF-8: guárdelo primero como UTF-8',
  },
  'is a link that leads out of the folder': {
    fr: 'est un lien qui mène hors du dossier',
    es: 'es un enlace que lleva fuera de la carpeta',
  },
  'is a link that leads nowhere': {
    fr: 'est un lien qui ne mène nulle part',
    es: 'es un enlace que no lleva a ninguna parte',
  },
  'may not be read': { fr: 'ne peut pas être lu faute d’autorisation', es: 'no se puede leer por falta de permiso' },
  'is not well formed: correct it first': {
    fr: 'est mal formé\u00a0: corrigez-le d’abord',
    es: 'no está bien formado: corríjalo primero',
  },
};

const UNREADABLE_PREFIX = 'cannot be read: ';

/** Translates such a reason; unknown ones, such as system messages, are unchanged. */
export function unreadableIn(reason: string, language: DisplayLanguage): string {
  if (language === 'en') return reason;
  if (!reason.startsWith(UNREADABLE_PREFIX)) return REASONS[reason]?.[language] ?? reason;
  const cause = reason.slice(UNREADABLE_PREFIX.length);
  return language === 'fr' ? `ne peut pas être lu\u00a0: ${cause}` : `no se puede leer: ${cause}`;
}
