import type { SectionId } from '../../catalogue/committees';
import type { Goal } from '../../catalogue/goals';
import { INSTRUMENTS } from '../../catalogue/instruments';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { en } from '../../languages/en';
import { fr } from '../../languages/fr';
import { instrumentTitle } from '../../languages/languageList';
import { SPANISH_TITLES } from '../../rules/said/instrumentsSpanish';

/** The names of the committees in French, as in their documents. */
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

/** Spanish names of the committees, as in their documents. */
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

/** The name of a committee in a language; an unknown id unchanged. */
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

/** The full title of an instrument in a language; an unknown id unchanged. */
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

/** The usual name of an instrument: its short title in English, its full title in other languages, which share no short one. */
export function usualInstrumentName(id: string, language: DisplayLanguage): string {
  return language === 'en' ? (INSTRUMENTS[id]?.shortTitle ?? id) : instrumentName(id, language);
}

/** The names of the Sustainable Development Goals in order, as on the United Nations website. */
const GOALS: Readonly<Record<Exclude<DisplayLanguage, 'en'>, readonly string[]>> = {
  fr: [
    'Pas de pauvreté',
    'Faim «\u00a0zéro\u00a0»',
    'Bonne santé et bien-être',
    'Éducation de qualité',
    'Égalité entre les sexes',
    'Eau propre et assainissement',
    'Énergie propre et d’un coût abordable',
    'Travail décent et croissance économique',
    'Industrie, innovation et infrastructure',
    'Inégalités réduites',
    'Villes et communautés durables',
    'Consommation et production responsables',
    'Mesures relatives à la lutte contre les changements climatiques',
    'Vie aquatique',
    'Vie terrestre',
    'Paix, justice et institutions efficaces',
    'Partenariats pour la réalisation des objectifs',
  ],
  es: [
    'Fin de la pobreza',
    'Hambre cero',
    'Salud y bienestar',
    'Educación de calidad',
    'Igualdad de género',
    'Agua limpia y saneamiento',
    'Energía asequible y no contaminante',
    'Trabajo decente y crecimiento económico',
    'Industria, innovación e infraestructura',
    'Reducción de las desigualdades',
    'Ciudades y comunidades sostenibles',
    'Producción y consumo responsables',
    'Acción por el clima',
    'Vida submarina',
    'Vida de ecosistemas terrestres',
    'Paz, justicia e instituciones sólidas',
    'Alianzas para lograr los objetivos',
  ],
};

/** The name of a Sustainable Development Goal in a language. */
export function goalName({ number, name }: Goal, language: DisplayLanguage): string {
  return language === 'en' ? name : (GOALS[language][number - 1] ?? name);
}

/** The Spanish headings of the sections of concluding observations, as shown to users. */
export const SPANISH_SECTIONS: Readonly<Record<SectionId, string>> = {
  introduction: 'introducción',
  'positive-aspects': 'aspectos positivos',
  'measures-and-progress': 'medidas de seguimiento adoptadas y progresos conseguidos',
  'factors-and-difficulties': 'factores y dificultades',
  'concerns-and-recommendations': 'principales motivos de preocupación y recomendaciones',
  'follow-up-and-dissemination': 'seguimiento y difusión',
  'follow-up-procedure': 'procedimiento de seguimiento',
  'implementation-and-reporting': 'aplicación y presentación de informes',
  'other-recommendations': 'otras recomendaciones',
  'other-issues': 'otras cuestiones',
};
