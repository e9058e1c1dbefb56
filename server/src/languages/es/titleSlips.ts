import { compilePattern } from '../pattern';
import type { TitleSlip } from '../titleSlips';

/** Errors in Spanish titles; the correct titles are those of the treaties. */
export const TITLE_SLIPS: readonly TitleSlip[] = [
  {
    slip: compilePattern`convención wrong=[internacional? de los | internacional sobre los] derechos del niño`,
    right: 'sobre los',
    title: 'Convención sobre los Derechos del Niño',
  },
  {
    slip: compilePattern`convención wrong=[internacional? de los | internacional sobre los] derechos de las personas con discapacidad`,
    right: 'sobre los',
    title: 'Convención sobre los Derechos de las Personas con Discapacidad',
  },
  {
    slip: compilePattern`convención sobre los derechos de las personas con wrong=discapacidades`,
    right: 'Discapacidad',
    title: 'Convención sobre los Derechos de las Personas con Discapacidad',
  },
  {
    slip: compilePattern`comité wrong=[de|para los] derechos de las personas con discapacidad`,
    right: 'sobre los',
    title: 'Comité sobre los Derechos de las Personas con Discapacidad',
  },
  {
    slip: compilePattern`comité wrong=[sobre los] derechos del niño`,
    right: 'de los',
    title: 'Comité de los Derechos del Niño',
  },
  {
    slip: compilePattern`pacto internacional wrong=[sobre|de los | sobre] derechos civiles y políticos`,
    right: 'de',
    title: 'Pacto Internacional de Derechos Civiles y Políticos',
  },
  {
    slip: compilePattern`pacto internacional wrong=[sobre|de los | sobre] derechos económicos , sociales y culturales`,
    right: 'de',
    title: 'Pacto Internacional de Derechos Económicos, Sociales y Culturales',
  },
  {
    slip: compilePattern`comité para la eliminación de wrong=[todas las formas de discriminación] contra la mujer`,
    right: 'la Discriminación',
    title: 'Comité para la Eliminación de la Discriminación contra la Mujer',
  },
  {
    slip: compilePattern`comité para la eliminación de wrong=[todas las formas de discriminación] racial`,
    right: 'la Discriminación',
    title: 'Comité para la Eliminación de la Discriminación Racial',
  },
  {
    slip: compilePattern`comité para la eliminación de la discriminación contra wrong=[las mujeres]`,
    right: 'la Mujer',
    title: 'Comité para la Eliminación de la Discriminación contra la Mujer',
  },
  {
    slip: compilePattern`convención sobre la eliminación de todas las formas de discriminación contra wrong=[las mujeres]`,
    right: 'la Mujer',
    title: 'Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer',
  },
  {
    slip: compilePattern`convención contra la tortura y wrong=[otras penas o tratos | otros tratos y penas] crueles , inhumanos o|y degradantes`,
    right: 'Otros Tratos o Penas',
    title: 'Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
  },
  {
    slip: compilePattern`derechos de todos los trabajadores wrong=[migrantes y de? sus | migratorios y sus] familiares`,
    right: 'Migratorios y de sus',
    title: 'Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
  },
];
