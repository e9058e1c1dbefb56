/** French translations by English sentence: citations held against their sources. */
export const FRENCH_CITATIONS = {
  'Citations and quotations': 'Renvois et citations',
  Place: 'Emplacement',
  'As written': 'Texte',
  Source: 'Source',
  Result: 'Résultat',
  '{0} checked': '{0} vérifié',
  '{0} of them wrong': 'dont {0} inexacts',
  '{0} not checked': '{0} non vérifié',
  found: 'existe',
  'no such place': 'n’existe pas',
  'no such place; it has {0}': 'n’existe pas ; le texte compte {0}',
  verbatim: 'textuel',
  'verbatim, other paragraph: {0}': 'textuel, mais ailleurs : {0}',
  'not verbatim: the source has no such words': 'non textuel : la source ne contient pas ces mots',
  'not verbatim ({0}): {1}': 'non textuel ({0}) : {1}',
  'not checked: the source is a draft': 'non vérifié : la source est un projet',
  'not checked: the source is an advance unedited version':
    'non vérifié : la source est une version préliminaire non éditée',
  'not checked: the source is in another language': 'non vérifié : la source est dans une autre langue',
  'not checked: the source is not complete': 'non vérifié : la source n’est pas complète',
  'not checked: the source has a corrigendum': 'non vérifié : la source a fait l’objet d’un rectificatif',
  'not checked: characters of the source were lost': 'non vérifié : des caractères de la source ont été perdus',
  'not checked: the provision was amended': 'non vérifié : la disposition a été modifiée',
  'not checked: the list of general comments, of {0}, ends before it':
    'non vérifié : la liste des observations générales, de {0}, s’arrête avant',
  'not checked: the source is not at hand': 'non vérifié : la source n’est pas disponible',
  'not checked: no official text of the treaty is at hand':
    'non vérifié : aucun texte officiel du traité n’est disponible',
  'not checked: import the official text to compare': 'non vérifié : importez le texte officiel pour comparer',
  'not checked: the official text at hand lacks the article':
    'non vérifié : le texte officiel disponible ne contient pas l’article',
  'not checked: no source is named': 'non vérifié : aucune source n’est indiquée',
  'not checked: it is not certain what is cited': 'non vérifié : la source citée n’est pas certaine',
  'not checked: the structure of the article was not verified':
    'non vérifié : la structure de l’article n’a pas été contrôlée',
  'paragraphs up to {0}': 'des paragraphes jusqu’au {0}',
  'articles up to {0}': 'des articles jusqu’au {0}',
  '“{0}” is not in the source': '« {0} » n’est pas dans la source',
  '“{0}” is left out': '« {0} » est omis',
  '“{0}” for “{1}”': '« {0} » au lieu de « {1} »',
} as const;
