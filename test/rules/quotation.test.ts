import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixesOfRule } from '../../server/src/rules/engine/fixes';
import { sourcesOfExample } from '../../server/src/rules/engine/sourceExample';
import { messageOf } from '../../server/src/rules/messages';
import { runRules, weighedFindings } from '../../server/src/rules/runner';
import { read } from '../support/documents';
import { find, messageIn, withFixes } from '../support/rules/findings';

const FOLLOW_UP =
  'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\t';
const OBSERVATIONS =
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n' +
  '1.\tThe Committee recommends that the State party organize a school for seasonal workers of each harbour.\n' +
  '2.\tThe Committee requests the State party to measure all its ships and boats before the winter.\n';
const CITED = '(CMW/C/XAA/CO/2, para. 1).\n';

function found(sentence: string, source = OBSERVATIONS) {
  return find(FOLLOW_UP + sentence, { sources: sourcesOfExample({ documents: [source] }) }).filter(
    ({ rule }) => rule === 'quotation' || rule === 'cited-paragraph',
  );
}

/** A sentence after each of the corrections of its only finding. */
function corrected(sentence: string): readonly string[] {
  const [one, ...more] = found(sentence);
  assert.ok(one && more.length === 0);
  return (one.fixes ?? []).map((fix) => withFixes(FOLLOW_UP + sentence, [fix]).slice(FOLLOW_UP.length));
}

describe('the correction of a quotation', () => {
  it('takes the words of the source and keeps what the writer has put in brackets', () => {
    for (const [wrong, right] of [
      [
        '“organize a school for all workers of each harbour”',
        '“organize a school for seasonal workers of each harbour”',
      ],
      [
        '“[o]rganize one school for workers of each harbour”',
        '“[o]rganize a school for seasonal workers of each harbour”',
      ],
      ['“organize a large school for seasonal workers”', '“organize a school for seasonal workers”'],
      [
        '“organize a school for [all] every workers of each harbour”',
        '“organize a school for [all] seasonal workers of each harbour”',
      ],
    ])
      assert.deepEqual(corrected(`It was to ${wrong} ${CITED}`), [`It was to ${right} ${CITED}`], wrong);
  });

  it('of the number is offered where the words stand in one other place only', () => {
    const words = 'measure all its ships and boats before the winter';
    assert.deepEqual(corrected(`It was to “${words}” ${CITED}`), [`It was to “${words}” ${CITED.replace('1', '2')}`]);
    const twice = `${OBSERVATIONS}3.\tThe State party should also measure all its ships and boats before the winter.\n`;
    assert.deepEqual(
      found(`It was to “${words}” ${CITED}`, twice).map(({ fixes }) => fixes),
      [undefined],
    );
  });

  it('of the number is not offered where it stands in a note', () => {
    const sentence =
      'It was to “measure all its ships and boats before the winter”.1\n\n\t1\tCMW/C/XAA/CO/2, para. 1.\n';
    assert.deepEqual(
      found(sentence).map(({ message, fixes }) => [message, fixes]),
      [['elsewhere', undefined]],
    );
  });

  it('of the number is not offered where the number belongs to something else', () => {
    const words = 'measure all its ships and boats before the winter';
    const note = '\t1\tCMW/C/XAA/CO/2, para. 1.';
    const start = 'It was to ';
    const sentence = `${start}${'do so '.repeat(10)}`.slice(0, note.lastIndexOf('1') - '1.\t'.length);
    const before = sentence.replace(/ \S*$/, ' ').padEnd(sentence.length, 'o').replace(/o$/, ' ');
    assert.deepEqual(
      found(`${before}1 boat, and “${words}”.1\n\n${note}\n`).map(({ message, fixes }) => [message, fixes]),
      [['elsewhere', undefined]],
      'in a note',
    );
    assert.deepEqual(
      found(
        `It was to “organize a school for seasonal workers” ${CITED.replace('.\n', '')} and “${words}” (ibid.).\n`,
      ).map(({ message, fixes }) => [message, fixes]),
      [['elsewhere', undefined]],
      'of the quotation before',
    );
    assert.deepEqual(
      found(`It was to “organize a school for seasonal workers” and “${words}” ${CITED}`).map(({ message, fixes }) => [
        message,
        fixes,
      ]),
      [['elsewhere', undefined]],
      'of another quotation too',
    );
  });

  it('of the words is not offered where the writer has changed a part of the word', () => {
    assert.deepEqual(corrected(`It was to “organize a school for seasonal [work]men of each harbour” ${CITED}`), []);
  });

  it('is never made with all others', () => {
    for (const quoted of ['organize a school for all workers of each harbour', 'measure all its ships and boats'])
      for (const finding of found(`It was to “${quoted}” ${CITED}`))
        assert.equal(fixesOfRule('quotation')(finding), undefined);
  });
});

describe('a quotation', () => {
  it('whose words stand in several other places leads to each of them', () => {
    const again = 'The State party should also measure all its ships and boats before the winter.';
    const [one] = found(
      `It was to “measure all its ships and boats before the winter” ${CITED}`,
      `${OBSERVATIONS}3.\t${again}\n4.\t${again}\n`,
    );
    assert.ok(one);
    assert.match(messageIn(one), /^These words stand in 3 other places of CMW\/C\/XAA\/CO\/2/);
    assert.deepEqual(
      one.elsewhere?.map(({ document, start, end, message, args }) => [
        document.text.text.slice(start, end).match(/^\d/)?.[0] ?? document.text.text.slice(start - 4, end),
        messageOf('quotation', message, args, 'en'),
      ]),
      ['2', '3', '4'].map((number) => [number, `Paragraph ${number} of CMW/C/XAA/CO/2 is here.`]),
    );
  });

  it('that differs in a word that joins others, or in -ise, is information', () => {
    const weights = (quoted: string) => found(`It was to “${quoted}” ${CITED}`).map(({ weight }) => weight);
    assert.deepEqual(weights('organize a school for seasonal workers in each harbour'), ['information']);
    assert.deepEqual(weights('organise a school for seasonal workers of each harbour'), ['information']);
    assert.deepEqual(weights('organize a school for seasonal workers of every harbour'), ['warning']);
    assert.deepEqual(weights('organize a school and of seasonal workers of each harbour'), ['warning'], 'two words');
    assert.deepEqual(weights('organize a school for seasonal workers and in each harbour'), ['warning'], 'two for one');
    assert.deepEqual(weights('organise a school for all workers of each harbour'), ['warning'], 'another word too');
  });

  for (const [what, source] of [
    ['an advance unedited version', `Advance unedited version\n\n${OBSERVATIONS}`],
    ['a draft', OBSERVATIONS.replace('Distr.: General\n9 October 2023', 'Draft')],
    ['an extract', OBSERVATIONS.replace(/\n1\..*/, '')],
    ['a text that breaks off', OBSERVATIONS.replace(' before the winter.\n', '')],
    ['a text with a lost character', OBSERVATIONS.replace('boats', 'bo\ufffdts')],
  ] as const)
    it(`is not held against ${what}, and what it lacks is no error`, () => {
      const sentence = `It was to “organize a school for all workers of each harbour” ${CITED.replace(').', '; see also para. 97).')}`;
      assert.deepEqual(
        found(sentence, source)
          .filter(({ rule, weight }) => rule === 'quotation' || weight === 'error')
          .map(messageIn),
        [],
      );
    });

  for (const [what, source, isAsked = false] of [
    ['an advance unedited version', `Advance unedited version\n\n${OBSERVATIONS}`, true],
    ['a draft', OBSERVATIONS.replace('Distr.: General\n9 October 2023', 'Draft')],
    ['an extract', OBSERVATIONS.replace('1.\tThe', '4.\tThe').replace('2.\tThe', '5.\tThe')],
    ['a text that breaks off', OBSERVATIONS.replace(' before the winter.\n', ' before')],
    ['a text with lost characters', OBSERVATIONS.replace('harbour', 'har\ufffdour'), true],
    ['a text with a lost word', OBSERVATIONS.replace('for seasonal workers', 'for  workers')],
    [
      'a text in another language',
      'CMW/C/XAA/CO/2\nDistr. générale\n9 octobre 2023\nFrançais\nOriginal : anglais\n\nObservations finales concernant le deuxième rapport périodique du Xandoria\n\n1.\tLe Comité recommande à l’État partie d’organiser une école pour les travailleurs de chaque port.\n2.\tLe Comité demande à l’État partie de mesurer tous ses navires avant l’hiver.\n',
      true,
    ],
  ] as const)
    it(`and a missing paragraph are never held against ${what}`, () => {
      const words = what === 'a text with a lost word' ? 'for seasonal workers' : 'for all workers';
      const findings = found(`It was to “organize a school ${words} of each harbour” ${CITED}`, source);
      assert.deepEqual(findings, []);
      const missing = found('It was to do so (CMW/C/XAA/CO/2, para. 1 (z), and CMW/C/XAA/CO/2, para. 97).\n', source);
      if (what !== 'a text with a lost word')
        assert.deepEqual(
          missing.map(({ message, severity }) => `${message}: ${severity}`),
          isAsked ? ['perhaps: information'] : [],
        );
    });

  it('is held against the sources of the moment', () => {
    const model = read(`${FOLLOW_UP}It was to “organize a school for all workers of each harbour” ${CITED}`);
    const says = (documents: readonly string[]) =>
      weighedFindings(model, { rules: {}, wordLimits: {}, sources: sourcesOfExample({ documents }) }).filter(
        ({ rule }) => rule === 'quotation',
      ).length;
    assert.deepEqual(
      [says([]), says([OBSERVATIONS]), says([OBSERVATIONS.replace('seasonal', 'all')]), says([OBSERVATIONS])],
      [0, 1, 0, 1],
    );
  });

  it('costs nothing while nothing it was held against changes', () => {
    const sources = sourcesOfExample({ documents: [OBSERVATIONS] });
    const options = { wordLimits: {}, sources };
    const model = read(`${FOLLOW_UP}It was to “organize a school for all workers of each harbour” ${CITED}`);
    runRules(model, options);
    const work = { blocks: 0, inContext: 0, documents: 0 };
    runRules(model, options, work);
    assert.deepEqual(work, { blocks: 0, inContext: 0, documents: 0 });
  });
});
