import { compilePattern } from '../pattern';

/** Words of unedited documents. */
export const EDITING = {
  unedited: compilePattern`revisión editorial | sin [haber sido]? editado|editada|editar oficialmente?`.like(
    'El presente documento se publica sin haber sido objeto de revisión editorial oficial.',
    'se publica sin haber sido editado oficialmente',
  ),
} as const;
