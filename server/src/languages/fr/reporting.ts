import { compilePattern } from '../pattern';

const NAME = compilePattern`name=[<name> [[et|de|la|du|des|d|l]*2 <name>]*5]`;
const OF = compilePattern`de [la|l]? ${NAME} | du|des|d ${NAME}`;
const BY = compilePattern`par [le|la|les|l]? ${NAME}`;
const OF_REPORT = compilePattern`<gap 20 .;()> rapport|rapports
  [initial|initiaux|périodique|périodiques|unique|uniques|complémentaire]*3 [${OF}]|[soumis|présenté|présentés|transmis ${BY}]`;
const HAS = compilePattern`a|ait|avait|aurait`;

/** The State whose report a document is about. */
export const REPORTING = {
  trigger:
    compilePattern`examiné|délégation|soumission|présentation|précédentes|antérieures|simplifiée|constitue|constitueront|constituera`.like(
      'Le Comité a examiné',
    ),
  considered: compilePattern`comité a|avait at=examiné le|les|son|ses ${OF_REPORT}`.like(
    'Le Comité a examiné le deuxième rapport périodique de la Xelmirie',
  ),
  delegation: compilePattern`at=délégation [de haut niveau]? ${OF}`.like('la délégation de la Xelmirie'),
  submission: compilePattern`la at=soumission|présentation du|des|[de son|ses|leur] ${OF_REPORT}`.like(
    'la soumission du deuxième rapport périodique de la Xelmirie',
  ),
  previous: compilePattern`at=précédentes observations finales [concernant|sur le|les|la|l] [${OF_REPORT}]|[${NAME}]
    | observations finales at=précédentes|antérieures [concernant|sur le|les|la|l] [${OF_REPORT}]|[${NAME}]`.like(
    'ses précédentes observations finales concernant le rapport initial de la Xelmirie',
    'ses observations finales antérieures sur la Xelmirie',
  ),
  procedure:
    compilePattern`que [le|la|les|l]? ${NAME} ${HAS} accepté [d|de suivre|appliquer|utiliser]? la|l procédure at=simplifiée`.like(
      'que la Xelmirie a accepté de suivre la procédure simplifiée',
    ),
  constituted:
    compilePattern`at=[constitue|constitueront|constituera] le|les|son|ses <word>*7 rapport|rapports [initial|périodique|périodiques]? ${OF}`.like(
      'ce document constituera le deuxième rapport périodique de la Xelmirie',
    ),
  ownedBefore:
    compilePattern`rapport|rapports|réponses [initial|initiaux|périodique|périodiques|écrites]*2 ${OF} [est|sont|figurant|figurent|publié|publiées]*2
    [dans [le document]?]|[( voir?]`.like('les réponses de la Xelmirie (voir'),
  periodicBefore: compilePattern`rapport|rapports périodique|périodiques [de [la|l]?]|du|des|d`.like(
    'le rapport périodique de la',
  ),
  noState: compilePattern`État|États|Etat|Etats|Gouvernement|Comité|Parties|Ministre|Ministère`.like(
    'le rapport de l’État partie',
  ),
} as const;
