import { compilePattern } from '../pattern';

const NAME = compilePattern`name=[<name> [[y|de|la|del|los|las]*2 <name>]*5]`;
const OF = compilePattern`de [la|los|las|el]? ${NAME} | del ${NAME}`;
const BY = compilePattern`por [el|la|los|las]? ${NAME}`;
const NUMBERED = compilePattern`[!de|del|por|sobre|para|en|presentado|presentados <small>|<number>|<sign>]*7`;
const OF_REPORT = compilePattern`<gap 8 .;()> informe|informes ${NUMBERED} [${OF}]|[presentado|presentados ${BY}]`;

/** The State whose report a document is about. */
export const REPORTING = {
  trigger:
    compilePattern`examinó|examinado|delegación|presentación|anteriores|simplificado|constituirá|constituirán|constituye`.like(
      'El Comité examinó',
    ),
  considered: compilePattern`comité at=[examinó | ha examinado] el|los|su|sus ${OF_REPORT}`.like(
    'El Comité examinó el segundo informe periódico de Xelmira',
    'El Comité examinó los informes periódicos segundo y tercero combinados de Xelmira',
  ),
  delegation: compilePattern`at=delegación [de alto nivel]? ${OF}`.like('la delegación de Xelmira'),
  submission: compilePattern`la at=presentación del|[de los|su|sus] ${OF_REPORT}`.like(
    'la presentación del segundo informe periódico de Xelmira',
  ),
  previous:
    compilePattern`at=anteriores observaciones finales sobre|relativas [a|al]? [el|los|la|las]? [${OF_REPORT}]|[${NAME}]
    | observaciones finales at=anteriores sobre|relativas [a|al]? [el|los|la|las]? [${OF_REPORT}]|[${NAME}]`.like(
      'sus anteriores observaciones finales sobre el informe inicial de Xelmira',
      'sus observaciones finales anteriores sobre Xelmira',
    ),
  procedure:
    compilePattern`que [el|la|los|las]? ${NAME} ha|haya|había aceptado|adoptado [utilizar|seguir|aplicar]? el procedimiento at=simplificado`.like(
      'que Xelmira haya aceptado el procedimiento simplificado',
    ),
  constituted:
    compilePattern`at=[constituirá|constituirán|constituye] el|los|su|sus <small>*5 informe|informes ${NUMBERED} ${OF}`.like(
      'ese documento constituirá el segundo informe periódico de Xelmira',
    ),
  ownedBefore:
    compilePattern`[informe|informes ${NUMBERED}]|[respuestas [escritas|presentadas]?] ${OF} [está|están|es|son|figura|figuran|contenidas|recogidas]*2 [en [el documento]?]|[( véase|véanse?]`.like(
      'las respuestas de Xelmira (véase',
    ),
  periodicBefore:
    compilePattern`[[informe periódico]|[informes periódicos] ${NUMBERED}] [de [la|los|las|el]?]|del`.like(
      'el informe periódico de',
    ),
  noState: compilePattern`Estado|Estados|Gobierno|Comité|Partes|Ministro|Ministerio`.like(
    'el informe del Estado parte',
  ),
} as const;
