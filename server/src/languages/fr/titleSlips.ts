import { compilePattern } from '../pattern';
import type { TitleSlip } from '../titleSlips';

/** Errors in French titles; the correct titles are those of the treaties. */
export const TITLE_SLIPS: readonly TitleSlip[] = [
  {
    slip: compilePattern`convention wrong=[internationale? [sur les]|des | internationale relative aux] droits de l enfant`,
    right: 'relative aux',
    title: 'Convention relative aux droits de l’enfant',
  },
  {
    slip: compilePattern`convention wrong=[internationale? [sur les]|des | internationale relative aux] droits des personnes handicapées`,
    right: 'relative aux',
    title: 'Convention relative aux droits des personnes handicapées',
  },
  {
    slip: compilePattern`pacte international wrong=[[sur les]|des] droits civils et politiques`,
    right: 'relatif aux',
    title: 'Pacte international relatif aux droits civils et politiques',
  },
  {
    slip: compilePattern`pacte international wrong=[[sur les]|des] droits économiques , sociaux et culturels`,
    right: 'relatif aux',
    title: 'Pacte international relatif aux droits économiques, sociaux et culturels',
  },
  {
    slip: compilePattern`comité pour l élimination de wrong=[toutes les formes de discrimination] à l égard des femmes`,
    right: 'la discrimination',
    title: 'Comité pour l’élimination de la discrimination à l’égard des femmes',
  },
  {
    slip: compilePattern`comité pour l élimination de wrong=[toutes les formes de discrimination] raciale`,
    right: 'la discrimination',
    title: 'Comité pour l’élimination de la discrimination raciale',
  },
  {
    slip: compilePattern`comité pour l élimination de la discrimination wrong=[à l encontre des|[de la] | contre|envers les] femmes`,
    right: 'à l’égard des',
    title: 'Comité pour l’élimination de la discrimination à l’égard des femmes',
  },
  {
    slip: compilePattern`convention sur l élimination de toutes les formes de discrimination wrong=[à l encontre des|[de la] | contre|envers les] femmes`,
    right: 'à l’égard des',
    title: 'Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes',
  },
  {
    slip: compilePattern`convention contre la torture et autres wrong=[traitements ou peines | peines et traitements] cruels , inhumains ou|et dégradants`,
    right: 'peines ou traitements',
    title: 'Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
  },
  {
    slip: compilePattern`droits de tous les travailleurs migrants wrong=[et de leur famille | et de leurs familles | et des membres de leurs familles | et les membres de leur famille]`,
    right: 'et des membres de leur famille',
    title: 'droits de tous les travailleurs migrants et des membres de leur famille',
  },
];
