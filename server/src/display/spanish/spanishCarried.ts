/** Spanish translations by English sentence: hidden data of Word files. */
export const SPANISH_CARRIED = {
  '{0} tracked change': '{0} cambio registrado',
  '{0} tracked changes': '{0} cambios registrados',
  '{0} comment': '{0} comentario',
  '{0} comments': '{0} comentarios',
  '{0} name of an author': '{0} nombre de autor',
  '{0} names of authors': '{0} nombres de autores',
  '{0} piece of hidden text': '{0} fragmento de texto oculto',
  '{0} pieces of hidden text': '{0} fragmentos de texto oculto',
  '{0} property': '{0} propiedad',
  '{0} properties': '{0} propiedades',
  'the address of its template': 'la dirección de su plantilla',
  '{0} part with data of other programs': '{0} parte con datos de otros programas',
  '{0} parts with data of other programs': '{0} partes con datos de otros programas',
  '{0} mark of an editing session': '{0} marca de sesión de edición',
  '{0} marks of editing sessions': '{0} marcas de sesiones de edición',
};
