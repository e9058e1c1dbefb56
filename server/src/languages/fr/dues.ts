import { compilePattern } from '../pattern';

const REPORT = compilePattern`rapport|rapports`;
const SUBMIT = compilePattern`soumettre|soumette|présenter|présente|communiquer|communique|fournir|fournisse|[faire tenir|parvenir]|transmettre|transmette|adresser|adresse`;
const SUBMITTED = compilePattern`soumis|présenté|présentés|communiqué|communiqués|transmis|reçu|reçus`;
const UNTIL = compilePattern`[[d ici]? [au plus tard]? le|en|à [[la]? fin de]?] | d ici au|le|[à la fin de] | avant le|la|[[la]? fin de]? | jusqu au | pour le`;
const ORDINAL = compilePattern`premier|deuxième|second|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|<ends ième ièmes>`;
const WHICH = compilePattern`[périodique|périodiques|initial|initiaux|unique|combiné|combinés]*4`;

/** Words about the day on which a report or reply is due to the Committee. `…Before` patterns end directly before the day. */
export const DUES = {
  thing: compilePattern`rapport|rapports|renseignements|informations|réponses`.like('son septième rapport périodique'),
  replies: compilePattern`réponses`.like('ses réponses à la liste de points'),
  report: compilePattern`${REPORT}`.like('ses rapports'),
  period: compilePattern`délai|délais`.like('dans un délai d’un an'),
  toBeSubmitted:
    compilePattern`demande|prie|invite|recommande|engage|exhorte|encourage|rappelle <gap 5 .;> état partie <gap 4 .;> ${SUBMIT}`.like(
      'Le Comité prie l’État partie de soumettre son huitième rapport, attendu en',
    ),
  asked: compilePattern`demande|prie|invite|recommande|engage|exhorte|encourage|attend|souhaite|souhaiterait|veuillez
    | est|sont prié|invité|tenu|priée|invitée|tenue | devrait|devra|doit|devront <gap 3 .;> ${SUBMIT}|${SUBMITTED}`.like(
    'Le Comité demande à l’État partie de soumettre',
    'Le prochain rapport périodique devra être soumis',
  ),
  past: compilePattern`avait|avaient|était|étaient|fut|devait|devaient|demandait|regrette|retard|précédent|précédents|précédente|précédentes|dernier|échu
    | a|ont &[<ends é ée és ées u ue us is it>] | [[été]? demandé]`.like(
    'Le rapport devait être soumis',
    'les renseignements qu’il avait demandés',
  ),
  byBefore:
    compilePattern`au plus tard le|en|à | d ici au|le | ${REPORT} ${WHICH} ,? ${UNTIL} | réponses|renseignements ,? ${UNTIL}`.like(
      'de soumettre son prochain rapport périodique avant le',
      'd’ici au',
    ),
  dueBefore: compilePattern`devra|devront|doit|doivent être ${SUBMITTED} ${UNTIL}`.like(
    'Le rapport devra être soumis avant le',
  ),
  reportBefore: compilePattern`${REPORT} ${WHICH} ,? ${UNTIL}`.like('soumettre son rapport périodique avant'),
  implementationBefore:
    compilePattern`${SUBMIT} <gap 60> [mise en œuvre]|[suite donnée|donner] <gap 4 .;> recommandations <gap 24 .;> ${UNTIL}`.like(
      'fournir des renseignements sur la mise en œuvre des recommandations avant le',
    ),
  inBefore: compilePattern`${SUBMIT} son|ses|le|les prochain|prochains|${ORDINAL}|et|valant*6 ${REPORT} ${WHICH} ,? en
    | ${REPORT} ${WHICH} devra|devront être ${SUBMITTED} en`.like('soumettre son huitième rapport périodique en'),
  opening: compilePattern`<start> [<number>|.]*4 d ici au|le | avant le`.like(
    'D’ici au 1er mai 2010, l’État partie devra soumettre',
  ),
  commaBefore: compilePattern`, ${UNTIL}`.like('de soumettre, d’ici au'),
  dateIsBefore:
    compilePattern`date|délai <gap 4 .;> soumission|présentation <gap 12 .;> est|sera [fixée|fixé]? au|le`.like(
      'la date de présentation du prochain rapport est fixée au',
    ),
  isPast: compilePattern`était|fut`.like('la date était'),
  setsBefore: compilePattern`fixe|retient au|le`.like('Le Comité fixe au'),
  asDate: compilePattern`,? comme|la date|délai <gap 4 .;> soumission|présentation`.like('la date de présentation'),
  hasUntilBefore: compilePattern`a|dispose jusqu au`.like('L’État partie a jusqu’au'),
  toSubmit: compilePattern`pour ${SUBMIT}`.like('pour soumettre son prochain rapport'),
  head: compilePattern`[prochain|prochains|${ORDINAL}|et|valant|document ,?]+9`.like('son huitième rapport'),
  next: compilePattern`prochain|prochains|suivant`.like('son prochain rapport'),
  following: compilePattern`suivant|suivants|ultérieur|ultérieurs`.like('le rapport suivant'),
  afterThis: compilePattern`qui suivra celui ci`.like('le rapport qui suivra celui ci'),
  aside:
    compilePattern`[périodique|périodiques|initial|initiaux|unique|combiné|combinés]+4 | valant [${ORDINAL}|et|à]+6 ${REPORT} périodiques | [de l état partie] | [au comité] | ,`.like(
      'rapport périodique',
    ),
  isDue:
    compilePattern`devra|devront|doit|doivent être ${SUBMITTED} [au comité]? ${UNTIL} | est|sont attendu|attendus|prévu|prévus le|en|pour`.like(
      'Le rapport est attendu en',
    ),
  dueBeside: compilePattern`,? [qui|dont <gap 3 .;>]? attendu|attendus|prévu|prévus le|en|pour
    | ,? qui devra|devront être ${SUBMITTED} ${UNTIL}`.like('son septième rapport, attendu en'),
  lastBefore: compilePattern`dernier|derniers|précédent|précédents <word>*3`.like('son dernier'),
  done: compilePattern`était|avait|a|ont|reçu|parvenu`.like('qui a été soumis en retard'),
  initial: compilePattern`initial`.like('son rapport initial'),
  foreign:
    compilePattern`${REPORT} du|de|par ![[l]? état <any>] <name> | conseil [des droits de l homme] | [examen périodique universel] | européen|européenne | <begins médiat>`.like(
      'le rapport du Médiateur',
    ),
} as const;
