/** French translations by English sentence: hidden data of Word files. */
export const FRENCH_CARRIED = {
  '{0} tracked change': '{0} modification suivie',
  '{0} tracked changes': '{0} modifications suivies',
  '{0} comment': '{0} commentaire',
  '{0} comments': '{0} commentaires',
  '{0} name of an author': '{0} nom d’auteur',
  '{0} names of authors': '{0} noms d’auteurs',
  '{0} piece of hidden text': '{0} passage masqué',
  '{0} pieces of hidden text': '{0} passages masqués',
  '{0} property': '{0} propriété',
  '{0} properties': '{0} propriétés',
  'the address of its template': 'l’adresse de son modèle',
  '{0} part with data of other programs': '{0} partie contenant des données d’autres programmes',
  '{0} parts with data of other programs': '{0} parties contenant des données d’autres programmes',
  '{0} mark of an editing session': '{0} marque de session de rédaction',
  '{0} marks of editing sessions': '{0} marques de sessions de rédaction',
};
