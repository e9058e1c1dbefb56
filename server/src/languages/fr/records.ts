import { compilePattern } from '../pattern';

const DOCUMENT = compilePattern`[[les? [comptes rendus analytiques]]|documents|[le? document]]?`;

/** Words between meetings and the symbols of their records; `<end>` is the symbol. */
export const RECORDS = {
  ofMeeting: compilePattern`,? [qui sont]? [les comptes rendus analytiques] [de ses]|des <end> | ( <end>`.like(
    'les comptes rendus analytiques de ses',
  ),
  afterMeetings: compilePattern`[du comité]? [( <word> <gap 6 ()> )]? [,? tenue|tenues? le|les|en <gap 20 !;:()>]?
    [(|<sign> voir? ${DOCUMENT} | ,|;|:|–? voir ${DOCUMENT} | ,|;|:|–] <end>`.like(
    ', tenues les 14 et 15 avril 2015 (voir',
  ),
  beforeRecord: compilePattern`[<sign>|.|,|(]*4 <number>? [<sign>|.|,|(|)|:]*4 voir? ${DOCUMENT} <end>`.like('Voir'),
  to: compilePattern`à`.like('SR.210 à'),
  further:
    compilePattern`[( <word> )]? ,|et number=<number> &[[( <word> )]? )|[, <number>]|[et <number>]] | et number=<number> &[.? <end>]`.like(
      'et 271)',
    ),
  recordGoesOn: compilePattern`,|et|–`.like('et 271'),
  inNote: compilePattern`voir|et|.|,|;|–`.like('Voir'),
} as const;
