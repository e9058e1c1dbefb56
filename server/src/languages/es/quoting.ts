import { compilePattern } from '../pattern';

const STRONG = compilePattern`dispone|disponen|prevé|prevén|estipula|estipulan|establece|establecen|exige|exigen|impone|obliga|reconoce|garantiza|prescribe|prohíbe
  | especifica|define|enumera|indica|dice|consagra|proclama|reza`;
const PROVIDES = compilePattern`${STRONG}|afirma|protege|subraya|compromete|menciona|[se refiere]`;
const STATES = compilePattern`los|cada|todo|ningún Estados|Estado partes|parte? | [se]? comprometen|compromete | toda persona | nadie`;
const DID = compilePattern`recomendó|recomienda|recomendado|pidió|pide|pedido|solicitó|solicita|instó|insta|instado|exhortó|exhorta|invitó|invita|alentó|alienta|observó|observa
  | expresó|lamentó|recordó|recuerda|reiteró|reitera|señaló|señala|señalado|subrayó|subraya|consideró|considera|declaró`;
const REQUESTS = compilePattern`recomendación|recomendaciones|párrafo|párrafos|petición|peticiones|pregunta|preguntas|cuestión|cuestiones|observaciones|texto`;

/** Wording that attributes a quotation to its source. */
export const QUOTING = {
  laysDown:
    compilePattern`[, que|[el|la cual]]? [expresamente|específicamente|también|claramente|explícitamente|asimismo]? ${PROVIDES}`.like(
      'el artículo 11 dispone que',
      'el artículo 10, que establece expresamente que',
    ),
  binds: compilePattern`, [[por|según|[en virtud del]|[con arreglo al] el? cual ,?]]? ${STATES}`.like(
    'Con arreglo al artículo 4, los Estados partes',
  ),
  rules: compilePattern`${STRONG}`.like('El artículo 18, que subraya los deberes de los padres, dispone que'),
  under:
    compilePattern`[[en virtud]|[al amparo]|[en cumplimiento] del|de [la|los|las]?] | [[con arreglo]|[conforme] al|a [la|los|las]?] | [de conformidad con] el|la|los? | según el|la|los?`.like(
      'En virtud del artículo 12, los Estados',
      'De conformidad con el artículo 12',
    ),
  spokenOf:
    compilePattern`[dicho|dijo|dice|escrito|escribió|hablado|habló de|del|sobre [la|el|los|las]?]|[acerca de|del [la|los|las]?]`.like(
      'Se ha dicho del artículo 10',
    ),
  inPassing:
    compilePattern`[[conforme a|al] | [[de conformidad]|[en consonancia]|[de acuerdo]|[en armonía] con] | [en virtud|cumplimiento|aplicación de|del] | [basado|basada|basados|basadas en] | [[a diferencia]|[al igual] de|del|que] | como|según|siguiendo] [el|la|los|las]?`.like(
      'El plan establece, de conformidad con el artículo 10,',
      'al igual que el artículo 10',
    ),
  otherText:
    compilePattern`plan|planes|estrategia|estrategias|política|políticas|programa|programas|carta|proclamación|declaración|acuerdo|ley|leyes|código|constitución
    | decreto|decretos|ordenanza|reglamento|directiva|directivas|manual|guía|marco|informe|resolución|sentencia|protocolo`.like(
      'El plan nacional dispone que',
    ),
  relative: compilePattern`,? que|donde|cuyo | ,? [por|en|según]? [el|la]? cual`.like(
    'La ley es contraria al artículo 10, que dispone que',
  ),
  namedFrom:
    compilePattern`en|por|según|de|del|al|a|bajo|véase|y|o|su|sus|dicho|este|ese|todo | [conformidad|consonancia|acuerdo|relación con]
    | recuerda|recuerdan|recordando|recordó|reitera|reiterando|cita|citan|citando|citó|invoca|invocan|invocando|invocó
    | viola|violan|violando|violó|vulnera|vulneran|vulneró|infringe|infringen|infringió|contraviene`.like(
      'El Comité recuerda el artículo 10:',
      'el derecho enunciado en el artículo 10 “',
    ),
  wordingOf: compilePattern`texto|redacción|términos|tenor|enunciado de|del [la|los]?`.like(
    'el texto del artículo 10:',
  ),
  recalls: compilePattern`recuerda|recordando|recordó que`.like('El Comité recuerda que'),
  introduces:
    compilePattern`,|[(]? [como|a|que|de|donde] | [según [el|la|lo]? cual] | [[a saber]|[es decir] ,? que|a|de?] | [es|era la? obligación de] [, [entre otras cosas]]? [,|:]? <end>`.like(
      'como',
      ', a saber',
    ),
  accordingTo:
    compilePattern`[según el|la|lo|los|las cual|cuales] | [en el|la cual|que [el Comité]|este ${DID} [al Estado parte]? que?] [,|:]? <end>`.like(
      'según la cual',
    ),
  partiesTo: compilePattern`parte|partes en el|la|los?`.like('los Estados partes en la'),
  committeeSays:
    compilePattern`[, | [)] ,?]? [el Comité]|este [ha|había|también|además|nuevamente|encarecidamente]*2 ${DID}`.like(
      'En el párrafo 12 de esas observaciones, el Comité recomendó que',
    ),
  reproduced: compilePattern`${REQUESTS} <gap 12> se reproduce|reproducen|transcribe|transcriben|cita|citan
    | ${REQUESTS} <gap 12> [está|están|ha sido|han sido|fue|fueron]? reproducida|reproducidas|reproducido|reproducidos|transcrita|transcritas|transcrito|transcritos
    | ${REQUESTS} <gap 12> en [letra]? negrita|cursiva`.like(
    'Las recomendaciones del Comité se reproducen a continuación en negrita',
    'Cada párrafo de las observaciones está transcrito antes de la respuesta',
    'Las recomendaciones figuran en cursiva',
  ),
  numbered:
    compilePattern`recomendación|recomendaciones|observación|observaciones|preocupación|pregunta|cuestión|párrafo|párr .? [núm|no .?]? number=<number> letters=[<small> [)]+3]?`.like(
      'Recomendación 14 a)',
      'Respuesta a la recomendación núm. 14',
    ),
  announcedBefore: compilePattern`dice|dicen|dispone|disponen|establece|establecen|reza|[lo siguiente]`.like(
    'La Constitución dispone',
  ),
  opens: compilePattern`.|,|[)]|que|mientras|aunque|puesto|porque|y|donde [que]? [el|la]?`.like(
    'El Comité recuerda que',
    'Además,',
  ),
  another:
    compilePattern`Comité|autor|autora|autores|peticionario|peticionaria|peticionarios|Corte|Tribunal|Gobierno|delegación|abogado|abogada|[la|las|los víctima|víctimas]
    | Código|Constitución|ley|leyes|informe|informes|[el Estado parte]|Relator|Relatora|[Secretario General]|Asamblea|Comisión|Consejo|resolución|directrices
    | recomendación|observación|comentario|observó|afirmó|sostiene|sostuvo|alega|alegó|considera|consideró|señaló|explicó|explica`.like(
      'el Comité ha declarado que',
    ),
} as const;
