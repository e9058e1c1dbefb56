import { pattern } from '../pattern';

const DOCUMENT = pattern`[[les? [comptes rendus analytiques]]|documents|[le? document]]?`;

/** Words between meetings and the symbols of their records; `<end>` is the symbol. */
export const RECORDS = {
  ofMeeting: pattern`,? [qui sont]? [les comptes rendus analytiques] [de ses]|des <end> | ( <end>`.like(
    'les comptes rendus analytiques de ses',
  ),
  afterMeetings: pattern`[du comité]? [( <word> <gap 6 ()> )]? [,? tenue|tenues? le|les|en <gap 20 !;:()>]?
    [(|<sign> voir? ${DOCUMENT} | ,|;|:|–? voir ${DOCUMENT} | ,|;|:|–] <end>`.like(
    ', tenues les 14 et 15 avril 2015 (voir',
  ),
  beforeRecord: pattern`[<sign>|.|,|(]*4 <number>? [<sign>|.|,|(|)|:]*4 voir? ${DOCUMENT} <end>`.like('Voir'),
  to: pattern`à`.like('SR.210 à'),
  further:
    pattern`[( <word> )]? ,|et number=<number> &[[( <word> )]? )|[, <number>]|[et <number>]] | et number=<number> &[.? <end>]`.like(
      'et 271)',
    ),
  recordGoesOn: pattern`,|et|–`.like('et 271'),
  inNote: pattern`voir|et|.|,|;|–`.like('Voir'),
} as const;
