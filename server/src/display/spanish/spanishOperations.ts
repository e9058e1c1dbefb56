import type { FRENCH_OPERATIONS } from '../french/frenchOperations';

/** Spanish translations by English sentence: operations. */
export const SPANISH_OPERATIONS: Readonly<Record<keyof typeof FRENCH_OPERATIONS, string>> = {
  'There is no numbered paragraph at the cursor.': 'No hay ningún párrafo numerado en la posición del cursor.',
  'The cursor is not in a subparagraph.': 'El cursor no está en un apartado.',
  'It is already the first one.': 'Ya es el primero.',
  'It is already the last one.': 'Ya es el último.',
  'It is already there.': 'Ya está ahí.',
  'There is nothing after it to merge it with.': 'No hay nada después con lo que combinarlo.',
  'Put the cursor between two words: what follows them becomes the second part.':
    'Sitúe el cursor entre dos palabras: lo que sigue pasa a ser la segunda parte.',
  'The cursor is within a citation. Put it before or after it.':
    'El cursor está dentro de una remisión. Sitúelo antes o después.',
  'It has subparagraphs of its own, which would then have no place. Move them first.':
    'Tiene a su vez apartados, que se quedarían sin lugar. Muévalos primero.',
  'There is a heading between the two.': 'Hay un epígrafe entre los dos.',
  'There is no such paragraph or subparagraph.': 'No existe ese párrafo o apartado.',
  'A subparagraph can only be placed among subparagraphs of its own level, and a paragraph among paragraphs.':
    'Un apartado solo se puede situar entre apartados de su mismo nivel, y un párrafo entre párrafos.',
  'Another paragraph has this number.': 'Otro párrafo tiene este número.',
  'Another paragraph has the number {0}.': 'Otro párrafo tiene el número {0}.',
  'This is not the number of a paragraph. Write it as “12” or “12 bis”.':
    'No es un número de párrafo. Escriba “12” o “12 bis”.',
  '“{0}” is not the number of a paragraph. Write it as “12” or “12 bis”.':
    '“{0}” no es un número de párrafo. Escriba “12” o “12 bis”.',
  'This change would alter how the text is read.': 'Este cambio alteraría la lectura del texto.',
  'This change would alter how the text at “{0}” is read. Renumber the paragraphs first, or check the lines around it.':
    'Este cambio alteraría la lectura del texto en “{0}”. Renumere primero los párrafos o compruebe las líneas próximas.',
  'The selection spans several paragraphs. Put the cursor in one of them.':
    'La selección abarca varios párrafos. Sitúe el cursor en uno de ellos.',
  'A citation can only be placed in the text of a paragraph or a footnote, after its number.':
    'Una remisión solo se puede situar en el texto de un párrafo o de una nota a pie de página, después de su número.',
  'This list has words or brackets between its numbers. Add the number by hand.':
    'Esta lista tiene palabras o paréntesis entre sus números. Añada el número a mano.',
  'Choose at least one recommendation.': 'Elija al menos una recomendación.',
  'The paragraphs of this document are numbered by parts (2.1, 2.2, 3.1). Numbers are not changed in such documents: change them by hand.':
    'Los párrafos de este documento están numerados por partes (2.1, 2.2, 3.1). En estos documentos no se cambian los números: cámbielos a mano.',
  'In the Word file the numbers begin anew below, and leave no room for another paragraph before that place.':
    'En el archivo de Word la numeración vuelve a empezar más abajo y no deja sitio para otro párrafo antes de ese lugar.',
  'In the Word file, the number after {0} is set to {1}, so that it does not follow the others. In Word, right-click the number {1}, choose “Continue Numbering”, save the file and try again.':
    'En el archivo de Word, el número que sigue a {0} está fijado en {1}, por lo que no sigue a los demás. En Word, haga clic con el botón derecho en el número {1}, elija “Continuar numeración”, guarde el archivo e inténtelo de nuevo.',
  'Here the number would be read as something else, for example as a paragraph of another document.':
    'Aquí el número se leería de otro modo, por ejemplo como un párrafo de otro documento.',
  '“{0}”: what it refers to was deleted. Its words are unchanged.':
    '“{0}”: se ha eliminado aquello a lo que remite. El texto no ha cambiado.',
  '“{0}” is now “{1}”: what it refers to was deleted.':
    '“{0}” es ahora “{1}”: se ha eliminado aquello a lo que remitía.',
  '“{0}” was removed from its list, which is now “{1}”: what it refers to was deleted.':
    '“{0}” se ha retirado de su lista, que ahora es “{1}”: se ha eliminado aquello a lo que remitía.',
  '“{0}” is now “{1}”.': '“{0}” es ahora “{1}”.',
  '“{0}” now points to another paragraph.': '“{0}” remite ahora a otro párrafo.',
  'The heading “{0}” now has nothing under it.': 'Ya no hay nada bajo el epígrafe “{0}”.',
  '“{0}”: the numbers are out of order and may no longer mean the same paragraphs. Check them.':
    '“{0}”: los números no están en orden y quizá ya no designen los mismos párrafos. Compruébelos.',
  '“{0}” is now inside the paragraph that it cites.': '“{0}” se encuentra ahora en el propio párrafo al que remite.',
  '“{0}” is now “{1}”: something else is now between its ends. Include it if it is meant.':
    '“{0}” es ahora “{1}”: entre sus extremos hay ahora otra cosa. Inclúyala si procede.',
  '“{0}” refers to what was split. It now means the first part; add the second if needed.':
    '“{0}” remite a lo que se ha dividido. Ahora designa la primera parte; añada la segunda si procede.',
  '“{0}”: more than one paragraph had this number. The first one was taken.':
    '“{0}”: más de un párrafo tenía este número. Se ha tomado el primero.',
  '“{0}” referred to nothing before; a paragraph now has this number.':
    '“{0}” no remitía a nada; ahora hay un párrafo con este número.',
  '“{0}”: not all of it is still above or below. Check the word.':
    '“{0}”: ya no todo está más arriba o más abajo. Compruebe esa palabra.',
  '“{0}” could not be updated with certainty. Check it.': '“{0}” no se ha podido actualizar con certeza. Compruébelo.',
  '“{0}” points outside the pasted text. Check what it should point to here.':
    '“{0}” remite fuera del texto pegado. Compruebe a qué debe remitir aquí.',
  '“{0}”: the number of a heading changed. Check what is meant.':
    '“{0}”: ha cambiado el número de un epígrafe. Compruebe a qué se refiere.',
  'The text at “{0}” is now read differently. Check the numbers there.':
    'El texto en “{0}” se lee ahora de otro modo. Compruebe allí los números.',
  '{0} number changed': '{0} número cambiado',
  '{0} numbers changed': '{0} números cambiados',
  '{0} reference updated': '{0} remisión actualizada',
  '{0} references updated': '{0} remisiones actualizadas',
  'Change Follow-Up': 'Cambiar el seguimiento',
  'This is a final document. Change its follow-up paragraph?':
    'Este documento es definitivo. ¿Desea cambiar su párrafo relativo al seguimiento?',
  'This is an advance unedited version. Change its follow-up paragraph?':
    'Este documento es una versión avanzada no editada. ¿Desea cambiar su párrafo relativo al seguimiento?',
  'The Committee chose these recommendations when it adopted the document, and the State party relies on them.':
    'El Comité eligió estas recomendaciones al aprobar el documento, y el Estado parte se guía por ellas.',
  'This is a final document. Change its paragraph numbers?':
    'Este documento es definitivo. ¿Desea cambiar los números de sus párrafos?',
  'This is an advance unedited version. Change its paragraph numbers?':
    'Este documento es una versión avanzada no editada. ¿Desea cambiar los números de sus párrafos?',
  'Translators match language versions by paragraph number, and others may already cite these numbers. The command for numbering changes shows old and new numbers side by side.':
    'Los traductores cotejan las versiones lingüísticas por número de párrafo, y otras personas quizá citen ya estos números. El comando de los cambios en la numeración presenta los números antiguos y los nuevos lado a lado.',
  'This is a final document, and others may already cite its paragraph numbers. They are not changed here.':
    'Este documento es definitivo, y otras personas quizá citen ya los números de sus párrafos. Aquí no se cambian.',
  'This is an advance unedited version, and others may already cite its paragraph numbers. They are not changed here.':
    'Este documento es una versión avanzada no editada, y otras personas quizá citen ya los números de sus párrafos. Aquí no se cambian.',
  'changes {0} number of a final document': 'cambia {0} número de un documento definitivo',
  'changes {0} numbers of a final document': 'cambia {0} números de un documento definitivo',
  'changes {0} number of an advance unedited version': 'cambia {0} número de una versión avanzada no editada',
  'changes {0} numbers of an advance unedited version': 'cambia {0} números de una versión avanzada no editada',
  'leaves {0} reference to what is deleted': 'deja {0} remisión a lo que se elimina',
  'leaves {0} references to what is deleted': 'deja {0} remisiones a lo que se elimina',
  '{0} place to check.': '{0} lugar por comprobar.',
  '{0} places to check.': '{0} lugares por comprobar.',
  '{0} reference to check.': '{0} remisión por comprobar.',
  '{0} references to check.': '{0} remisiones por comprobar.',
  'Renumber paragraphs, subparagraphs and headings': 'Renumerar los párrafos, los apartados y los epígrafes',
  'Insert a paragraph': 'Insertar un párrafo',
  'Insert a concern and a recommendation': 'Insertar un motivo de preocupación y una recomendación',
  'Insert a subparagraph': 'Insertar un apartado',
  'Split {0} here': 'Dividir aquí {0}',
  'Merge {0} with the following one': 'Combinar {0} con el siguiente',
  'Turn {0} into a subparagraph': 'Convertir {0} en apartado',
  'Turn {0} into a paragraph': 'Convertir {0} en párrafo',
  'Move {0} up': 'Mover {0} hacia arriba',
  'Move {0} down': 'Mover {0} hacia abajo',
  'Delete {0}': 'Eliminar {0}',
  'Delete {0} and remove it from lists': 'Eliminar {0} y retirarlo de las listas',
  'Letters follow the order of the subparagraphs. Move, insert, delete or renumber subparagraphs instead; references follow.':
    'Las letras siguen el orden de los apartados. En su lugar, mueva, inserte, elimine o renumere los apartados; las remisiones se adaptan.',
  'Renumber paragraphs': 'Renumerar los párrafos',
  'Renumber paragraphs and subparagraphs': 'Renumerar los párrafos y los apartados',
  'Renumber headings and paragraphs': 'Renumerar los epígrafes y los párrafos',
  Text: 'Texto',
  Numbers: 'Números',
  References: 'Remisiones',
  'Left without a target': 'Remisión que queda sin objeto',
  'Delete {1}? It is cited in {0} place.': '¿Desea eliminar {1}? Se remite a él en {0} lugar.',
  'Delete {1}? It is cited in {0} places.': '¿Desea eliminar {1}? Se remite a él en {0} lugares.',
  '{0} paragraph': '{0} párrafo',
  '{0} paragraphs': '{0} párrafos',
  '{0} subparagraph': '{0} apartado',
  '{0} subparagraphs': '{0} apartados',
  '{0} and {1}': '{0} y {1}',
  '{0} renumbered': 'renumeración: {0}',
  '{0} new': 'adición: {0}',
  '{0} deleted': 'supresión: {0}',
  'This reference would be left without a target. It stays as it is.':
    'Esta remisión quedaría sin objeto. Se deja como está.',
  'These {0} references would be left without a target. They stay as they are.':
    'Estas {0} remisiones quedarían sin objeto. Se dejan como están.',
  'Cite a paragraph…': 'Remitir a un párrafo…',
  'Write a follow-up paragraph…': 'Redactar un párrafo relativo al seguimiento…',
  'Choose recommendations for follow-up paragraph {0}…':
    'Elegir las recomendaciones para el párrafo {0} relativo al seguimiento…',
  'Old number': 'Número antiguo',
  'New number': 'Número nuevo',
  'before {0}': 'antes del párrafo {0}',
  Elsewhere: 'En otro lugar',
  'Show the document as it is now, with all changes accepted, and try again.':
    'Muestre el documento tal como está ahora, con todos los cambios aceptados, e inténtelo de nuevo.',
  'No copy was made, because not everything could be done. {0}':
    'No se ha creado ninguna copia, ya que no se podía hacer todo. {0}',
  'It is in a table or a text box, or contains a table. Change it in Word itself.':
    'Está en una tabla o en un cuadro, o contiene una tabla; cámbielo en el propio Word.',
  'A section of the document ends with it.': 'Una sección del documento termina con él.',
  'It contains something that cannot be duplicated, such as a picture.':
    'Contiene algo que no se puede duplicar, como una imagen.',
  'A link or a page header refers to it, and would be left without a target.':
    'Un vínculo o un encabezado de página remite a él y no llevaría a ninguna parte.',
  'Other people’s tracked changes or formatting are in the way. Accept or reject them in Word first.':
    'Lo impiden cambios registrados o formatos de otras personas. Acéptelos o rechácelos primero en Word.',
  'What would change there is not typed text, but a field, an equation, an automatic number or a note mark.':
    'Lo que ha de cambiar ahí no está escrito: es un campo, una ecuación, un número automático o la llamada de una nota.',
  'It is in a content control, such as a choice or a locked field of a form. Change it in Word itself.':
    'Está en un control de contenido, como una lista de opciones o un campo bloqueado de un formulario; cámbielo en el propio Word.',
  'Notes and text boxes are added and deleted in Word itself, with their marks.':
    'Las notas y los cuadros se añaden y se eliminan en el propio Word, con sus llamadas.',
  'Word would not number or show the paragraphs as intended, for example where a list starts again.':
    'Word no numeraría o no mostraría los párrafos como deben quedar, por ejemplo donde una lista vuelve a empezar.',
  '{0} place cannot be written into {1}.': 'No se puede escribir {0} pasaje en {1}.',
  '{0} places cannot be written into {1}.': 'No se pueden escribir {0} pasajes en {1}.',
  'The document is not open.': 'El documento no está abierto.',
  'Line {0}: {1}': 'Línea {0}: {1}',
};
