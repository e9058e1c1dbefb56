/** Spanish translations by English sentence: the results of a check on the command line. */
export const SPANISH_CHECKS = {
  '{0} error': '{0} error',
  '{0} errors': '{0} errores',
  '{0} warning': '{0} advertencia',
  '{0} warnings': '{0} advertencias',
  '{0} information': '{0} de información',
  '{0} file': '{0} archivo',
  '{0} files': '{0} archivos',
  '{0} of {1} files': '{0} de {1} archivos',
  '{0} finding ({1}) in {2}': '{0} hallazgo ({1}) en {2}',
  '{0} findings ({1}) in {2}': '{0} hallazgos ({1}) en {2}',
  'no findings in {0}': 'ningún hallazgo en {0}',
  '{0} corrected': 'correcciones: {0}',
  '{0} name not checked': '{0} nombre no comprobado',
  '{0} names not checked': '{0} nombres no comprobados',
  '{0} file not corrected': '{0} archivo no corregido',
  '{0} files not corrected': '{0} archivos no corregidos',
  'no copy written': 'no se ha escrito ninguna copia',
  '{0} file not read': '{0} archivo no leído',
  '{0} files not read': '{0} archivos no leídos',
  '{0}; {1}': '{0}; {1}',
  'contains no treaty body document; {0} text file skipped':
    'no contiene ningún documento de órganos de tratados; {0} archivo de texto omitido',
  'contains no treaty body document; {0} text files skipped':
    'no contiene ningún documento de órganos de tratados; {0} archivos de texto omitidos',
};
