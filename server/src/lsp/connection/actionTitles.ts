import type { DisplayLanguage } from '../../display/displayLanguage';
import { PROJECT_FILE } from '../../textFiles';

/** Titles of the code actions for findings. `{rule}` is replaced by the name of a rule, `{count}` by a number of places. */
interface ActionTitles {
  /** Applies all certain corrections of a document. */
  readonly fixAll: string;
  /** Applies all corrections that one rule offers in a document. */
  readonly fixRule: string;
  readonly ignore: string;
  readonly ignorePlaces: string;
  readonly turnOff: string;
  readonly turnOffInFolder: string;
  readonly why: string;
}

/** The {@link ActionTitles} of each language. */
export const ACTION_TITLES: Readonly<Record<DisplayLanguage, ActionTitles>> = {
  en: {
    fixAll: 'Fix all certain Treaty Body problems',
    fixRule: 'Fix all in this document: {rule}',
    ignore: 'Ignore this finding: {rule}',
    ignorePlaces: 'Ignore this finding in {count} places: {rule}',
    turnOff: 'Turn this rule off in your settings: {rule}',
    turnOffInFolder: `Turn this rule off in the folder (${PROJECT_FILE}): {rule}`,
    why: 'Why? Show the page of the rule: {rule}',
  },
  fr: {
    fixAll: 'Appliquer toutes les corrections sûres',
    fixRule: 'Tout corriger dans ce document\u00a0: {rule}',
    ignore: 'Ignorer cette remarque\u00a0: {rule}',
    ignorePlaces: 'Ignorer cette remarque à {count} endroits\u00a0: {rule}',
    turnOff: 'Désactiver cette règle dans vos paramètres\u00a0: {rule}',
    turnOffInFolder: `Désactiver cette règle dans le dossier (${PROJECT_FILE})\u00a0: {rule}`,
    why: 'Pourquoi\u00a0? Afficher la page de la règle (en anglais)\u00a0: {rule}',
  },
  es: {
    fixAll: 'Aplicar todas las correcciones seguras',
    fixRule: 'Corregir todo en este documento: {rule}',
    ignore: 'Omitir este hallazgo: {rule}',
    ignorePlaces: 'Omitir este hallazgo en {count} lugares: {rule}',
    turnOff: 'Desactivar esta regla en su configuración: {rule}',
    turnOffInFolder: `Desactivar esta regla en la carpeta (${PROJECT_FILE}): {rule}`,
    why: '¿Por qué? Mostrar la página de la regla (en inglés): {rule}',
  },
};
