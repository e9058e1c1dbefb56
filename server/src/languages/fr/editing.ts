import { compilePattern } from '../pattern';

/** Words of unedited documents. */
export const EDITING = {
  unedited: compilePattern`services d édition | sans <gap 3> [mise au point]|[révision éditoriale]`.like(
    'Le présent document n’a pas été revu par les services d’édition.',
    'publié sans avoir été revu par les services d’édition',
  ),
} as const;
