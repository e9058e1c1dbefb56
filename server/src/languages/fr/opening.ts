import { compilePattern } from '../pattern';

const THE = compilePattern`le|les|son|ses|leur|leurs|du|[de leurs|ses|son]
  [[rapport|document unique? [<gap 8 .;:()> valant]] | [rapport|rapports &[initial|initiaux]]]?`;
const THANKS =
  `accueille prend note relève avec satisfaction intérêt appréciation reconnaissance se félicite de remercie sait gré à
  l état partie d avoir soumis présenté la soumission présentation dans les délais temps voulu tardive bien que pour`.split(
    /\s+/,
  );

/** How the first paragraphs refer to the report under consideration; « le rapport valant deuxième et troisième rapports périodiques ». */
export const OPENING = {
  considered: compilePattern`<start> [à|au|les|le <gap 24 .;> ,]? le comité <gap 18 .;:()> examiné ${THE}`.like(
    'Le Comité a examiné le rapport valant',
  ),
  welcomed: compilePattern`<start> [le comité]|il ${THANKS}+14 ${THE}`.like('Le Comité accueille avec satisfaction le'),
  reportAfter: compilePattern`rapport|rapports périodique|périodiques? | de|du|des|d | soumis|présenté|unique`.like(
    'rapports périodiques',
  ),
  seeBefore: compilePattern`( voir?`.like('(voir'),
} as const;
