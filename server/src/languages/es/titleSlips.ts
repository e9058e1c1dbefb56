import { pattern } from '../pattern';
import type { TitleSlip } from '../titleSlips';

/** Errors in Spanish titles; the correct titles are those of the treaties. */
export const TITLE_SLIPS: readonly TitleSlip[] = [
  {
    slip: pattern`convención wrong=[internacional? de los | internacional sobre los] derechos del niño`,
    right: 'sobre los',
    title: 'Convención sobre los Derechos del Niño',
  },
  {
    slip: pattern`convención wrong=[internacional? de los | internacional sobre los] derechos de las personas con discapacidad`,
    right: 'sobre los',
    title: 'Convención sobre los Derechos de las Personas con Discapacidad',
  },
  {
    slip: pattern`convención sobre los derechos de las personas con wrong=discapacidades`,
    right: 'Discapacidad',
    title: 'Convención sobre los Derechos de las Personas con Discapacidad',
  },
  {
    slip: pattern`comité wrong=[de|para los] derechos de las personas con discapacidad`,
    right: 'sobre los',
    title: 'Comité sobre los Derechos de las Personas con Discapacidad',
  },
  {
    slip: pattern`comité wrong=[sobre los] derechos del niño`,
    right: 'de los',
    title: 'Comité de los Derechos del Niño',
  },
  {
    slip: pattern`pacto internacional wrong=[sobre|de los | sobre] derechos civiles y políticos`,
    right: 'de',
    title: 'Pacto Internacional de Derechos Civiles y Políticos',
  },
  {
    slip: pattern`pacto internacional wrong=[sobre|de los | sobre] derechos económicos , sociales y culturales`,
    right: 'de',
    title: 'Pacto Internacional de Derechos Económicos, Sociales y Culturales',
  },
  {
    slip: pattern`comité para la eliminación de wrong=[todas las formas de discriminación] contra la mujer`,
    right: 'la Discriminación',
    title: 'Comité para la Eliminación de la Discriminación contra la Mujer',
  },
  {
    slip: pattern`comité para la eliminación de wrong=[todas las formas de discriminación] racial`,
    right: 'la Discriminación',
    title: 'Comité para la Eliminación de la Discriminación Racial',
  },
  {
    slip: pattern`comité para la eliminación de la discriminación contra wrong=[las mujeres]`,
    right: 'la Mujer',
    title: 'Comité para la Eliminación de la Discriminación contra la Mujer',
  },
  {
    slip: pattern`convención sobre la eliminación de todas las formas de discriminación contra wrong=[las mujeres]`,
    right: 'la Mujer',
    title: 'Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer',
  },
  {
    slip: pattern`convención contra la tortura y wrong=[otras penas o tratos | otros tratos y penas] crueles , inhumanos o|y degradantes`,
    right: 'Otros Tratos o Penas',
    title: 'Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
  },
  {
    slip: pattern`derechos de todos los trabajadores wrong=[migrantes y de? sus | migratorios y sus] familiares`,
    right: 'Migratorios y de sus',
    title: 'Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
  },
];
