import { type DocumentModel, readDocument } from '../../server/src/model/document';
import type { WordFacts } from '../../server/src/model/wordFacts';
import { openText } from '../../server/src/text/textVersion';

/** Reads a text as an editor would open it; with `word`, as the text of a Word file. */
export function read(text: string, uri = 'file:///draft.txt', word?: WordFacts): DocumentModel {
  return readDocument(openText(uri, 'treaty-body', 1, text), { ...(word && { word }) });
}

/** The beginning of concluding observations of the Committee on Migrant Workers, to be followed by paragraphs. */
export const OBSERVATIONS = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';

/** The same with a date of issue, as a final document has it. */
export function issuedOn(date: string): string {
  return OBSERVATIONS.replace('CO/1\n', `CO/1\nDistr.: General\n${date}\n`);
}

/** Short paragraphs with a range of numbers. */
export function paragraphs(from: number, to: number): string {
  let text = '';
  for (let n = from; n <= to; n++) text += `${n}.\tThe Committee thanks delegate ${n}.\n`;
  return text;
}

/** Concluding observations of sixty-five paragraphs; paragraph 63 requests follow-up on the recommendations in 11, 27, 31 and 33. */
export const DRAFT = ((): string => {
  const sections = new Map([
    [2, '\tA.\tIntroduction\n\n'],
    [5, '\n\tB.\tPositive aspects\n\n'],
    [
      9,
      '\n\tC.\tPrincipal subjects of concern and recommendations\n\n\t1.\tGeneral measures of implementation (arts. 73 and 84)\n\n',
    ],
    [30, '\n\t2.\tHuman rights of all migrant workers (arts. 8 to 35)\n\n'],
    [61, '\n\tD.\tFollow-up and dissemination\n\n'],
  ]);
  const said = new Map([
    [
      1,
      'The Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 91st and 92nd meetings (CMW/C/SR.91 and 92).',
    ],
    [
      11,
      'The Committee recommends that the State party:\n\t(a)\tRepeal the Foreigners Act;\n\t(b)\tCompensate those expelled under it.',
    ],
    [
      12,
      'The Committee is concerned that article 31 of the Foreigners Act is at odds with article 22, paragraph 2, of the Convention.',
    ],
    [28, 'The Committee refers to the previous paragraph and to paragraph 11 (a) above.'],
    [
      63,
      'The Committee requests the State party to provide, within two years, information on the recommendations made in paragraphs 11, 27, 31 and 33 of these concluding observations.',
    ],
  ]);
  let text = issuedOn('9 October 2009');
  for (let n = 1; n <= 65; n++) {
    const usual =
      n % 2 === 0
        ? `The Committee is concerned about matter ${n}.`
        : `The Committee recommends that the State party settle matter ${n - 1}.`;
    text += `${sections.get(n) ?? ''}${n}.\t${said.get(n) ?? usual}\n`;
  }
  return text;
})();
