/** French translations by English sentence: the results of a check on the command line. */
export const FRENCH_CHECKS = {
  '{0} error': '{0} erreur',
  '{0} errors': '{0} erreurs',
  '{0} warning': '{0} avertissement',
  '{0} warnings': '{0} avertissements',
  '{0} information': '{0} pour information',
  '{0} file': '{0} fichier',
  '{0} files': '{0} fichiers',
  '{0} of {1} files': '{0} des {1} fichiers',
  '{0} finding ({1}) in {2}': '{0} remarque ({1}) dans {2}',
  '{0} findings ({1}) in {2}': '{0} remarques ({1}) dans {2}',
  'no findings in {0}': 'aucune remarque dans {0}',
  '{0} corrected': 'corrections\u00a0: {0}',
  '{0} name not checked': '{0} nom non vérifié',
  '{0} names not checked': '{0} noms non vérifiés',
  '{0} file not corrected': '{0} fichier non corrigé',
  '{0} files not corrected': '{0} fichiers non corrigés',
  'no copy written': 'aucune copie écrite',
  '{0} file not read': '{0} fichier non lu',
  '{0} files not read': '{0} fichiers non lus',
  '{0}; {1}': '{0}\u00a0; {1}',
  'contains no treaty body document; {0} text file skipped':
    'ne contient aucun document d’organe conventionnel\u00a0; {0} fichier texte laissé de côté',
  'contains no treaty body document; {0} text files skipped':
    'ne contient aucun document d’organe conventionnel\u00a0; {0} fichiers texte laissés de côté',
};
