import { compilePattern } from '../pattern';

/** A cited document title, from its noun on: « observations finales concernant le deuxième rapport périodique de … ». */
export const CITED_TITLES = {
  answersBefore:
    compilePattern`réponses|réponse|suite|renseignements|commentaires|additif|rectificatif|annexe <gap 10> à|aux|au|sur|concernant la|l'|les|cette|ces|sa|ses?`.like(
      'les réponses de la Xandrie à la',
    ),
  prior: compilePattern`avant la soumission`.like('avant la soumission du'),
  author: compilePattern`[adoptées|adoptée|formulées|établie]? de|du|par l'|le|la?`.like('adoptées par le', 'du'),
  about:
    compilePattern`[concernant|sur | relatives|relative à|au|aux | [au sujet] de|du|des | [établie? avant la soumission de|du|des]
    | [établie? [en vue]|[aux fins] de|du [l' examen de|du|des]?]]
    le|la|l'|les|son|ses|leur|leurs? [rapport unique? valant]? | :`.like(
      'concernant le rapport valant',
      'établie avant la soumission du',
    ),
  whose: compilePattern`de|du|des|d' la|l'|le|les? | présenté|présentés|soumis par la|l'|le|les?`.like(
    'de la',
    'présenté par le',
  ),
  body: compilePattern`comité`.like('Comité'),
  single: compilePattern`rapport unique? de|du|des|d' la|l'|le|les?`.like('rapport de la'),
  serving: compilePattern`valant`.like('valant'),
  leads: compilePattern`[,|(|: [en particulier]|voir|notamment|,*3 au|aux|le|les?]? <end>`.like(', en particulier'),
  year: compilePattern`( [adoptées|adoptée? en|le? [<number> <word>]?]? year=<year> ) | ,? adoptées|adoptée? en|de|du|le [<number> <word>]? year=<year> | , year=<year> &,|(|)`.like(
    '(2019)',
    'de 2019',
    'du 9 octobre 2019',
    ', 2019, par. 4',
  ),
} as const;
