import { pattern } from '../pattern';

const AGAIN = pattern`réitère|réitérant|réitéré|renouvelle|renouvelant|réaffirme|réaffirmant|répète|répétant`;
const ASKED = pattern`recommandation|recommandations|demande|demandes`;

/** What a committee says of its earlier recommendations, and how it judges what was done about them. */
export const REITERATIONS = {
  repeated: pattern`${AGAIN} <gap 12 .;> ${ASKED}`.like('Le Comité réitère sa recommandation'),
  ownRepeated: pattern`${AGAIN} sa|ses précédente|précédentes|dernière|dernières? ${ASKED}
    | ${AGAIN} la|les ${ASKED} <gap 5 .;> ses précédentes|dernières`.like(
    'réitère ses précédentes recommandations',
    'réitère les recommandations formulées dans ses précédentes observations',
  ),
  grade: pattern`[pleinement|partiellement|largement|insuffisamment mise|mises|appliquée|appliquées]
    | [non appliquée|appliquées] | [n'a|n'ont pas été appliquée|appliquées]`.like('partiellement appliquée'),
} as const;
