/** What each of the paragraphs of the draft below is about; one with several is a list of recommendations. */
const SUBJECTS: Readonly<Record<number, readonly string[]>> = {
  12: ['Repeal section 9 of the Marriage Act', 'Raise awareness among traditional leaders'],
  24: ['Fund shelters', 'Extend the helpline to all provinces', 'Train police officers'],
  36: ['Adopt the bill on equal pay', 'Publish data on wages', 'Inspect workplaces in the free zones'],
  40: ['Open clinics in rural areas', 'Make contraceptives free of charge', 'Train midwives'],
};

/** Paragraphs that hold citations of their own. */
const CITING: Readonly<Record<number, string>> = {
  8: 'It recalls its previous concluding observations (CEDAW/C/XAA/CO/5, para. 24) and article 24 of the Convention.',
  21: 'The concern expressed in the previous paragraph applies here as well.',
  33: 'It refers to paragraphs 28, 30 and 31 above.',
  45: 'See also paragraphs 17 to 20 of the present concluding observations.',
};

const HEADINGS: Readonly<Record<number, string>> = {
  1: 'A.\tIntroduction',
  4: 'B.\tPositive aspects',
  9: 'C.\tPrincipal areas of concern and recommendations',
};

/** The words of the follow-up paragraph in the draft, and as they are to be in the end. */
export const FOLLOW_UP = 'paragraphs 12 (a), 24 (b), 36 (a) and 40 (c) above';
export const FOLLOW_UP_AFTER = 'paragraphs 12 (a), 26 (b), 37 (c) and 41 (c) above';

/** A draft of 52 paragraphs as Word gives it, with a tab after each number; 51 is the follow-up paragraph. */
export const CEDAW_DRAFT = draft();

/** The same as it was submitted. */
export const CEDAW_FINAL = CEDAW_DRAFT.replace('\t\tDraft c', '\t\tC').replace(
  'Original: English',
  'Distr.: General\n14 November 2023\n\nOriginal: English',
);

function draft(): string {
  const lines = [
    'United Nations\tCEDAW/C/XAA/CO/6',
    'Original: English',
    '',
    'Committee on the Elimination of Discrimination against Women',
    '',
    '\t\tDraft concluding observations on the sixth periodic report of Xandoria',
    '',
  ];
  for (let number = 1; number <= 52; number++) {
    const heading = HEADINGS[number];
    if (heading) {
      if (lines.at(-1) !== '') lines.push('');
      lines.push(`\t${heading}`, '');
    }
    const items = SUBJECTS[number];
    const citing = CITING[number];
    if (number === 51) {
      lines.push(
        `51.\tThe Committee requests the State party to provide, within two years, written information on the steps taken to implement the recommendations contained in ${FOLLOW_UP}.`,
      );
    } else if (items) {
      lines.push(`${number}.\tThe Committee recommends that the State party, in matter ${nameOf(number)}:`);
      items.forEach((item, i) => {
        const end = i === items.length - 1 ? '.' : ';';
        lines.push(`\t(${String.fromCharCode(97 + i)})\t${item}${end}`);
      });
    } else {
      const verb = number % 2 === 0 ? 'recommends that the State party act' : 'is concerned about the situation';
      lines.push(
        `${number}.\tThe Committee ${verb} in matter ${nameOf(number)}.${citing === undefined ? '' : ` ${citing}`}`,
      );
    }
  }
  lines.push('');
  return lines.join('\n');
}

/** A name for each matter, without a number in it. */
function nameOf(number: number): string {
  return `${'ABCDEFGHIJ'.charAt(Math.floor(number / 10))}${'abcdefghij'.charAt(number % 10)}`;
}
