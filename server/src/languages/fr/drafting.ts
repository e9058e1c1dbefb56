import { compilePattern } from '../pattern';

const CONFIRMED = compilePattern`confirmer|compléter|vérifier|ajouter|insérer|préciser|déterminer|définir|fixer|actualiser|réviser|discuter|supprimer|traduire`;
const MONTHS = compilePattern`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre`;
const MEETING = compilePattern`séance|séances|session|sessions`;

/** Drafters’ marks for missing text or open questions. `…Before` patterns end directly before the mark; `…After` patterns follow it. */
export const DRAFTING = {
  romanBefore:
    compilePattern`chapitre|chapitres|siècle|siècles|partie|parties|titre|titres|tome|volume|[vol .]|annexe|annexes|livre|congrès|section|sections|appendice|session
      | article|articles|[sr .]|jean|louis|pie|léon|roi|pape|[p|pp .]|page|pages`.like('Chapitre'),
  recommendationBefore: compilePattern`recommandation|recommandations [no|nos .?]? [<word> et]?`.like(
    'recommandations générales nos',
  ),
  commentBefore: compilePattern`observation|observations générale|générales [no|nos .?]?`.like(
    'observation générale no',
  ),
  numberedBefore: compilePattern`recommandation|recommandations générale|générales no|nos .?`.like(
    'recommandation générale no',
  ),
  meetingAfter: compilePattern`<word> <sign>? [,? et|à <word>]? ${MEETING}`.like('e et XXe séances'),
  paragraphBefore: compilePattern`[par .]|paragraphe|paragraphes`.like('par.'),
  numberBefore: compilePattern`no|nos .?`.like('loi no'),
  nameAfter: compilePattern`–? <begins chromosom>`.like('XX chromosomes'),
  articleBefore: compilePattern`art .`.like('art.'),
  centuryAfter: compilePattern`<begins siècle>`.like('XX siècle'),
  ofYearAfter: compilePattern`de <year>`.like('de 2012'),
  theBefore: compilePattern`le|du|au`.like('le XX Congrès du parti'),
  smallBefore: compilePattern`[par|art .]|paragraphe|paragraphes|article|articles|et|ou|à|,`.like('paragraphes'),
  smallAfter: compilePattern`<year>|cas|personnes|femmes|enfants`.like('xx personnes'),
  rangeBefore: compilePattern`${MONTHS} – | [[par|art|pp .]|paragraphes|articles] <number> –|à`.like(
    'paragraphes 12 à',
  ),
  counted:
    compilePattern`personnes|femmes|hommes|filles|garçons|enfants|victimes|cas|plaintes|détenus|prisonniers|dollars|euros`.like(
      'XX personnes',
    ),
  blankBefore:
    compilePattern`${MONTHS}|loi|lois|décret|décrets|décret-loi|ordonnance|ordonnances|arrêté|arrêtés|projet|règlement|résolution|résolutions|recommandation|recommandations|directive|directives
      | décision|décisions|circulaire|circulaires|convention|protocole|note|numéro|no|nos|paragraphe|paragraphes|par|objectif|objectifs|cible|cibles|tableau|tableaux|règle|règles
      | communication|communications|m|mme|ministre|président|présidente|juge|rapporteur|rapporteuse|le|la|les|du|de|des|au|aux|en|dans|pour|à|et|avec|environ|quelque|entre|par|état|états|comité`.like(
      'décret XX',
    ),
  dottedBefore: compilePattern`le|du|au|de|sa|ses|et|à`.like('au … avril 2017'),
  dottedAfter: compilePattern`[${MONTHS}] <any> | [[et|à <sign>|[. . .]]? ${MEETING}]`.like('mai 2019', 'session'),
  countedBefore: compilePattern`que|de|environ|quelque|avec|pour|moins|plus`.like('environ … personnes'),
  itsBefore: compilePattern`sa|ses|la|les|et`.like('sa …e séance'),
  ordinalAfter: compilePattern`e|ème|ère [et <any>*4]? ${MEETING}`.like('…e et …e séances'),
  ministerBefore: compilePattern`ministre|ministère de|du|des`.like('le ministre de …'),
  open: compilePattern`TODO|FIXME|TBC|TBD`.like('TODO'),
  note: compilePattern`note à|aux|pour|de|du <word>+4 :`.like('Note aux éditeurs :', 'Note de la rédaction :'),
  remark: compilePattern`[NB .?]|[N . B .?] [à|pour|aux <gap 8 .:>]? :`.like('NB : vérifier les chiffres.'),
  bracketed:
    compilePattern`<start> [date|dates ![de réception] | numéro|no|nom|noms|cote|cotes|titre|lieu|année|mois|jour|heure|montant|pourcentage|chiffre|chiffres|référence|réf|note|source|lien|page|paragraphe|pays
      | paragraphes|instruments|recommandation|réponse|destinataires|sujet|but|nombre|[première|deuxième mesure]|[législation et application]
      | [état partie] | à ${CONFIRMED} | à venir | <number> e] [de|du|des|à|et <any>*60]? <end>`.like(
      'date de la séance',
      'à compléter',
    ),
  noteOpens:
    compilePattern`<start> [<begins insér vérif confirm secrétariat rapporteu attente supprim ajout complét remplac traduct>|déplacé|déplacée | à ${CONFIRMED}
      | note à|aux|pour | note <gap 60 :> : | en attente|suspens | prière de | nb | nouveau <end> | nouveau paragraphe | option <number> | pas convenu | non convenu
      | texte à | voir courriel|courrier]`.like('Vérifier auprès du secrétariat', 'À compléter par le secrétariat'),
  noteHolds:
    compilePattern`en attente|suspens <end> | <start> texte|paragraphe supprimé|déplacé|ajouté | à ${CONFIRMED} | prière de ${CONFIRMED}`.like(
      'chiffres à confirmer',
    ),
  toDo: compilePattern`<start> pour? <word> à|pour <word>`.like('CMW à vérifier'),
  toSomebody:
    compilePattern`<start> <word> <word>? : <gap 60 "> ${CONFIRMED}|vérifiez|confirmez|complétez|manque|manquant`.like(
      'Service : confirmer le nom',
    ),
  ownRemark:
    compilePattern`<start> [sic|reçu|souligné|original|traduction|traduit|interne|<number> | date de réception <any>*12 | adoptée|adopté|soumis|soumise en|le | en <word> | <word> seulement
      | notes omises | traduction non officielle | nom omis | non souligné] [ajouté|omis|omise|[par <gap 20>]]? <end>`.like(
      'sic',
      'en anglais',
    ),
  joined: compilePattern`<start> et|ou <small>`.like('et appliquer'),
  round: compilePattern`( [à ${CONFIRMED} [par <gap 30 )>]? | source|vérifier <sign>]? )`.like('(à confirmer)'),
} as const;
