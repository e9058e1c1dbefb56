import { compilePattern } from '../pattern';

const THE = compilePattern`el|los|su|sus|del|[de los|su|sus] [informe|informes periódico|periódicos?]?`;
const THANKS =
  `acoge observa toma nota recibe con satisfacción beneplácito agrado reconocimiento aprecio interés celebra agradece
  al estado parte por que haya haber presentado a tiempo aprecia encomia valora la presentación puntual oportuna de`.split(
    /\s+/,
  );

/** How the first paragraphs refer to the report under consideration: « los informes periódicos segundo y tercero combinados ». */
export const OPENING = {
  considered: compilePattern`<start> [en <gap 24 .;> ,]? el comité <gap 18 .;:()> examinó|[ha examinado] ${THE}`.like(
    'El Comité examinó los informes periódicos',
  ),
  welcomed: compilePattern`<start> [el comité]? ${THANKS}+14 ${THE}`.like('El Comité acoge con satisfacción el'),
  reportAfter:
    compilePattern`informe|informes periódico|periódicos? | combinado|combinados | de|del | presentado|presentados`.like(
      'informes periódicos',
    ),
  seeBefore: compilePattern`( véase|véanse?`.like('(véase'),
} as const;
