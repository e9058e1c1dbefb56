import { compilePattern } from '../pattern';

/** Other texts whose adoption may be mentioned near the number of a meeting. */
export const ADOPTED_TEXTS = {
  observations: compilePattern`observation|observations|conclusions|recommandations`.like('ses observations finales'),
  others: compilePattern`liste|listes de|des | groupe de travail`.like('la liste de points'),
} as const;
