import { compilePattern } from '../pattern';

const DOCUMENT = compilePattern`[las|los? [actas resumidas]|documentos|[el? documento]]?`;

/** Words between meetings and the symbols of their records; `<end>` is the symbol. */
export const RECORDS = {
  ofMeeting: compilePattern`,? [que son]? [las actas resumidas] de sus|las <end> | ( <end>`.like(
    'las actas resumidas de sus',
  ),
  afterMeetings:
    compilePattern`[del comité]? [( <word> <gap 6 ()> )]? [,? [celebrada|celebradas]? el|los|en <gap 20 !;:()>]?
    [(|<sign> véase|véanse? ${DOCUMENT} | ,|;|:|–? véase|véanse ${DOCUMENT} | ,|;|:|–] <end>`.like(
      ', celebradas los días 14 y 15 de abril de 2015 (véanse',
    ),
  beforeRecord: compilePattern`[<sign>|.|,|(]*4 <number>? [<sign>|.|,|(|)|:]*4 véase|véanse? ${DOCUMENT} <end>`.like(
    'Véanse',
  ),
  to: compilePattern`a`.like('SR.210 a'),
  further:
    compilePattern`[( <word> )]? ,|y number=<number> &[[( <word> )]? )|[, <number>]|[y <number>]] | y number=<number> &[.? <end>]`.like(
      'y 271)',
    ),
  recordGoesOn: compilePattern`,|y|–`.like('y 271'),
  inNote: compilePattern`véase|véanse|y|.|,|;|–`.like('Véanse'),
} as const;
