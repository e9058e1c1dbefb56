import { compilePattern } from '../pattern';

const AGAIN = compilePattern`réitère|réitérant|réitéré|renouvelle|renouvelant|réaffirme|réaffirmant|répète|répétant`;
const RECOMMENDATION = compilePattern`recommandation|recommandations|demande|demandes`;
const ISSUED = compilePattern`formulées|formulée|énoncées|énoncée|figurant|contenues|contenue|faites|faite|exposées | [qu il a formulées|formulée|faites|énoncées]`;
/** « recommande à nouveau », « recommande une fois encore ». */
const RECOMMENDS_AGAIN = compilePattern`recommande|demande|engage|invite|prie|exhorte [[à|de] nouveau | [une fois encore|[de plus]] | [encore une fois]]`;

/** Statements of a committee on its earlier recommendations, and its grades for their implementation. */
export const REITERATIONS = {
  repeated: compilePattern`${AGAIN} <gap 12 .;> ${RECOMMENDATION} | ${RECOMMENDS_AGAIN}`.like(
    'Le Comité réitère sa recommandation',
  ),
  ownRepeated: compilePattern`${AGAIN} sa|ses précédente|précédentes|dernière|dernières? ${RECOMMENDATION}
    | ${AGAIN} la|les ${RECOMMENDATION} <gap 5 .;> ses précédentes|dernières
    | ${AGAIN} la|les [préoccupations et les]? ${RECOMMENDATION} [et les? préoccupations]? ${ISSUED} [à l état partie]? dans ses précédentes|dernières? observations | ${RECOMMENDS_AGAIN}`.like(
    'réitère ses précédentes recommandations',
    'réitère les recommandations formulées dans ses précédentes observations',
    'réitère les recommandations qu’il a formulées dans ses observations finales',
    'réitère la recommandation faite à l’État partie dans ses précédentes observations',
    'recommande à nouveau',
  ),
  grade: compilePattern`[pleinement|partiellement|largement|insuffisamment mise|mises|appliquée|appliquées]
    | [non appliquée|appliquées] | [n a|ont pas été appliquée|appliquées]`.like(
    'partiellement appliquée',
    'n’ont pas été appliquées',
  ),
  evaluation:
    compilePattern`[mission permanente] | [représentant|représentante permanent|permanente] | [rapporteur|rapporteuse <gap 5 .;> suivi]
    | [évaluation <gap 4 .;> renseignements|suivi|réponses|rapport] | [rapport <gap 3 .;> suivi]`.like(
      'Lettre à la Mission permanente du Xandoria',
      'Rapporteur spécial chargé du suivi des observations finales',
      'Évaluation des renseignements reçus',
      'Rapport sur le suivi des observations finales',
    ),
  othersPaper:
    compilePattern`[rapport|contribution alternatif|alternative|parallèle|conjoint|conjointe] | [présenté|présentée|soumis|soumise|établi|établie par <gap 6 .;> union|fédération|coalition|réseau|association|organisation|organisations|centre]`.like(
      'Rapport alternatif',
      'Évaluation présentée par la Fédération des marins',
    ),
} as const;
