import { compilePattern } from '../pattern';

const REPORT = compilePattern`informe|informes`;
const SUBMIT = compilePattern`presente|presenten|presentar|remita|remitir|envíe|enviar|facilite|facilitar|proporcione|proporcionar|transmita|transmitir|suministre|suministrar`;
const SUBMITTED = compilePattern`presentado|presentados|presentarse|remitido|remitirse|recibido|recibirse|transmitirse`;
const LATEST = compilePattern`a más tardar el|en|a [el? final|fines de]?`;
const UNTIL = compilePattern`[${LATEST}] | antes del|[de el|finales|fines? de?] | hasta|para el? | [no más tarde del|[de el?]]`;
const ORDINAL = compilePattern`primer|primero|segundo|tercer|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|undécimo|duodécimo|<begins decimo>|vigésimo`;
/** Words around the noun: “informes periódicos cuarto y quinto combinados”. */
const WHICH = compilePattern`[periódico|periódicos|inicial|iniciales|combinado|combinados|consolidado|consolidados|y|a|,|${ORDINAL}]*9 [en un único|solo? documento único?]?`;

/** Words about the day on which a report or reply is due to the Committee. `…Before` patterns end directly before the day. */
export const DUES = {
  thing: compilePattern`informe|informes|información|respuestas`.like('su séptimo informe periódico'),
  replies: compilePattern`respuestas`.like('sus respuestas a la lista de cuestiones'),
  report: compilePattern`${REPORT}`.like('sus informes combinados'),
  period: compilePattern`plazo | dentro de`.like('en el plazo de un año'),
  toBeSubmitted:
    compilePattern`pide|solicita|invita|recomienda|insta|exhorta|alienta|recuerda <gap 4 .;> estado parte <gap 4 .;> ${SUBMIT}`.like(
      'El Comité pide al Estado parte que presente su octavo informe, previsto para',
    ),
  asked:
    compilePattern`pide|solicita|invita|recomienda|insta|exhorta|alienta|anima|espera|desea|desearía|agradecería|aguarda|sírvase|sírvanse
    | debe|debería|deberá|deberán <gap 3 .;> ${SUBMIT}|${SUBMITTED}`.like(
      'El Comité solicita al Estado parte que presente',
      'El próximo informe periódico deberá presentarse',
    ),
  past: compilePattern`había|habían|fue|fueron|era|eran|debía|debían|pidió|solicitó|invitó|presentó|lamenta|retraso|atrasado|atrasados|anterior|anteriores|vencido|pendiente|pendientes|último
    | ha|han !de`.like('El informe debía presentarse', 'la información que había solicitado'),
  byBefore: compilePattern`${LATEST} | ${REPORT} ${WHICH} ,? ${UNTIL} | respuestas|información ,? ${UNTIL}`.like(
    'presente su próximo informe periódico antes del',
    'a más tardar el',
  ),
  dueBefore: compilePattern`deberá|deberán|debe|deben ${SUBMITTED} ${UNTIL}`.like(
    'El informe deberá presentarse antes del',
  ),
  reportBefore: compilePattern`${REPORT} ${WHICH} ,? ${UNTIL}`.like('presente su informe periódico antes de'),
  implementationBefore:
    compilePattern`${SUBMIT} <gap 60> aplicación|seguimiento|cumplimiento de|[dado a] las|sus recomendaciones <gap 24 .;> ${UNTIL}`.like(
      'presente información sobre la aplicación de las recomendaciones antes del',
    ),
  inBefore: compilePattern`${SUBMIT} su|sus|el|los próximo|próximos|${ORDINAL}? ${REPORT} ${WHICH} ,? en
    | ${REPORT} ${WHICH} deberá|deberán ${SUBMITTED} en`.like('presente su octavo informe periódico en'),
  opening: compilePattern`<start> [<number>|.]*4 A más tardar el | Antes del`.like(
    'A más tardar el 1 de mayo de 2010, el Estado parte deberá presentar',
  ),
  commaBefore: compilePattern`, ${UNTIL}`.like('presente, a más tardar el'),
  dateIsBefore: compilePattern`fecha|plazo <gap 4 .;> presentación <gap 12 .;> es|[será|vence|vencerá el?] el?`.like(
    'la fecha de presentación del próximo informe es el',
  ),
  isPast: compilePattern`era|fue|venció`.like('la fecha era'),
  setsBefore: compilePattern`fija|establece|señala el?`.like('El Comité fija el'),
  asDate: compilePattern`,? como fecha|plazo <gap 4 .;> presentación`.like('como fecha para la presentación'),
  hasUntilBefore: compilePattern`dispone|tiene hasta el?`.like('El Estado parte dispone hasta el'),
  toSubmit: compilePattern`para ${SUBMIT}`.like('para presentar su próximo informe'),
  head: compilePattern`[próximo|próximos|${ORDINAL}|y ,?]+9`.like('su octavo informe'),
  next: compilePattern`próximo|próximos|siguiente`.like('su próximo informe'),
  following: compilePattern`siguiente|siguientes|ulterior|ulteriores`.like('el siguiente informe'),
  afterThis: compilePattern`posterior a este`.like('el informe posterior a este'),
  aside:
    compilePattern`[periódico|periódicos|inicial|iniciales|combinado|combinados|consolidado|consolidados|y|a|${ORDINAL}]+9 | [en un único|solo? documento único?]
    | [del estado parte] | [al comité] | [posterior a este] | ,`.like('informes periódicos cuarto y quinto'),
  isDue: compilePattern`deberá|deberán|debe|deben|[tendrá|tendrán que] ${SUBMITTED} ,? [al comité]? ${UNTIL}|en
    | [está|están previsto|previstos] para|en el?`.like('El informe deberá presentarse en'),
  dueBeside:
    compilePattern`,? [que [deberá|deberán|debe|deben ${SUBMITTED}]|[está|están]]? previsto|previstos|esperado para|en el?
    | ,? que deberá|deberán ${SUBMITTED} ${UNTIL}|en`.like('su séptimo informe, previsto para'),
  lastBefore: compilePattern`último|últimos|anterior|anteriores|atrasado|pendiente <word>*3`.like('su último'),
  done: compilePattern`fue|fueron|había|ha|han|[sigue|siguen pendiente]|recibido|llegó`.like(
    'que fue presentado con retraso',
  ),
  initial: compilePattern`inicial`.like('su informe inicial'),
  foreign:
    compilePattern`${REPORT} del|de|por ![estado <any>] <name> | consejo de derechos humanos | [examen periódico universal] | europeo|europea | <begins defensor>`.like(
      'el informe de la Defensoría',
    ),
} as const;
