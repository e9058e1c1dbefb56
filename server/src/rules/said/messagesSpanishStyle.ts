import type { MessageTable } from './messageTable';

/** What rules about a habit of writing say; see `HABIT_MESSAGES`. */
const HABIT = {
  found: 'Escribir “{instead}” en lugar de “{text}”.',
  throughout: 'Escribir “{instead}” en lugar de “{text}”, aquí y en todo el documento ({count} veces).',
  replace: 'Sustituir por “{text}”',
  'replace-all': 'Sustituir en los {count} lugares',
} as const;

/** Spanish for what rules find in dates, lengths, structure, drafts and style. */
export const SPANISH_STYLE = {
  'ordinal-form': {
    found: 'El ordinal de “{number}” se escribe “{ordinal}”.',
    plain: 'Escribir “{ordinal}”: las sesiones y los períodos de sesiones llevan un número ordinal.',
    replace: 'Sustituir por “{ordinal}”',
  },
  'impossible-date': {
    found: 'La fecha “{date}” no existe: ese mes tiene {days} días.',
    'last-day': 'Sustituir por “{date}”',
  },
  'adoption-session': {
    found: 'La fecha “{date}” no corresponde al período de sesiones (“{session}”).',
    group: 'La fecha “{date}” no corresponde a la reunión del grupo de trabajo (“{session}”).',
    related: 'Las fechas del período de sesiones se indican aquí.',
  },
  'adoption-order': {
    issued: 'La fecha del documento (“{issued}”) es anterior a su aprobación (“{adopted}”).',
    adopted: 'La fecha de la aprobación se indica aquí.',
    found: 'La aprobación (“{adopted}”) es anterior al examen del informe (“{considered}”).',
    meeting: 'La aprobación (“{adopted}”) es anterior al examen del informe (“{considered}”).',
    earlier: 'La fecha “{adopted}” es anterior al examen del informe (“{considered}”).',
    related: 'El examen del informe se menciona aquí.',
  },
  deadline: {
    found: 'El plazo {period} a partir de la aprobación vence el “{expected}”, y no “{date}”.',
    one: 'El plazo {period} a partir de la aprobación vence el “{expected}”, y no “{date}”.',
    near: 'El plazo {period} a partir de la aprobación vence hacia el “{expected}”, y no “{date}”.',
    'one-near': 'El plazo {period} a partir de la aprobación vence hacia el “{expected}”, y no “{date}”.',
    issue: 'El plazo {period} a partir de la fecha del documento vence el “{expected}”, y no “{date}”.',
    'one-issue': 'El plazo {period} a partir de la fecha del documento vence el “{expected}”, y no “{date}”.',
    replace: 'Sustituir por “{date}”',
  },
  'report-due': {
    considered: 'La fecha solicitada (“{date}”) es anterior al examen del informe (“{since}”).',
    adopted: 'La fecha solicitada (“{date}”) es anterior a la aprobación del documento (“{since}”).',
    issued: 'La fecha solicitada (“{date}”) es anterior a la fecha del documento (“{since}”).',
    related: 'La fecha se indica aquí.',
  },
  'word-limit': {
    over: 'Número de palabras: {words}, es decir, {difference} más que el límite de {limit}.',
    near: 'Número de palabras: {words}, es decir, {difference} menos que el límite de {limit}.',
  },
  'section-share': {
    share: 'Número de palabras: {words}, es decir, el {share} % del documento.',
    over: 'Número de palabras: {words} (el {share} % del documento), {difference} más que el objetivo de {limit}.',
  },
  'report-limit': {
    periodic: 'El límite fijado para un informe periódico es de {limit} palabras, no de {written}.',
    initial: 'El límite fijado para un informe inicial es de {limit} palabras, no de {written}.',
    core: 'El límite fijado para un documento básico común es de {limit} palabras, no de {written}.',
    replies:
      'Las respuestas a una lista de cuestiones no deberían exceder de {limit} palabras; el texto indica {written}.',
    query: 'Ningún informe tiene un límite de {written} palabras: ¿es correcta la cifra?',
    unnamed: 'Ninguno de los documentos mencionados aquí tiene un límite de {written} palabras: ¿es correcta la cifra?',
    replace: 'Sustituir por “{text}”',
  },
  'empty-section': {
    found: 'No hay texto bajo este epígrafe.',
    'no-words': 'Este epígrafe no contiene ninguna palabra.',
    annex: '¿No hay texto bajo este epígrafe?',
    query: '¿No hay texto bajo este epígrafe, o el siguiente forma parte de él?',
  },
  'missing-section': {
    found: 'Falta la sección “{section}”, que suele figurar en los documentos del {committee}.',
  },
  'concern-answered': {
    found: 'Esta subsección expresa una preocupación, pero no contiene ninguna recomendación.',
  },
  placeholder: {
    blank: 'Por completar: “{text}”.',
    note: 'Nota de redacción: “{text}”.',
    query: '¿Está aún por decidir el texto “{text}”?',
    job: 'El número de registro “{text}” está incompleto.',
    number: 'Hay que volver a numerar el párrafo {text} antes de presentar el documento.',
    remove: 'Eliminar la nota',
  },
  'conversion-leftover': {
    one: 'Esto es un resto de la conversión.',
    several: 'En este párrafo hay {count} restos de la conversión.',
    lost: 'En la conversión se perdió una remisión: ¿qué indicaba?',
    letter: 'En la conversión se perdió una letra.',
    remove: 'Eliminar los restos de la conversión',
  },
  'markup-leftover': {
    change: 'Queda un cambio registrado por aceptar o rechazar.',
    changes: 'A partir de aquí, quedan {count} cambios registrados por aceptar o rechazar.',
    comment: 'Queda un comentario en el archivo.',
    comments: 'A partir de aquí, quedan {count} comentarios en el archivo.',
    hidden: 'Queda texto oculto en el archivo.',
    hiddens: 'A partir de aquí, queda texto oculto en {count} lugares del archivo.',
    highlight: 'Queda texto resaltado.',
    highlights: 'A partir de aquí, queda texto resaltado en {count} lugares.',
  },
  'per-cent': HABIT,
  'date-form': {
    ...HABIT,
    figures: 'Escribir con letras el mes de “{text}”: ¿qué cifra es la del mes?',
    'no-day': 'La fecha “{instead}”, que sería “{text}” con el mes en letras, no existe.',
  },
  'article-form': {
    comma: 'Citar “{text}” en la forma “{instead}”, usual desde 2016.',
    bracket: 'Citar “{text}” en la forma “{instead}”, usual antes de 2016.',
    form: 'Escribir “{instead}” en lugar de “{text}”.',
    spaces: 'En todo el documento falta el espacio antes de los paréntesis; escribir “{instead}”.',
    commas: 'Los artículos se citan siempre como “{text}”; los documentos emplean paréntesis desde 2016.',
    brackets: 'Los artículos se citan siempre como “{text}”; los documentos anteriores a 2016 emplean comas.',
    'no-commas': 'En todo el documento falta la coma antes de “of”; escribir “{instead}”.',
    replace: 'Sustituir por “{text}”',
    'replace-all': 'Sustituir en los {count} lugares',
  },
  abbreviation: {
    found: 'Escribir “{instead}” en lugar de “{text}” en el cuerpo del texto.',
    throughout:
      'Escribir “{instead}” en lugar de “{text}” en el cuerpo del texto, aquí y en todo el documento ({count} veces).',
    replace: 'Sustituir por “{text}”',
    'replace-all': 'Sustituir en los {count} lugares',
  },
  'range-dash': {
    word: 'Escribir “{instead}” en lugar de “{text}”.',
    hyphen: 'Escribir “{text}” con semirraya, como en otros intervalos.',
    dash: 'Escribir “{text}” con guion, como en otros intervalos.',
    replace: 'Sustituir por “{text}”',
  },
  'general-comment-form': {
    ...HABIT,
    'no-year': 'Falta el año en la primera mención de “{text}”.',
    'add-year': 'Añadir “({year})”',
    'no-years': 'Falta el año en la primera mención de las observaciones generales, como aquí.',
    unknown: 'No consta que ningún comité tenga tantas: ¿es correcto el número {number}?',
    'other-year': 'El número {number} es de {right}: ¿es correcto el año {year}?',
    'whose-year': 'El número {number} del {owner} es de {right} y el del {other} es de {year}: ¿a cuál se alude?',
    comments: 'Este Comité aprueba observaciones generales, no recomendaciones generales.',
    recommendations: 'Este Comité aprueba recomendaciones generales, no observaciones generales.',
    'whose-recommendation':
      'Este Comité aprueba observaciones generales: ¿a la recomendación general de qué comité se alude?',
    'whose-comment': 'Este Comité aprueba recomendaciones generales: ¿a la observación general de qué comité se alude?',
  },
  ize: HABIT,
  'subparagraph-spelling': HABIT,
  'thousands-comma': HABIT,
  'double-space': {
    one: 'Dos espacios entre palabras.',
    several: 'Dos espacios entre palabras, {count} veces en este párrafo.',
    stops: 'Dos espacios después de cada punto en todo el documento ({count} veces).',
    replace: 'Sustituir por un solo espacio',
    'replace-all': 'Sustituir por un solo espacio en los {count} lugares',
  },
  unbalanced: {
    bracket: 'Este paréntesis no se cierra.',
    'no-bracket': 'Este paréntesis de cierre no tiene paréntesis de apertura.',
    quote: 'Esta cita no se cierra.',
    'no-quote': 'Estas comillas de cierre no tienen comillas de apertura.',
    close: 'Cerrar el paréntesis al final de la oración',
  },
  'treaty-capital': {
    found: 'Escribir “{instead}” en lugar de “{text}”.',
    replace: 'Sustituir por “{text}”',
  },
  'country-name': {
    found: '¿Se trata de “{now}”, nombre vigente en la fecha del documento?',
    early: '¿Se trata de “{now}”, nombre vigente en la fecha del documento?',
    customary: '¿Se trata de “{now}”, nombre que emplean las Naciones Unidas?',
    replace: 'Sustituir por “{text}”',
  },
  'wrong-title': {
    found: 'La denominación correcta es “{instead}”.',
    replace: 'Sustituir por “{text}”',
  },
  'state-party-case': {
    hyphen: '¿Debería decir “{instead}”, sin guion?',
    hyphens: 'Escribir “{instead}” sin guion, aquí y en todo el documento.',
    found: 'Escribir “{instead}”, como en otras partes del documento.',
    replace: 'Sustituir por “{text}”',
  },
  acronym: {
    found: 'La sigla {text} no se desarrolla en ningún lugar.',
  },
  'reference-plural': {
    found: 'Escribir “{text}” ante varios números.',
    replace: 'Sustituir por “{text}”',
  },
  'repeated-word': {
    found: 'La palabra “{word}” está escrita dos veces.',
    remove: 'Eliminar la segunda',
  },
  punctuation: {
    'comma-before': 'Hay un espacio antes de la coma.',
    'semicolon-before': 'Hay un espacio antes del punto y coma.',
    'comma-after': 'Falta un espacio después de la coma.',
    'semicolon-after': 'Falta un espacio después del punto y coma.',
    'comma-twice': 'La coma está escrita dos veces.',
    'semicolon-twice': 'El punto y coma está escrito dos veces.',
    'stop-twice': 'El punto está escrito dos veces.',
    remove: 'Eliminar el espacio',
    insert: 'Insertar un espacio',
    once: 'Eliminar el segundo signo',
  },
  'british-spelling': HABIT,
  'closing-stop': {
    found: 'Falta un punto al final de este párrafo.',
    insert: 'Insertar un punto',
  },
} as const satisfies Partial<MessageTable>;
