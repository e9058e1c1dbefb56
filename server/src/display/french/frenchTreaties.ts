/** French translations by English sentence: treaty texts. */
export const FRENCH_TREATIES = {
  'Article {1} not found.': 'Article {1} non trouvé.',
  'Articles {1} not found.': 'Articles {1} non trouvés.',
  'Article {0} left out: {1} was not found.': 'Article {0} laissé de côté ; élément non trouvé : {1}.',
  'Article {0} left out: it has no {1}.': 'Article {0} laissé de côté ; élément inexistant : {1}.',
  'Article {0} left out: the file gives no numbers to its paragraphs or letters.':
    'Article {0} laissé de côté : le fichier ne numérote ni ses paragraphes ni ses alinéas.',
  'Article {0} left out: it breaks off in the middle of a sentence.':
    'Article {0} laissé de côté : il s’interrompt au milieu d’une phrase.',
  'Article {0} left out: {1} is not there.': 'Article {0} laissé de côté ; élément absent : {1}.',
  'Article {1} left out: the instrument has {0} article.':
    'Article {1} laissé de côté : l’instrument compte {0} article.',
  'Article {1} left out: the instrument has {0} articles.':
    'Article {1} laissé de côté : l’instrument compte {0} articles.',
  'Article {0} not found.': 'Article {0} non trouvé.',
  'its beginning': 'son début',
  'The file was not read: {0}': 'Le fichier n’a pas été lu : {0}',
  'The file does not say which treaty it is.': 'Le fichier n’indique pas de quel traité il s’agit.',
  'This is not the {0}: the file is headed “{1}”':
    'Le fichier ne contient pas l’instrument « {0} » : il est intitulé « {1} »',
  'This is not the {0}: none of {1} articles has its paragraphs and letters':
    'Le fichier ne contient pas l’instrument « {0} » : aucun des {1} articles n’a ses paragraphes et alinéas',
  'This is not the {1}: only {0} of {2} articles has its paragraphs and letters':
    'Le fichier ne contient pas l’instrument « {1} » : seul {0} des {2} articles a ses paragraphes et alinéas',
  'This is not the {1}: only {0} of {2} articles have its paragraphs and letters':
    'Le fichier ne contient pas l’instrument « {1} » : seuls {0} des {2} articles ont leurs paragraphes et alinéas',
  '{0}: all {1} articles': '{0} : la totalité des {1} articles',
  '{0}: {1} of {2} articles': '{0} : {1} articles sur {2}',
} as const;
