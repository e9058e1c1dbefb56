import type { FRENCH_COMMANDS } from './frenchCommands';

/** Spanish, by the English: what commands and checks of folders say. */
export const SPANISH_COMMANDS: Readonly<Record<keyof typeof FRENCH_COMMANDS, string>> = {
  'Change Numbers': 'Cambiar los números',
  'This Is a Draft': 'Es un proyecto',
  Cancel: 'Cancelar',
  'Delete and Remove from Lists': 'Eliminar y retirar de las listas',
  'Delete, Keep References': 'Eliminar y conservar las remisiones',
  'Name the paragraphs to cite, for example “11” and “36 (c)”.':
    'Indique los párrafos a los que remitir, por ejemplo “11” y “36 (c)”.',
  'Name the recommendations for the follow-up paragraph, for example “11” and “36 (c)”.':
    'Indique las recomendaciones para el párrafo relativo al seguimiento, por ejemplo “11” y “36 (c)”.',
  'Name the paragraph or subparagraph to move it behind, for example “36 (c)”; an empty name moves it before all others.':
    'Indique el párrafo o apartado detrás del cual moverlo, por ejemplo “36 (c)”; sin indicación se mueve delante de todos los demás.',
  '{0} finding': '{0} hallazgo',
  '{0} findings': '{0} hallazgos',
  '{1} in {0} document.': '{1} en {0} documento.',
  '{1} in {0} documents.': '{1} en {0} documentos.',
  '{1} in {2} of {0} document.': '{1} (documentos afectados: {2} de {0}).',
  '{1} in {2} of {0} documents.': '{1} (documentos afectados: {2} de {0}).',
  'No known obstacle to submission: {0}.': 'Ningún obstáculo conocido para la presentación: {0}.',
  '{0} item to settle before the submission of {1}:': '{0} punto por resolver antes de la presentación ({1}):',
  '{0} items to settle before the submission of {1}:': '{0} puntos por resolver antes de la presentación ({1}):',
  'Nothing refers to it.': 'Nada remite a él.',
  '{0} reference:': '{0} remisión:',
  '{0} references:': '{0} remisiones:',
  'as the document says': 'la que indica el documento',
  'Status: {0}; for as long as the server runs.': 'Situación: {0}; mientras el servidor esté en ejecución.',
  'Status: {0}; recorded in {1}, once that is saved.': 'Situación: {0}; consta en {1}, una vez guardado.',
  draft: 'proyecto',
  'advance unedited version': 'versión avanzada sin editar',
  final: 'definitivo',
  'No number has changed.': 'Ningún número ha cambiado.',
  'The text was changed in the meantime. Try again.': 'El texto se ha modificado entretanto. Inténtelo de nuevo.',
  'The text was not changed: {0}.': 'El texto no se ha modificado: {0}.',
  'The text was not changed, the editor did not allow it.':
    'El texto no se ha modificado: el editor no lo ha permitido.',
  'The text was not changed: {0}': 'El texto no se ha modificado: {0}',
  'And {0} more.': 'Y {0} más.',
  '{1} of more than {0} file': '{1} de más de {0} archivo',
  '{1} of more than {0} files': '{1} de más de {0} archivos',
  '{1} of {0} file': '{1} de {0} archivo',
  '{1} of {0} files': '{1} de {0} archivos',
  'Only {0} of the workspace were searched.': 'La búsqueda solo ha abarcado {0} del área de trabajo.',
  'This file is not UTF-8 text (perhaps in an older encoding, such as Windows-1252); save it as UTF-8. Nothing in it was checked.':
    'Este archivo no es texto en UTF-8 (quizá utilice una codificación más antigua, como Windows-1252); guárdelo como UTF-8. No se ha comprobado nada en él.',
  'Looking for documents': 'Buscando documentos',
  '{0} of {1}': '{0} de {1}',
  'This is not possible here.': 'Aquí no es posible.',
  'All numbers are right.': 'Todos los números son correctos.',
  Paste: 'Pegar',
  Status: 'Situación',
};
