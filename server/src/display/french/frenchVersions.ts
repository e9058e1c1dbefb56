/** French translations by English sentence: two language versions of a document. */
export const FRENCH_VERSIONS = {
  'Differences between language versions': 'Différences entre les versions linguistiques',
  Difference: 'Différence',
  Original: 'Original',
  'Other version': 'Autre version',
  'Changes of the original since it was translated': 'Modifications apportées à l’original depuis sa traduction',
  Translation: 'Traduction',
  '{0} change of the original since it was translated': '{0} modification apportée à l’original depuis sa traduction',
  '{0} changes of the original since it was translated':
    '{0} modifications apportées à l’original depuis sa traduction',
  'is missing': 'manque',
  'is not in the original': 'ne figure pas dans l’original',
  'other citations': 'autres renvois',
  'other symbols': 'autres cotes',
  'other dates': 'autres dates',
  'other numbers': 'autres chiffres',
  'other States': 'autres États',
  'other treaties': 'autres traités',
  'other committees': 'autres comités',
  'terms that are not rendered as agreed': 'termes qui ne sont pas rendus comme convenu',
  'not the official words of the treaty in this language':
    'texte du traité qui n’est pas le texte officiel dans cette langue',
  'the original repeats itself, and is translated in two ways': 'répétition de l’original, traduite de deux façons',
  'is not translated': 'n’est pas traduit',
  'a concern in one version, a recommendation in the other':
    'une préoccupation dans une version, une recommandation dans l’autre',
  'much longer or shorter than translations usually are':
    'beaucoup plus long ou plus court que ne le sont d’ordinaire les traductions',
  'footnote {0}': 'note {0}',
  title: 'titre',
  'original: {0}': 'original : {0}',
  '{0} difference': '{0} différence',
  '{0} differences': '{0} différences',
  'no numbered paragraphs were read, so that it cannot be compared':
    'aucun paragraphe numéroté n’a été reconnu ; le texte ne peut pas être comparé',
} as const;
