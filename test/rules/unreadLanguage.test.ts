import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recommendationsOf } from '../../server/src/features/recommendations/recommendations';
import { RULES } from '../../server/src/rules/registry';
import { read } from '../support/documents';
import { find, messages } from '../support/rules/findings';

const HEAD =
  'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2024\n\nConcluding observations on the initial report of Xandoria\n\n';

const RUSSIAN =
  'Комитет с удовлетворением отмечает доклад государства-участника, в котором 12,5% работников, и закон от 7 December, 2018 (не в силе.';
const CHINESE =
  '委员会关切地注意到,工人及其家属得不到养恤金,关于工作时间的法律和条例(例如农业方面的条例)对12.5%的工人来说是一纸空文。委员会建议缔约国修订法律,使工人及其家属能够获得保险,并为此拨出充足的资源。';

/** The same in languages that have the letters of those that are read, with what would be wrong or a reference in one of those. */
const IN_LATIN: Readonly<Record<string, string>> = {
  German:
    'Der Ausschuss nimmt den Bericht des Vertragsstaats mit Dank zur Kenntnis, ist aber besorgt, dass das Gesetz vom 7 December, 2018 (nicht in Kraft) für 12,5% der Arbeiter und ihre Familien nicht gilt und mit Art. 7 nicht im Einklang ist.',
  Portuguese:
    'O Comité toma nota do relatório do Estado parte e da lei de 7 December, 2018 (não em vigor), mas lamenta que o art. 7 não seja aplicado a uma parte dos trabalhadores e das suas famílias, em particular para 5 anos, 12,5% dos casos.',
  Italian:
    'Il Comitato prende atto della relazione dello Stato e della legge del 7 December, 2018 (non in vigore), ma si rammarica che l’art. 7 non sia applicato ai lavoratori e alle loro famiglie nel 12,5% dei casi e che gli aiuti sono pochi.',
  Dutch:
    'Het Comité neemt kennis van het verslag van de staat en van de wet van 7 December, 2018 (niet in werking), maar betreurt dat art. 7 niet wordt toegepast op een deel van de werknemers en op hun gezinnen, voor 12,5% door het bestuur.',
  Polish:
    'Komitet przyjmuje do wiadomości, że ustawa z 7 December, 2018 (nie jest w mocy) oraz art. 7 nie są stosowane przez urzędy do 12,5% pracowników i ich rodzin, które od lat nie mają prawa do pomocy, jak się okazało na podstawie danych.',
  Swedish:
    'Kommittén noterar att lagen av den 7 December, 2018 (inte i kraft) och art. 7 inte är tillämpliga på 12,5% av arbetarna och deras familjer, som har rätt till stöd från staten, och att det inte kan ändras med eller av ett beslut.',
  Turkish:
    'Komite, devletin raporu için teşekkür eder ve 7 December, 2018 tarihli yasa ile art. 7 hükmünün bir bölüm işçi ve aileleri için geçerli olmadığını, 12,5% olan bu oranın daha yüksek olduğunu ve bir çözüm olarak veya yardım gibi bir adım gerektiğini belirtir.',
  Indonesian:
    'Komite mencatat laporan dari negara dan undang-undang 7 December, 2018 (tidak berlaku) yang tidak diterapkan oleh pemerintah untuk 12,5% pekerja dan keluarga, dalam hal ini pada art. 7, dengan akibat bagi anak dan itu tidak adil.',
};

/** Paragraphs with these numbers, all of the same words. */
const numbered = (words: string, ...numbers: readonly number[]) => numbers.map((n) => `${n}.\t${words}\n`).join('');

describe('a text in a language that is not read', () => {
  for (const [name, words] of [['Russian', RUSSIAN], ['Chinese', CHINESE], ...Object.entries(IN_LATIN)] as const) {
    it(`has findings on its numbers alone: ${name}`, () => {
      assert.equal(messages(HEAD + numbered(words, 1, 2, 3)), '');
      assert.equal(messages(HEAD + numbered(words, 1, 2, 4)), 'Paragraph 4 follows paragraph 2: number 3 is missing.');
    });

    it(`has recommendations that are not recognized: ${name}`, () => {
      const { why } = recommendationsOf(read(HEAD + numbered(words, 1, 2)), 'en');
      assert.equal(why, 'The recommendations of documents in this language are not recognized.');
    });
  }

  for (const [name, words] of Object.entries(IN_LATIN))
    it(`is recognized by its words, and has symbols as its only references: ${name}`, () => {
      const { language, readings } = read(
        HEAD + numbered(words, 1, 2, 3).replace('7 December', 'CMW/C/XAA/1, 7 December'),
      );
      assert.equal(language.unread?.name, name);
      const targets = readings.slice(2).flatMap(({ references }) => references.map(({ target }) => target.kind));
      assert.deepEqual(new Set(targets), new Set(['symbol']));
    });

  it('is not taken for one because of its names and quotations', () => {
    for (const text of [
      'The Committee notes the Gesetz über die Gleichstellung von Frauen und Männern and the Lei da Igualdade e do Trabalho dos Migrantes.',
      'El Comité toma nota de la Lei das Migrações do Estado do Sul, dos informes y de los datos sobre el trabajo.',
      'Le Comité prend note de la loi « Wet op de gelijke behandeling van mannen en vrouwen » et des données sur les écoles.',
      '12 13 14 15 16',
    ])
      assert.equal(read(HEAD + numbered(text, 1, 2, 3)).language.unread, undefined, text);
  });

  it('does not change what is said of texts that are read', () => {
    const english =
      'The Committee notes that only 12% of workers are insured, and welcomes the Act of 7 December, 2018.';
    assert.ok(find(HEAD + numbered(`${english} Комитет.`, 1, 2)).length > 0);
  });

  it('has rules that need no words in each group about numbers and symbols', () => {
    const groups = new Set(RULES.filter(({ isWordless }) => isWordless).map(({ group }) => group));
    assert.deepEqual([...groups].sort(), ['drafts', 'length', 'numbering', 'references', 'symbols']);
  });
});
