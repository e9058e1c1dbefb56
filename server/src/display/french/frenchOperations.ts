/** French translations by English sentence: operations. */
export const FRENCH_OPERATIONS = {
  'There is no numbered paragraph at the cursor.': 'Il n’y a pas de paragraphe numéroté à l’emplacement du curseur.',
  'The cursor is not in a subparagraph.': 'Le curseur ne se trouve pas dans un alinéa.',
  'It is already the first one.': 'C’est déjà le premier.',
  'It is already the last one.': 'C’est déjà le dernier.',
  'It is already there.': 'Il s’y trouve déjà.',
  'There is nothing after it to merge it with.': 'Rien ne le suit avec quoi le fusionner.',
  'Put the cursor between two words: what follows them becomes the second part.':
    'Placez le curseur entre deux mots : ce qui suit devient la seconde partie.',
  'The cursor is within a citation. Put it before or after it.':
    'Le curseur se trouve dans un renvoi. Placez-le avant ou après.',
  'It has subparagraphs of its own, which would then have no place. Move them first.':
    'Il comporte lui-même des alinéas, qui n’auraient alors plus de place. Déplacez-les d’abord.',
  'There is a heading between the two.': 'Un intertitre sépare les deux.',
  'There is no such paragraph or subparagraph.': 'Ce paragraphe ou cet alinéa n’existe pas.',
  'A subparagraph can only be placed among subparagraphs of its own level, and a paragraph among paragraphs.':
    'Un alinéa ne peut être placé que parmi des alinéas de même niveau, et un paragraphe que parmi des paragraphes.',
  'Another paragraph has this number.': 'Un autre paragraphe porte ce numéro.',
  'Another paragraph has the number {0}.': 'Un autre paragraphe porte le numéro {0}.',
  'This is not the number of a paragraph. Write it as “12” or “12 bis”.':
    'Ce n’est pas un numéro de paragraphe. Écrivez « 12 » ou « 12 bis ».',
  '“{0}” is not the number of a paragraph. Write it as “12” or “12 bis”.':
    '« {0} » n’est pas un numéro de paragraphe. Écrivez « 12 » ou « 12 bis ».',
  'This change would alter how the text is read.': 'Cette modification changerait la lecture du texte.',
  'This change would alter how the text at “{0}” is read. Renumber the paragraphs first, or check the lines around it.':
    'Cette modification changerait la lecture du texte à « {0} ». Renumérotez d’abord les paragraphes, ou vérifiez les lignes voisines.',
  'The selection spans several paragraphs. Put the cursor in one of them.':
    'La sélection s’étend sur plusieurs paragraphes. Placez le curseur dans l’un d’eux.',
  'A citation can only be placed in the text of a paragraph or a footnote, after its number.':
    'Un renvoi ne peut être placé que dans le texte d’un paragraphe ou d’une note de bas de page, après son numéro.',
  'This list has words or brackets between its numbers. Add the number by hand.':
    'Cette liste comporte des mots ou des parenthèses entre ses numéros. Ajoutez le numéro à la main.',
  'Choose at least one recommendation.': 'Choisissez au moins une recommandation.',
  'The paragraphs of this document are numbered by parts (2.1, 2.2, 3.1). Numbers are not changed in such documents: change them by hand.':
    'Les paragraphes de ce document sont numérotés par parties (2.1, 2.2, 3.1). Les numéros de tels documents ne sont pas modifiés : modifiez-les à la main.',
  'In the Word file the numbers begin anew below, and leave no room for another paragraph before that place.':
    'Dans le fichier Word, la numérotation recommence plus bas et ne laisse pas de place pour un paragraphe de plus avant cet endroit.',
  'In the Word file, the number after {0} is set to {1}, so that it does not follow the others. In Word, right-click the number {1}, choose “Continue Numbering”, save the file and try again.':
    'Dans le fichier Word, le numéro qui suit {0} est fixé à {1} et ne suit donc pas les autres. Dans Word, cliquez avec le bouton droit sur le numéro {1}, choisissez «\xa0Continuer la numérotation\xa0», enregistrez le fichier et réessayez.',
  'Here the number would be read as something else, for example as a paragraph of another document.':
    'Ici, le numéro serait lu autrement, par exemple comme un paragraphe d’un autre document.',
  '“{0}”: what it refers to was deleted. Its words are unchanged.':
    '« {0} » : l’objet du renvoi a été supprimé. Le texte est inchangé.',
  '“{0}” is now “{1}”: what it refers to was deleted.':
    '« {0} » est devenu « {1} » : l’objet du renvoi a été supprimé.',
  '“{0}” was removed from its list, which is now “{1}”: what it refers to was deleted.':
    '« {0} » a été retiré de sa liste, désormais « {1} » : l’objet du renvoi a été supprimé.',
  '“{0}” is now “{1}”.': '« {0} » est devenu « {1} ».',
  '“{0}” now points to another paragraph.': '« {0} » renvoie désormais à un autre paragraphe.',
  'The heading “{0}” now has nothing under it.': 'Il n’y a plus rien sous l’intertitre « {0} ».',
  '“{0}”: the numbers are out of order and may no longer mean the same paragraphs. Check them.':
    '« {0} » : les numéros ne sont plus dans l’ordre et ne désignent peut-être plus les mêmes paragraphes. Vérifiez-les.',
  '“{0}” is now inside the paragraph that it cites.':
    '« {0} » se trouve désormais dans le paragraphe auquel il renvoie.',
  '“{0}” is now “{1}”: something else is now between its ends. Include it if it is meant.':
    '« {0} » est devenu « {1} » : autre chose se trouve désormais entre ses bornes. Ajoutez-le s’il est visé.',
  '“{0}” refers to what was split. It now means the first part; add the second if needed.':
    '« {0} » renvoie à ce qui a été scindé et désigne désormais la première partie ; ajoutez la seconde au besoin.',
  '“{0}”: more than one paragraph had this number. The first one was taken.':
    '« {0} » : plusieurs paragraphes portaient ce numéro. Le premier a été retenu.',
  '“{0}” referred to nothing before; a paragraph now has this number.':
    '« {0} » ne renvoyait à rien ; un paragraphe porte désormais ce numéro.',
  '“{0}”: not all of it is still above or below. Check the word.':
    '« {0} » : tout ne se trouve plus au-dessus ou au-dessous. Vérifiez ce mot.',
  '“{0}” could not be updated with certainty. Check it.':
    '« {0} » n’a pas pu être mis à jour avec certitude. Vérifiez-le.',
  '“{0}” points outside the pasted text. Check what it should point to here.':
    '« {0} » renvoie hors du texte collé. Vérifiez à quoi il doit renvoyer ici.',
  '“{0}”: the number of a heading changed. Check what is meant.':
    '« {0} » : le numéro d’un intertitre a changé. Vérifiez ce qui est visé.',
  'The text at “{0}” is now read differently. Check the numbers there.':
    'Le texte à « {0} » est désormais lu autrement. Vérifiez-y les numéros.',
  '{0} number changed': '{0} numéro modifié',
  '{0} numbers changed': '{0} numéros modifiés',
  '{0} reference updated': '{0} renvoi mis à jour',
  '{0} references updated': '{0} renvois mis à jour',
  'Change Follow-Up': 'Modifier le suivi',
  'This is a final document. Change its follow-up paragraph?':
    'Ce document est définitif. Modifier son paragraphe relatif au suivi ?',
  'This is an advance unedited version. Change its follow-up paragraph?':
    'Ce document est une version préliminaire non éditée. Modifier son paragraphe relatif au suivi ?',
  'The Committee chose these recommendations when it adopted the document, and the State party relies on them.':
    'Le Comité a choisi ces recommandations en adoptant le document, et l’État partie s’y réfère.',
  'This is a final document. Change its paragraph numbers?':
    'Ce document est définitif. Modifier les numéros de ses paragraphes ?',
  'This is an advance unedited version. Change its paragraph numbers?':
    'Ce document est une version préliminaire non éditée. Modifier les numéros de ses paragraphes ?',
  'Translators match language versions by paragraph number, and others may already cite these numbers. The command for numbering changes shows old and new numbers side by side.':
    'Les traducteurs rapprochent les versions linguistiques par numéro de paragraphe, et d’autres citent peut-être déjà ces numéros. La commande des modifications de la numérotation présente côte à côte les anciens et les nouveaux numéros.',
  'This is a final document, and others may already cite its paragraph numbers. They are not changed here.':
    'Ce document est définitif, et d’autres citent peut-être déjà les numéros de ses paragraphes. Ils ne sont pas modifiés ici.',
  'This is an advance unedited version, and others may already cite its paragraph numbers. They are not changed here.':
    'Ce document est une version préliminaire non éditée, et d’autres citent peut-être déjà les numéros de ses paragraphes. Ils ne sont pas modifiés ici.',
  'changes {0} number of a final document': 'modifie {0} numéro d’un document définitif',
  'changes {0} numbers of a final document': 'modifie {0} numéros d’un document définitif',
  'changes {0} number of an advance unedited version': 'modifie {0} numéro d’une version préliminaire non éditée',
  'changes {0} numbers of an advance unedited version': 'modifie {0} numéros d’une version préliminaire non éditée',
  'leaves {0} reference to what is deleted': 'laisse {0} renvoi à ce qui est supprimé',
  'leaves {0} references to what is deleted': 'laisse {0} renvois à ce qui est supprimé',
  '{0} place to check.': '{0} endroit à vérifier.',
  '{0} places to check.': '{0} endroits à vérifier.',
  '{0} reference to check.': '{0} renvoi à vérifier.',
  '{0} references to check.': '{0} renvois à vérifier.',
  'Renumber paragraphs, subparagraphs and headings': 'Renuméroter les paragraphes, les alinéas et les intertitres',
  'Insert a paragraph': 'Insérer un paragraphe',
  'Insert a concern and a recommendation': 'Insérer un sujet de préoccupation et une recommandation',
  'Insert a subparagraph': 'Insérer un alinéa',
  'Split {0} here': 'Scinder {0} ici',
  'Merge {0} with the following one': 'Fusionner {0} avec le suivant',
  'Turn {0} into a subparagraph': 'Transformer {0} en alinéa',
  'Turn {0} into a paragraph': 'Transformer {0} en paragraphe',
  'Move {0} up': 'Déplacer {0} vers le haut',
  'Move {0} down': 'Déplacer {0} vers le bas',
  'Delete {0}': 'Supprimer {0}',
  'Delete {0} and remove it from lists': 'Supprimer {0} et le retirer des listes',
  'Letters follow the order of the subparagraphs. Move, insert, delete or renumber subparagraphs instead; references follow.':
    'Les lettres suivent l’ordre des alinéas. Déplacez, insérez, supprimez ou renumérotez plutôt les alinéas ; les renvois s’y adaptent.',
  'Renumber paragraphs': 'Renuméroter les paragraphes',
  'Renumber paragraphs and subparagraphs': 'Renuméroter les paragraphes et les alinéas',
  'Renumber headings and paragraphs': 'Renuméroter les intertitres et les paragraphes',
  Text: 'Texte',
  Numbers: 'Numéros',
  References: 'Renvois',
  'Left without a target': 'Renvoi désormais sans objet',
  'Delete {1}? It is cited in {0} place.': 'Supprimer {1} ? On y renvoie à {0} endroit.',
  'Delete {1}? It is cited in {0} places.': 'Supprimer {1} ? On y renvoie à {0} endroits.',
  '{0} paragraph': '{0} paragraphe',
  '{0} paragraphs': '{0} paragraphes',
  '{0} subparagraph': '{0} alinéa',
  '{0} subparagraphs': '{0} alinéas',
  '{0} and {1}': '{0} et {1}',
  '{0} renumbered': 'renumérotation : {0}',
  '{0} new': 'ajout : {0}',
  '{0} deleted': 'suppression : {0}',
  'This reference would be left without a target. It stays as it is.':
    'Ce renvoi se trouverait sans objet. Il reste tel quel.',
  'These {0} references would be left without a target. They stay as they are.':
    'Ces {0} renvois se trouveraient sans objet. Ils restent tels quels.',
  'Cite a paragraph…': 'Renvoyer à un paragraphe…',
  'Write a follow-up paragraph…': 'Rédiger un paragraphe relatif au suivi…',
  'Choose recommendations for follow-up paragraph {0}…':
    'Choisir les recommandations pour le paragraphe {0} relatif au suivi…',
  'Old number': 'Ancien numéro',
  'New number': 'Nouveau numéro',
  'before {0}': 'avant le paragraphe {0}',
  Elsewhere: 'Ailleurs',
  'Show the document as it is now, with all changes accepted, and try again.':
    'Affichez le document tel qu’il est maintenant, toutes les modifications étant acceptées, puis réessayez.',
  'No copy was made, because not everything could be done. {0}':
    'Aucune copie n’a été créée, car l’opération ne pouvait pas être faite en entier. {0}',
  'It is in a table or a text box, or contains a table. Change it in Word itself.':
    'Il se trouve dans un tableau ou un cadre, ou contient un tableau ; modifiez-le dans Word.',
  'A section of the document ends with it.': 'Une section du document se termine avec lui.',
  'It contains something that cannot be duplicated, such as a picture.':
    'Il contient un élément qui ne peut pas être dupliqué, par exemple une image.',
  'A link or a page header refers to it, and would be left without a target.':
    'Un lien ou un titre courant y renvoie et ne mènerait plus nulle part.',
  'Other people’s tracked changes or formatting are in the way. Accept or reject them in Word first.':
    'Des modifications suivies ou une mise en forme d’autres personnes s’y opposent. Acceptez-les ou refusez-les d’abord dans Word.',
  'What would change there is not typed text, but a field, an equation, an automatic number or a note mark.':
    'Ce qui doit changer n’y est pas saisi : c’est un champ, une équation, un numéro automatique ou un appel de note.',
  'It is in a content control, such as a choice or a locked field of a form. Change it in Word itself.':
    'Il se trouve dans un contrôle de contenu, par exemple un choix ou un champ verrouillé d’un formulaire\u00a0; modifiez-le dans Word.',
  'Notes and text boxes are added and deleted in Word itself, with their marks.':
    'Les notes et les cadres s’ajoutent et se suppriment dans Word, avec leurs appels.',
  'Word would not number or show the paragraphs as intended, for example where a list starts again.':
    'Word ne numéroterait pas ou n’afficherait pas les paragraphes comme il se doit, par exemple là où une liste recommence.',
  '{0} place cannot be written into {1}.': '{0} passage ne peut pas être écrit dans {1}.',
  '{0} places cannot be written into {1}.': '{0} passages ne peuvent pas être écrits dans {1}.',
  'The document is not open.': 'Le document n’est pas ouvert.',
  'Line {0}: {1}': 'Ligne {0} : {1}',
} as const;
