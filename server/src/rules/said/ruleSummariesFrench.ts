import type { RuleNames } from './messageTable';

/** What each rule finds, in a line of French for the settings. */
export const FRENCH_SUMMARIES: RuleNames = {
  'paragraph-exists': 'Renvoi à un paragraphe ou à un alinéa qui n’existe pas dans le document.',
  'article-exists': 'Renvoi à un article, ou à un paragraphe ou alinéa d’un article, que l’instrument ne comporte pas.',
  'range-order': 'Intervalle de paragraphes, d’articles ou d’années inversé, ou dont les deux bornes sont identiques.',
  'repeated-reference':
    'Numéro cité deux fois dans une même liste de paragraphes, d’articles, d’observations générales ou de conventions.',
  'reference-order': 'Liste de paragraphes ou d’articles qui ne suit pas l’ordre des numéros.',
  'self-reference': 'Paragraphe ou alinéa qui renvoie à lui-même par son propre numéro.',
  'follow-up-target': 'Demande de suivi portant sur la recommandation d’un paragraphe qui n’en contient pas.',
  'shortened-symbol': 'Cote abrégée qui ne s’accorde pas avec la cote qui la précède.',
  'stale-field': 'Champ de renvoi d’un fichier Word qui n’affiche pas le numéro actuel de sa cible.',
  'lost-bookmark': 'Champ de renvoi d’un fichier Word dont le signet a disparu, ou qui affiche une erreur.',
  'typed-reference': 'Renvois saisis à la main, dans un fichier Word, à des paragraphes numérotés automatiquement.',
  'paragraph-numbering': 'Numéro de paragraphe manquant, utilisé deux fois ou hors séquence.',
  'subparagraph-numbering': 'Lettre d’alinéa manquante, utilisée deux fois, hors séquence ou isolée.',
  'heading-numbering': 'Numéro ou lettre d’intertitre manquant, utilisé deux fois, hors séquence ou isolé.',
  'typed-number':
    'Numéro saisi à la main dans une liste à numérotation automatique d’un fichier Word, ou à la place d’un numéro automatique désactivé.',
  'typed-note-mark': 'Numéro de note de bas de page saisi à la main dans un fichier Word.',
  'symbol-committee':
    'Cote attribuée à un comité qui n’existe pas, ou cote d’un autre comité là où le document parle de lui-même.',
  'committee-acronym':
    'Sigle qui ne diffère que d’une lettre de celui d’un comité (« the CECR »), ou sigle d’un autre comité.',
  'symbol-form': 'Suite de signes censée être la cote d’un document d’organe conventionnel et qui n’en est pas une.',
  'symbol-state':
    'Cote d’un rapport, d’une liste de points ou de réponses d’un autre État, là où le document parle des siens.',
  'state-name':
    'Nom d’un autre État là où le document parle de son propre rapport ou de précédentes observations finales.',
  'symbol-role':
    'Liste de points, réponses, rapport ou observations antérieures sous la cote d’un autre type de document.',
  'meeting-records': 'Compte rendu analytique dont le numéro n’est pas celui de la séance.',
  'state-code': 'Cote comportant un code qui n’est celui d’aucun État.',
  'file-symbol': 'En-tête ou propriété d’un fichier Word portant une autre cote que la première page.',
  'ordinal-form': 'Ordinal en chiffres dont la terminaison est fausse ou absente : « 2131th », « its 2131 meeting ».',
  'impossible-date': 'Jour qui n’existe pas, comme le 31 juin ou le 29 février 2015.',
  'adoption-session': 'Date d’adoption en dehors de la session à laquelle le document a été adopté.',
  'adoption-order': 'Jour ou séance d’adoption antérieurs à l’examen du rapport.',
  deadline: 'Échéance qui ne correspond pas au délai énoncé : « within two years, i.e. by … ».',
  'report-due':
    'Prochain rapport, ou renseignements sur la suite donnée, demandés pour une date antérieure à l’examen du rapport.',
  'word-limit': 'Document qui dépasse le nombre maximal de mots, ou en est à moins de 5 %.',
  'section-share':
    'Section qui dépasse son objectif et, lorsque le document approche de la limite, part de chaque section.',
  'report-limit': 'Nombre maximal de mots cité dans le texte et qui n’est pas celui de ce type de rapport.',
  'empty-section': 'Intertitre sans texte, ou sans mots.',
  'title-symbol': 'Titre qui désigne un autre type de document, ou un autre rapport, que la cote.',
  'missing-section': 'Observations finales dépourvues d’une section que celles du comité comportent d’habitude.',
  'concern-answered': 'Sous-section qui exprime une préoccupation sans contenir de recommandation.',
  placeholder:
    'Passage à compléter ou note de rédaction : « XX », « [date] », « SR.XXX », « [check with the secretariat] », « 12 bis », « GE.15- ».',
  'conversion-leftover': 'Résidu d’une conversion, par exemple « [bookmark: hit4] ».',
  'markup-leftover':
    'Modifications suivies, commentaires, texte masqué ou surligné dans le fichier Word d’un document définitif.',
  'per-cent':
    '« percent », « pct » ou « % » dans le corps du texte, ou nombre en lettres, alors que l’usage des Nations Unies est « 11 per cent ».',
  'date-form': 'Date écrite sous une autre forme que « 24 April 2015 ».',
  'article-form':
    'Article cité sous la forme « article 16, paragraph 4, » dans un document de 2016 ou plus récent, ou « article 16 (4) » dans un document plus ancien.',
  abbreviation: '« art. », « para. » ou « sect. » dans le corps du texte, hors parenthèses.',
  'range-dash':
    'Intervalles de nombres tantôt avec un trait d’union, tantôt avec un tiret demi-cadratin dans un même document, et « between 2015–2018 ».',
  'general-comment-form':
    'Observation ou recommandation générale citée avec des majuscules, sans « No. », sous l’autre dénomination, avec une année fausse ou, depuis 2016, sans son année.',
  ize: '« -ise » dans un mot que les Nations Unies écrivent avec « -ize », ou « analyze » au lieu de « analyse ».',
  'subparagraph-spelling': '« sub-paragraph » avec un trait d’union, ou en deux mots.',
  'thousands-comma': 'Nombre de plusieurs milliers sans virgule : « 10700 ».',
  'double-space': 'Deux espaces entre les mots.',
  unbalanced: 'Parenthèse ou guillemet ouvert et non fermé, ou fermé et non ouvert.',
  'treaty-capital': '« the convention » pour la Convention : le traité avec une minuscule.',
  'country-name': 'État désigné par un nom qu’il ne portait pas à la date du document.',
  'wrong-title': 'Intitulé d’un traité ou nom d’un comité comportant une erreur : « Committee on Torture ».',
  'state-party-case': '« State party » et « State Party » dans un même document, et « State-party ».',
  acronym: 'Sigle que le document ne développe jamais.',
  'reference-plural': 'Singulier devant plusieurs articles ou paragraphes : « (art. 2 and 7) ».',
  'repeated-word': 'Petit mot écrit deux fois de suite : « of the the Convention ».',
  punctuation:
    'Espace devant une virgule ou un point-virgule, absence d’espace après, ou signe écrit deux fois : « women , children ».',
  'british-spelling': 'Mot écrit à l’américaine : « labor », « programs », « center ».',
  'closing-stop': 'Paragraphe sans point final, dans un document dont les autres paragraphes en ont un.',
  'report-symbol':
    'Cote du rapport à l’examen comportant un autre numéro que le texte : « the third periodic report (CAT/C/XAA/2) ».',
  'above-below':
    '« above » à côté du numéro d’un paragraphe qui vient plus loin, ou « below » à côté de celui d’un paragraphe antérieur.',
  'merge-mark':
    'Lignes comme « <<<<<<< HEAD », par lesquelles Git sépare deux versions entre lesquelles il reste à choisir.',
};
