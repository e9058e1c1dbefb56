import { countOwnSymbols } from './mastheadSigns';
import { atLeast, type Beginning, count, includesAny, isAsciiDigit, type Sign } from './sign';

/** Signs of other kinds of text about the committees. */
export const OTHER_TEXT_SIGNS: readonly Sign[] = [
  { id: 'prose first', weight: -6, shownBy: ({ opensWithProse }) => opensWithProse },
  { id: 'index of documents', weight: -9, shownBy: (beginning) => countOwnSymbols(beginning) >= 3 },
  { id: 'mail', weight: -9, shownBy: ({ lines }) => atLeast(2, lines, startsAny(MAIL_FIELDS)) },
  { id: 'letter', weight: -9, shownBy: ({ lines }) => atLeast(1, lines, startsAny(LETTER)) },
  { id: 'first person', weight: -6, shownBy: ({ lines }) => usesFirstPerson(lines) },
  { id: 'minutes', weight: -7, shownBy: ({ lines }) => atLeast(1, lines, startsAny(MINUTES)) },
  { id: 'press', weight: -7, shownBy: ({ masthead }) => masthead.some((line) => includesAny(line, PRESS)) },
  { id: 'submission', weight: -9, shownBy: isSubmission },
  { id: 'articles of a law', weight: -6, shownBy: ({ lines }) => atLeast(3, lines, isArticleHeading) },
  { id: 'markup', weight: -12, shownBy: ({ lines }) => atLeast(1, lines, startsAny(MARKUP)) },
  { id: 'source code', weight: -30, shownBy: ({ lines }) => atLeast(3, lines, isCode) },
  { id: 'software', weight: -9, shownBy: ({ lines }) => lines.some((line) => includesAny(line, SOFTWARE)) },
];

const MAIL_FIELDS = [
  'from:',
  'to:',
  'subject:',
  'cc:',
  'sent:',
  'reply-to:',
  'message-id:',
  'de :',
  'a :',
  'objet :',
  'de:',
  'para:',
  'asunto:',
];
const LETTER = [
  'dear ',
  'hi ',
  'hello',
  'best regards',
  'kind regards',
  'best wishes',
  'yours ',
  'sincerely',
  'respectfully submitted',
  'excellency,',
  'your excellency',
  'madame,',
  'monsieur,',
  'madame, monsieur',
  'cher ',
  'chere ',
  'bonjour',
  'cordialement',
  'veuillez agreer',
  'estimad',
  'querid',
  'hola',
  'buenos dias',
  'atentamente',
  'saludos',
];
const MINUTES = [
  'minutes of',
  'meeting minutes',
  'notes of the meeting',
  'apologies',
  'present:',
  'attendees',
  'action points',
  'proces-verbal de',
  'compte rendu de',
  'ordre du jour',
  'acta de la',
  'asistentes',
  'orden del dia',
];
const PRESS = [
  'press release',
  'news release',
  'media advisory',
  'for immediate release',
  '(reuters)',
  '(ap)',
  '(afp)',
  'communique de presse',
  'comunicado de prensa',
  'nota de prensa',
  '(efe)',
];
const SUBMISSION = [
  'shadow report',
  'alternative report',
  'parallel report',
  'submission to the committee',
  'joint submission',
  'ngo submission',
  'stakeholder',
  'thesis',
  'commentary',
  'rapport alternatif',
  'rapport parallele',
  'contribution conjointe',
  'informe alternativo',
  'informe sombra',
  'informe paralelo',
  'contribucion conjunta',
];
const MARKUP = [
  '```',
  '# ',
  '## ',
  '### ',
  '<!',
  '<html',
  '<?',
  '<p',
  '<div',
  '{\\rtf',
  '\\documentclass',
  '---layout',
  '= ',
];
const SOFTWARE = [
  'vs code',
  'visual studio',
  'npm ',
  'github',
  'readme',
  'changelog',
  'syntax highlight',
  'language server',
  'plug-in',
  'plugin',
  'command line',
  'git clone',
  'localhost',
  'unit test',
];

/** Beginnings of texts that are not prose at all, which no later evidence can outweigh. */
export const FOREIGN_STARTS = [
  '{',
  '<',
  '# ',
  '## ',
  '#!',
  '#include',
  '//',
  '/*',
  '"""',
  "'use strict'",
  '"use strict"',
  '```',
  '%pdf',
  '%!ps',
  '\\document',
  'import ',
  'export ',
  'const ',
  'package ',
  'function ',
  'def ',
  'class ',
  'using ',
  'select ',
  'from:',
  'return-path:',
  'received:',
  'subject:',
  'begin:',
];

/** Whether a line is a heading in a law or treaty: "Article 12", "Section 3. Penalties"; not a hard-wrapped "article 12 of". */
function isArticleHeading(line: string): boolean {
  const word = ['Article ', 'ARTICLE ', 'Section ', 'SECTION ', 'Art. ', 'Articulo ', 'ARTICULO '].find((start) =>
    line.startsWith(start),
  );
  if (word === undefined || line.length > 120) return false;
  let at = word.length;
  while (at < line.length && isAsciiDigit(line.charCodeAt(at))) at++;
  return at > word.length && (at === line.length || '.:-('.includes(line.charAt(at)) || line.startsWith(' -', at));
}

const FIRST_PERSON = [
  ' we ',
  ' our ',
  ' nous ',
  ' notre ',
  ' je ',
  " j'",
  ' nosotros ',
  ' nuestro ',
  ' nuestra ',
  ' yo ',
];

/** Whether the text uses the first person, as letters, submissions and novels do, while committees and States avoid it. */
function usesFirstPerson(lines: readonly string[]): boolean {
  let pronounCount = 0;
  for (const line of lines) {
    const paddedLine = ` ${line} `;
    const lowerCased = paddedLine.toLowerCase();
    for (const word of FIRST_PERSON) pronounCount += count(lowerCased, word);
    pronounCount += countOfI(paddedLine);
    if (pronounCount >= 3) return true;
  }
  return false;
}

/** Counts "I" before a lower-case word; in "chap. I and II" and "I. Introduction" it is a numeral. */
function countOfI(line: string): number {
  let pronounCount = 0;
  for (let at = line.indexOf(' I '); at >= 0; at = line.indexOf(' I ', at + 1)) {
    const code = line.charCodeAt(at + 3);
    if (code >= 0x61 && code <= 0x7a && !line.startsWith('and ', at + 3) && !line.startsWith('to ', at + 3))
      pronounCount++;
  }
  return pronounCount;
}

/**
 * Whether a line is a statement, or the edge of a code block. Since list items may also end with ");", a call needs a bracket directly
 * after its name.
 */
function isCode(line: string): boolean {
  if (line.endsWith(';'))
    return line.includes(' = ') || line.endsWith('});') || (line.endsWith(');') && /[a-z]\(/.test(line));
  return /(?:^|[^{}])[{}]$/.test(line);
}

/** Whether the first lines show that the text is another author's submission to the committee. */
function isSubmission({ masthead, paragraphs }: Beginning): boolean {
  return (
    masthead.some((line) => includesAny(line, SUBMISSION)) ||
    paragraphs.slice(0, 2).some((text) => includesAny(text, ['this submission', 'this report is submitted by']))
  );
}

/** A predicate for lines that begin with any of the given lower-case phrases. */
function startsAny(starts: readonly string[]): (line: string) => boolean {
  return (line) => {
    const lineStart = line.slice(0, 40).toLowerCase();
    return starts.some((start) => lineStart.startsWith(start));
  };
}
