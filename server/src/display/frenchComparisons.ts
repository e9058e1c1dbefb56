/** French translations by English sentence: two drafts compared. */
export const FRENCH_COMPARISONS = {
  changed: 'modifié',
  new: 'nouveau',
  deleted: 'supprimé',
  split: 'scindé',
  merged: 'fusionné',
  moved: 'déplacé',
  renumbered: 'renuméroté',
  'the same': 'inchangé',
  'unnumbered text': 'texte non numéroté',
  'text of {0}': 'texte du paragraphe {0}',
  'heading {0}': 'intertitre {0}',
  masthead: 'cartouche',
  '“{0}” no longer names anything.': '« {0} » ne renvoie plus à rien.',
  '“{0}” now names {1}, and named nothing before.': '« {0} » désigne maintenant {1}, et ne désignait rien auparavant.',
  '“{0}” now names another place: {1}, which is not what was {2}.':
    '« {0} » désigne maintenant un autre passage : {1}, qui n’est pas ce qui était {2}.',
  Before: 'Avant',
  After: 'Après',
  Change: 'Modification',
  'Comparison of two drafts': 'Comparaison de deux projets',
  'The drafts say the same.': 'Les deux projets disent la même chose.',
} as const;
