import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuedOn, OBSERVATIONS, paragraphs } from '../support/documents';
import { find, messages, messagesOf, withFixes } from '../support/rules/findings';
import { FIRST, wordings } from '../support/rules/wordings';

const FRENCH =
  'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité remercie la délégation de la Xandrie des réponses qu’elle a données dans le cadre du dialogue.\n';
const SPANISH =
  'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité agradece a la delegación de Xandria las respuestas que dio durante el diálogo con el Comité.\n';

wordings(
  'placeholder',
  [
    ['Le Comité prend note du décret XX et des [chiffres] des par. xx et 1.', /XX\..*\[chiffres\].*xx\./],
    ['Le Comité demande des renseignements d’ici au [date].', /\[date\]/],
    ['Le Comité remercie la délégation [À vérifier auprès du secrétariat].', /Drafting note: \[À vérifier/],
    [
      'Note aux éditeurs : le paragraphe a été déplacé. Le Comité se félicite de la loi.',
      /Drafting note: Note aux éditeurs/,
    ],
    ['Le Comité note que 12 femmes (à confirmer) ont été libérées au … avril 2031.', /\(à confirmer\).*…/],
    ['Le Comité rappelle son observation générale no XX (2014) et sa 91e séance (CMW/C/SR.XXX).', /XX\..*XXX\./],
    ['Le Comité cite le [en anglais] rapport, le chapitre XX et le XX Congrès du parti [sic].', ''],
    ['Le Comité a reçu le rapport [Date de réception : 2 octobre 2031].', ''],
    ['Le Comité engage l’État partie à adopter [et appliquer] la loi.', /\[et appliquer\]/],
  ],
  FRENCH,
);
wordings(
  'placeholder',
  [
    ['El Comité toma nota del Decreto XX y de las [cifras] de los párrs. xx y 1.', /XX\..*\[cifras\].*xx\./],
    ['El Comité pide información a más tardar el [fecha].', /\[fecha\]/],
    ['El Comité agradece a la delegación [Verificar con la secretaría].', /Drafting note: \[Verificar/],
    ['Nota a los editores: se ha trasladado el párrafo. El Comité celebra la Ley.', /Drafting note: Nota a los/],
    [
      'El Comité observa que 12 mujeres (por confirmar) fueron liberadas el … de abril de 2031.',
      /\(por confirmar\).*…/,
    ],
    ['El Comité recuerda su observación general núm. XX (2014) y su 91ª sesión (CMW/C/SR.XXX).', /XX\..*XXX\./],
    ['El Comité cita el informe [en inglés], el capítulo XX y el XX Congreso del partido [sic].', ''],
    ['El Comité recibió el informe [Fecha de recepción: 2 de octubre de 2031].', ''],
    ['El Comité insta al Estado parte a aprobar [y aplicar] la ley.', /\[y aplicar\]/],
  ],
  SPANISH,
);

const LONG_NOTE =
  'check with the delegation whether the act that the dialogue was about is now in force, and what it says of work';
const VERY_LONG_NOTE = `${LONG_NOTE}${' and of wages'.repeat(40)}`;

wordings('placeholder', [
  [
    `It notes the act [${LONG_NOTE}].`,
    /^Drafting note: \[check with the delegation whether the act that the dialogue was about is now …\]\.$/,
  ],
  [`It notes the act [${VERY_LONG_NOTE}].`, /^Drafting note: \[check with the delegation .* …\]\.$/],
  [`It notes the act [${'check '.repeat(400)}].`, ''],
  ['It notes infants with 46,XX and 46,XY variations and the General Agreement (art. XX (b) and (g)).', ''],
  ['It notes that in 46 cases XX persons were heard.', /XX/],
  [
    'It met from 9-XX May 2011 and from 9 May–XX June 2011.',
    /^Still to be filled in: XX\. Still to be filled in: XX\.$/,
  ],
  ['It recalls paragraphs 12–XX.', /^Still to be filled in: XX\.$/],
  ['It recalls its general comment No. XX (2014).', /^Still to be filled in: XX\.$/],
  ['It recalls its general comment No. X, para. 5, and the comments of Mr. X.', /^Still to be filled in: X\.$/],
  ['It recalls its general recommendation No. XX (2014).', /^Still to be filled in: XX\.$/],
  ['It recalls general recommendation XXX, No. XX (1996) and general recommendation No. XXX (2004).', ''],
  ['It noted form 24-XX of the register.', ''],
  ['It was told of the XX Congress of the Party and the XXX Winter Games.', ''],
  ['It was told of the XX persons arrested.', /XX/],
  ['It heard two shots, upon which ____________________ * Pursuant to rule 85, a member took no part. they left.', ''],
  ['It heard two shots, upon which ____________________ 1/ See the summary record. they left.', ''],
  ['It thanks ____________________ * for the statement and Ms. ______ * Pursuant to rule 85.', /_{20}.*_{6}/],
  ['It reads: [Adopted in Arabic, English and French, the English text being the original version].', ''],
  ['It was sent to the Council [Desk: confirm name] and to youth groups.', /Desk/],
  ['It was sent to the Council [bookmark: second] and to youth groups.', ''],
  ['It met on xx September 2018.', /xx/],
  ['It noted Act No. [...] on children and the plan of […] May 2019.', /\[\.\.\.\].*\[…\]/],
  ['It asks for the amount in [currency] and the share in [national currency].', /\[currency\].*\[national currency\]/],
  ['It asks for the amount in a [current] or [currency-linked] bond, and noted “the amount in [currency]”.', ''],
  ['It noted that the law says “Act No. [...] is repealed” and the list […] of acts.', ''],
  ['Note to editors: paragraph moved from section C. It welcomes the Act.', /Note to editors: paragraph moved from/],
  ['NOTE TO EDITORS: paragraph moved from section C. It welcomes the Act.', /NOTE TO EDITORS: paragraph moved from/],
  ['It welcomes the Act. NB for the secretariat: check the year.', /NB for the secretariat: check the year/],
  ['It welcomes the note to editors: papers were told, and Note to editors was its title.', ''],
  ['It thanks it.\n\n24-XXXXX (E)', /job number 24-XXXXX/],
  ['It thanks it.\n\nGE.24-XXXXX', /job number GE.24-XXXXX/],
  ['It thanks it (GE.24-) for that.', /job number GE.24- is/],
  ['It thanks it for GE.24-12345, “GE.24-” and the GE.24 line.', ''],
  ['It noted form 24-XXXXX (E) of the register and the form named thereafter:\n\n24-XXXXX (E) in red', ''],
  ['It noted the following:\n\n24-XXX', ''],
  ['It welcomes the statement of the Minister of <insert>.', /<insert>/],
  [
    'It noted the [●] cases, [##] persons and ### women, on DD/MM/YYYY and on .. May.',
    /●.*##.*###.*DD\/MM\/YYYY.*\.\./,
  ],
  ['It noted the [dd/mm/yyyy], the [head of delegation] and the [source].', /dd\/mm\/yyyy.*head of delegation.*source/],
  [
    'It noted that … persons of X per cent, Act No. … of 2015, the year 20__ and the Minister of ….',
    /….*X\..*….*20__.*…/,
  ],
  [
    'It noted 12 persons (tbc), 13 women (to be confirmed), 14 men (source?) and ().',
    /\(tbc\).*\(to be confirmed\).*\(source\?\).*\(\)/,
  ],
  ['It noted {check} and [CR to check], and [translation pending].', /\{check\}.*\[CR to check\].*pending/],
  [
    'NB: check the figures. It asks the State party to [adopt/amend] the law [and implement] it.',
    /NB.*adopt\/amend.*and implement/,
  ],
  ['It noted a judge (to be confirmed by the Senate), #OpenXandoria, Generation X women and Malcolm X people.', ''],
  ['It goes on... and on … with the rights of Ms. X persons know, DDT, f() and “that … persons”.', ''],
  ['It noted the NBA: a league, and a law [and/or] its text.', ''],
  ['It welcomes the statement in <example@example.org>, and that 3 <4 and 6> 5.', ''],
  [
    'It notes that the TBC – the Tobacco and Beverages Corporation – and the Town Bus Company (TBC) employ prisoners.',
    '',
  ],
  ['It notes the reply of the Tobacco Office (TBC) and that TBC – the figure – is low.', /TBC.*TBC/],
]);

describe('placeholder', () => {
  const FINAL = issuedOn('9 October 2009');
  const BLANK = '1.\tThe Committee notes that XX orders were issued.\n';
  const weights = (text: string) => find(text).map(({ rule, weight }) => `${rule} ${weight}`);

  it('reminds in a draft, is an error in a final document, and is silent in an advance unedited version', () => {
    assert.deepEqual(weights(`${OBSERVATIONS}${BLANK}`), ['placeholder information']);
    assert.deepEqual(weights(`${FINAL}1.\tOne.\n2.\tTwo.\n3.\tThree.\n${BLANK.replace('1.', '4.')}`), [
      'placeholder error',
    ]);
    assert.deepEqual(weights(`Advance unedited version\n\n${OBSERVATIONS}${BLANK}`), []);
  });

  for (const text of [
    'paras. XX and XX',
    'CMW/C/SR.XXX',
    '[date]',
    '[number of cases]',
    '[XX]',
    '[Insert the figure]',
    'xx per cent',
    '[to be confirmed]',
    'its XXXth and XXXth meetings',
    'the plan for 20XX–20XX',
    'resolution 68/XXX',
    'XX/XX/2015',
    'A/XX/48',
    'CMW/C/XAA/CO/X',
    'paragraph X of the report',
    'a date by … April 2017',
    'a date by __ April 2017',
    'the ?? women',
    'the [ ] women',
    'TBC',
    '<<check the date>>',
    '[Secretariat to verify]',
    '[does the report say so?]',
    '[urges/recommends]',
    '[291st]',
    '[New paragraph]',
    '[with great satisfaction that it was done]',
  ])
    it(`finds ${text}`, () => assert.notEqual(messages(`1.\tThe Committee refers to ${text} here.\n`), ''));

  for (const text of [
    'chapter XX of the Code',
    'general recommendations No. XXX (2004) and XX (1996)',
    'the XXth century',
    'General Assembly resolution 2200 A (XXI) or 2106 A (XX)',
    '“XX”',
    'the list […]',
    'the answer [in Spanish]',
    'a [sic] in the text',
    'the XX chromosomes',
    'the Maxxum case',
    'https://example.org/xx/XX',
    'Pope Pius XX',
    'Mr. X and X v. Xandoria',
    'the size XXL',
    'annex X',
    'persons [who] were',
    'the [t]he of it',
    'the answer [Spanish only]',
    'the text [emphasis added by the Committee]',
    'the text [translated by the Secretariat of the Court]',
    'one … and two',
    'the file a__b',
    'the TBC-2 vaccine',
  ])
    it(`is silent about ${text}`, () => assert.equal(messages(`1.\tThe Committee refers to ${text} here.\n`), ''));

  it('asks for “12 bis” to be renumbered in observations and lists alone', () => {
    const text = `${paragraphs(1, 2)}2 bis.\tThe Committee thanks the delegation.\n${paragraphs(3, 4)}`;
    assert.match(messages(OBSERVATIONS + text), /Paragraph 2 bis is to be renumbered/);
    assert.equal(messages(`CMW/C/XAA/1\n\nInitial report of Xandoria\n\n${text}`), '');
  });

  it('asks what words in brackets are, in a final document too, and removes a note', () => {
    const BRACKETS = '1.\tThe Committee notes [with great satisfaction that it was done].\n2.\tTwo.\n3.\tThree.\n';
    assert.deepEqual(weights(`${FINAL}${BRACKETS}`), ['placeholder information']);
    const note = `${OBSERVATIONS}1.\tThe Committee thanks it [check the date].\n`;
    const [finding] = find(note);
    assert.equal(withFixes(note, finding?.fixes?.slice(0, 1) ?? []), `${OBSERVATIONS}1.\tThe Committee thanks it.\n`);
  });

  it('finds an unfinished job number in whatever form', () => {
    for (const job of ['GE.15-', 'GE.24-XXXXX', 'GE.24-00000'])
      assert.match(messages(OBSERVATIONS.replace('CO/1\n', `CO/1\n${job}\n`) + BLANK.replace('XX ', '')), /job number/);
    assert.equal(messages(OBSERVATIONS.replace('CO/1\n', 'CO/1\nGE.15-12345 (E)\n') + BLANK.replace('XX ', '')), '');
  });

  it('the number of a job is said once', () => {
    const said = (job: string) =>
      messagesOf(
        'placeholder',
        `CMW/C/XAA/CO/1\nDistr.: General\n${job}\n\nConcluding observations on the initial report of Xandoria\n\n${FIRST}`,
      );
    for (const job of ['GE.24-XXXXX', 'GE.24-', '24-XXXXX (E)']) assert.equal(said(job).length, 1, job);
  });
});
