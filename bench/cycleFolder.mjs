// The documents of a reporting cycle of a State that does not exist: observations, and what many others say of each of their paragraphs.
import { generate, SHAPES, SIZES } from './generate.mjs';

/** The file name of the observations. */
export const OBSERVATIONS_FILE = 'CMW-C-XOV-CO-2.txt';
/** The file name of a report that quotes them. */
export const REPORT_FILE = 'CMW-C-XOV-FCO-2.txt';

const OWN = 'CMW/C/XOV/CO/2';

/** Documents beside the observations, with how often each is there: kinds that a cycle has once, and papers of others. */
const BESIDE = [
  ['CMW-C-XOV-Q-3.txt', 'CMW/C/XOV/Q/3', 'List of issues in relation to the third periodic report of Orvandia'],
  ['CMW-C-XOV-RQ-3.txt', 'CMW/C/XOV/RQ/3', 'Replies of Orvandia to the list of issues'],
  ['CMW-C-XOV-3.txt', 'CMW/C/XOV/3', 'Third periodic report submitted by Orvandia under article 73 of the Convention'],
  ['CEDAW-C-XOV-CO-5.txt', 'CEDAW/C/XOV/CO/5', 'Concluding observations on the fifth periodic report of Orvandia'],
];

/**
 * So many documents, by file name: observations of 30 KB, the next ones, a report that quotes them, lists, replies, and for the rest papers
 * of organizations, with 40 paragraphs each that cite the observations.
 */
export function cycleDocuments(count) {
  const own = generate(SIZES['30 KB'], SHAPES.short);
  const { text } = own.text;
  const documents = new Map([
    [OBSERVATIONS_FILE, text],
    [
      'CMW-C-XOV-CO-3.txt',
      text
        .replaceAll('CMW/C/XOV/CO/2', 'CMW/C/XOV/CO/3')
        .replaceAll('CMW/C/XOV/CO/1', OWN)
        .replace('second periodic', 'third periodic')
        .replace('14 May 2019', '14 May 2024'),
    ],
    [REPORT_FILE, quoting(own)],
  ]);
  for (const [i, [name, symbol, title]] of BESIDE.entries())
    documents.set(name, `${symbol}\n\n${title}\n\n${citing(own.paragraphs, 40, i)}`);
  for (let i = documents.size; i < count; i++)
    documents.set(
      `paper-${i}.txt`,
      `Alternative report on Orvandia by the harbour society No. ${i}\n\n${citing(own.paragraphs, 40, i)}`,
    );
  return documents;
}

/** Paragraphs that cite those of the observations, another set for each document. */
function citing(paragraphs, count, seed) {
  return Array.from({ length: count }, (_, i) => {
    const number = 1 + ((i * 7 + seed * 13) % paragraphs);
    return `${i + 1}.\tOn the registers of harbour ${seed} the Committee has spoken (${OWN}, para. ${number}), and little was done by the offices of port ${i}.\n`;
  }).join('');
}

/** A report with quotations from the observations, one in five of which has another word. */
function quoting({ text: { text, marks }, paragraphs }) {
  const head = 'CMW/C/XOV/FCO/2\n\nInformation received from Orvandia on follow-up to the concluding observations\n\n';
  const lines = marks.paragraph.slice(0, 120).map((at, i) => {
    const words = text
      .slice(at, at + 200)
      .split(/\s+/)
      .slice(1, 11);
    if (i % 5 === 0) words[4] = 'lanterns';
    return `${i + 1}.\tThe Committee said that “${words.join(' ')}” (${OWN}, para. ${Math.min(i + 1, paragraphs)}).\n`;
  });
  return head + lines.join('');
}
