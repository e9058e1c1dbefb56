import type { DisplayLanguage } from '../display/displayLanguage';
import { en } from '../languages/en';
import { fr } from '../languages/fr';
import { instrumentTitle } from '../languages/titles';
import { SPANISH_TITLES } from '../rules/said/instrumentsSpanish';

/** The names of the committees in French, as their documents have them. */
const FRENCH_COMMITTEES: Readonly<Record<string, string>> = {
  CMW: 'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille',
  CRC: 'Comité des droits de l’enfant',
  CRPD: 'Comité des droits des personnes handicapées',
  CEDAW: 'Comité pour l’élimination de la discrimination à l’égard des femmes',
  CAT: 'Comité contre la torture',
  SPT: 'Sous-Comité pour la prévention de la torture et autres peines ou traitements cruels, inhumains ou dégradants',
  CCPR: 'Comité des droits de l’homme',
  CESCR: 'Comité des droits économiques, sociaux et culturels',
  CERD: 'Comité pour l’élimination de la discrimination raciale',
  CED: 'Comité des disparitions forcées',
};

/** The same in Spanish. */
const SPANISH_COMMITTEES: Readonly<Record<string, string>> = {
  CMW: 'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
  CRC: 'Comité de los Derechos del Niño',
  CRPD: 'Comité sobre los Derechos de las Personas con Discapacidad',
  CEDAW: 'Comité para la Eliminación de la Discriminación contra la Mujer',
  CAT: 'Comité contra la Tortura',
  SPT: 'Subcomité para la Prevención de la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
  CCPR: 'Comité de Derechos Humanos',
  CESCR: 'Comité de Derechos Económicos, Sociales y Culturales',
  CERD: 'Comité para la Eliminación de la Discriminación Racial',
  CED: 'Comité contra la Desaparición Forzada',
};

/** A committee’s name, for people; its id where it is not one. */
export function committeeName(id: string, language: DisplayLanguage): string {
  switch (language) {
    case 'en':
      return en.names.committees[id]?.[0] ?? id;
    case 'fr':
      return FRENCH_COMMITTEES[id] ?? id;
    case 'es':
      return SPANISH_COMMITTEES[id] ?? id;
  }
}

/** The full title of an instrument, for people; the id where it is none of ours. */
export function instrumentName(id: string, language: DisplayLanguage): string {
  switch (language) {
    case 'en':
      return instrumentTitle(id);
    case 'fr':
      return (fr.names.instruments[id]?.[0] ?? id).replaceAll("'", '’');
    case 'es':
      return SPANISH_TITLES[id] ?? id;
  }
}
