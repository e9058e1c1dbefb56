import { compilePattern } from '../pattern';

const RECOMMENDATION = compilePattern`recommandation|recommandations`;

/** Requests for information on the implementation of recommendations; they end directly before the paragraph numbers. */
export const FOLLOW_UP = {
  areasBefore:
    compilePattern`${RECOMMENDATION} ![<gap 40 .;()> précédentes] <gap 44 .;()> figurant|énoncées|énoncée|formulées|formulée|contenues|contenue|[qui figurent|figure]|[qu il|elle a formulées|formulée] à|au|aux|dans [les|le|l]? paragraphe|paragraphes [<number> <gap 20 .;>]?
    | renseignements|informations [sur les mesures|dispositions prises]? [en application|[au titre]|[en exécution] du|des|de] paragraphe|paragraphes [<number> <gap 40 .;>]?`.like(
      'la suite donnée aux recommandations formulées aux paragraphes 4 et',
    ),
  subjectsBefore: compilePattern`${RECOMMENDATION} ![<gap 40 .;()> précédentes] <gap 36 .;()> ( voir? par .`.like(
    'les recommandations relatives à la détention (voir par.',
  ),
  done: compilePattern`[suite|suites donnée|données] | [donner|donné suite] | appliquer|appliqué | [mettre|mis en œuvre|pratique] | [mesures prises]`.like(
    'la suite donnée aux recommandations',
  ),
} as const;
