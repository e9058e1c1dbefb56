import { pattern } from '../pattern';

const CONFIRMED = pattern`confirmer|compléter|vérifier|ajouter|insérer|préciser|déterminer|définir|fixer|actualiser|réviser|discuter|supprimer|traduire`;
const MONTHS = pattern`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre`;
const MEETING = pattern`séance|séances|session|sessions`;

/** Drafters’ marks for missing text or open questions. `…Before` patterns end directly before the mark; `…After` patterns follow it. */
export const DRAFTING = {
  romanBefore:
    pattern`chapitre|chapitres|siècle|siècles|partie|parties|titre|titres|tome|volume|[vol .]|annexe|annexes|livre|congrès|section|sections|appendice|session
      | article|articles|[sr .]|jean|louis|pie|léon|roi|pape|[p|pp .]|page|pages`.like('Chapitre'),
  recommendationBefore: pattern`recommandation|recommandations [no|nos .?]? [<word> et]?`.like(
    'recommandations générales nos',
  ),
  commentBefore: pattern`observation|observations générale|générales [no|nos .?]?`.like('observation générale no'),
  numberedBefore: pattern`recommandation|recommandations générale|générales no|nos .?`.like(
    'recommandation générale no',
  ),
  meetingAfter: pattern`<word> <sign>? [,? et|à <word>]? ${MEETING}`.like('e et XXe séances'),
  paragraphBefore: pattern`[par .]|paragraphe|paragraphes`.like('par.'),
  numberBefore: pattern`no|nos .?`.like('loi no'),
  nameAfter: pattern`–? <begins chromosom>`.like('XX chromosomes'),
  articleBefore: pattern`art .`.like('art.'),
  centuryAfter: pattern`<begins siècle>`.like('XX siècle'),
  ofYearAfter: pattern`de <year>`.like('de 2012'),
  theBefore: pattern`le|du|au`.like('le XX Congrès du parti'),
  smallBefore: pattern`[par|art .]|paragraphe|paragraphes|article|articles|et|ou|à|,`.like('paragraphes'),
  smallAfter: pattern`<year>|cas|personnes|femmes|enfants`.like('xx personnes'),
  rangeBefore: pattern`${MONTHS} – | [[par|art|pp .]|paragraphes|articles] <number> –|à`.like('paragraphes 12 à'),
  counted:
    pattern`personnes|femmes|hommes|filles|garçons|enfants|victimes|cas|plaintes|détenus|prisonniers|dollars|euros`.like(
      'XX personnes',
    ),
  blankBefore:
    pattern`${MONTHS}|loi|lois|décret|décrets|décret-loi|ordonnance|ordonnances|arrêté|arrêtés|projet|règlement|résolution|résolutions|recommandation|recommandations|directive|directives
      | décision|décisions|circulaire|circulaires|convention|protocole|note|numéro|no|nos|paragraphe|paragraphes|par|objectif|objectifs|cible|cibles|tableau|tableaux|règle|règles
      | communication|communications|m|mme|ministre|président|présidente|juge|rapporteur|rapporteuse|le|la|les|du|de|des|au|aux|en|dans|pour|à|et|avec|environ|quelque|entre|par|état|états|comité`.like(
      'décret XX',
    ),
  dottedBefore: pattern`le|du|au|de|sa|ses|et|à`.like('au … avril 2017'),
  dottedAfter: pattern`[${MONTHS}] <any> | [[et|à <sign>|[. . .]]? ${MEETING}]`.like('mai 2019', 'session'),
  countedBefore: pattern`que|de|environ|quelque|avec|pour|moins|plus`.like('environ … personnes'),
  itsBefore: pattern`sa|ses|la|les|et`.like('sa …e séance'),
  ordinalAfter: pattern`e|ème|ère [et <any>*4]? ${MEETING}`.like('…e et …e séances'),
  ministerBefore: pattern`ministre|ministère de|du|des`.like('le ministre de …'),
  open: pattern`TODO|FIXME|TBC|TBD`.like('TODO'),
  note: pattern`note à|aux|pour|de|du <word>+4 :`.like('Note aux éditeurs :', 'Note de la rédaction :'),
  remark: pattern`[NB .?]|[N . B .?] [à|pour|aux <gap 8 .:>]? :`.like('NB : vérifier les chiffres.'),
  bracketed:
    pattern`<start> [date|dates ![de réception] | numéro|no|nom|noms|cote|cotes|titre|lieu|année|mois|jour|heure|montant|pourcentage|chiffre|chiffres|référence|réf|note|source|lien|page|paragraphe|pays
      | paragraphes|instruments|recommandation|réponse|destinataires|sujet|but|nombre|[première|deuxième mesure]|[législation et application]
      | [état partie] | à ${CONFIRMED} | à venir | <number> e] [de|du|des|à|et <any>*60]? <end>`.like(
      'date de la séance',
      'à compléter',
    ),
  noteOpens:
    pattern`<start> [<begins insér vérif confirm secrétariat rapporteu attente supprim ajout complét remplac traduct>|déplacé|déplacée | à ${CONFIRMED}
      | note à|aux|pour | note <gap 60 :> : | en attente|suspens | prière de | nb | nouveau <end> | nouveau paragraphe | option <number> | pas convenu | non convenu
      | texte à | voir courriel|courrier]`.like('Vérifier auprès du secrétariat', 'À compléter par le secrétariat'),
  noteHolds:
    pattern`en attente|suspens <end> | <start> texte|paragraphe supprimé|déplacé|ajouté | à ${CONFIRMED} | prière de ${CONFIRMED}`.like(
      'chiffres à confirmer',
    ),
  toDo: pattern`<start> pour? <word> à|pour <word>`.like('CMW à vérifier'),
  toSomebody:
    pattern`<start> <word> <word>? : <gap 60 "> ${CONFIRMED}|vérifiez|confirmez|complétez|manque|manquant`.like(
      'Service : confirmer le nom',
    ),
  ownRemark:
    pattern`<start> [sic|reçu|souligné|original|traduction|traduit|interne|<number> | date de réception <any>*12 | adoptée|adopté|soumis|soumise en|le | en <word> | <word> seulement
      | notes omises | traduction non officielle | nom omis | non souligné] [ajouté|omis|omise|[par <gap 20>]]? <end>`.like(
      'sic',
      'en anglais',
    ),
  joined: pattern`<start> et|ou <small>`.like('et appliquer'),
  round: pattern`( [à ${CONFIRMED} [par <gap 30 )>]? | source|vérifier <sign>]? )`.like('(à confirmer)'),
} as const;
