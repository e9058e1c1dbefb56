import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INSTRUMENTS } from '../../server/src/catalogue/instruments';
import type { DisplayLanguage } from '../../server/src/display/displayLanguage';
import { messageOf } from '../../server/src/rules/messages';
import { RULE_IDS } from '../../server/src/rules/registry';
import { ENGLISH } from '../../server/src/rules/said/english';
import { FRENCH } from '../../server/src/rules/said/french';
import { SPANISH } from '../../server/src/rules/said/spanish';
import type { Wording } from '../../server/src/rules/said/wording';
import { allSaid } from '../support/rules/ruleMessages';

const OTHERS: readonly [DisplayLanguage, Wording][] = [
  ['fr', FRENCH],
  ['es', SPANISH],
];

const NO_BREAK = '\u00a0';

/** Words that are English and nothing else: outside quotation marks they are left over from it. */
const ENGLISH_WORDS =
  /\b(?:the|and|of|to|at|is|are|has|have|not|by|with|from|for|this|that|which|paragraphs?|subparagraphs?|headings?|reports?|meetings?|symbols?|years?|months?|weeks?|days?|words|issues|replies|Committee|Covenant|Protocol|State)\b/i;

function placesIn(template: string): readonly string[] {
  return [...new Set(template.match(/\{\w+\}/g) ?? [])].sort();
}

/** A sentence without what it quotes. */
function unquoted(sentence: string): string {
  return sentence.replace(/«[^«»]*»|“[^“”]*”/g, '…');
}

describe('the messages of the rules in other languages', () => {
  for (const [language, wording] of OTHERS) {
    it(`${language}: there is one for each that there is in English, with the same values`, () => {
      for (const [rule, table] of Object.entries(ENGLISH.messages)) {
        const other = wording.messages[rule] ?? {};
        assert.deepEqual(Object.keys(other).sort(), Object.keys(table).sort(), rule);
        for (const [key, words] of Object.entries(table))
          assert.deepEqual(placesIn(other[key] ?? ''), placesIn(words), `${rule}/${key}`);
      }
      assert.deepEqual(Object.keys(wording.messages).sort(), [...RULE_IDS].sort());
    });

    it(`${language}: each rule has a name, which differs from all others`, () => {
      assert.deepEqual(Object.keys(wording.names).sort(), [...RULE_IDS].sort());
      assert.equal(new Set(Object.values(wording.names)).size, RULE_IDS.length);
      for (const [rule, name] of Object.entries(wording.names)) {
        assert.match(name, /^[\p{Ll}«“]/u, rule);
        assert.doesNotMatch(unquoted(name), ENGLISH_WORDS, rule);
      }
    });

    it(`${language}: whatever the rules find, nothing but quotations is in English`, () => {
      let heard = 0;
      for (const { rule, key, args } of allSaid()) {
        const words = messageOf(rule, key, args, language);
        heard++;
        assert.doesNotMatch(words, /[{}]|undefined|NaN|\[object/, `${rule}/${key}`);
        assert.doesNotMatch(words, / {2}|\(\)|^ | $/, `${rule}/${key}: ${words}`);
        assert.doesNotMatch(unquoted(words), ENGLISH_WORDS, `${rule}/${key}: ${words}`);
        // "(a)" and "4 (2)" are English forms.
        assert.doesNotMatch(unquoted(words), /\([a-z]\)|\d \(\d+\)/, `${rule}/${key}: ${words}`);
      }
      assert.ok(heard > 500, `${heard} only`);
    });

    it(`${language}: no message is the English one, or as long as two`, () => {
      for (const [rule, table] of Object.entries(wording.messages))
        for (const [key, words] of Object.entries(table)) {
          assert.notEqual(words, ENGLISH.messages[rule]?.[key], `${rule}/${key}`);
          assert.ok(words.length <= 130, `${rule}/${key}: ${words.length}`);
          assert.doesNotMatch(
            words,
            language === 'fr' ? /[.?!] \p{Lu}|['"“”]/u : /[.?!] \p{Lu}|['"«»]/u,
            `${rule}/${key}`,
          );
        }
    });
  }
});

describe('the descriptions of the rules in the settings', () => {
  for (const [language, summaries] of [
    ['French', FRENCH.summaries],
    ['Spanish', SPANISH.summaries],
  ] as const)
    it(`are there in ${language} for each rule, a sentence each, and English in quotations alone`, () => {
      assert.deepEqual(Object.keys(summaries), [...RULE_IDS]);
      assert.equal(new Set(Object.values(summaries)).size, RULE_IDS.length);
      for (const [rule, summary] of Object.entries(summaries)) {
        assert.match(summary, /\.$/, rule);
        assert.doesNotMatch(unquoted(summary), ENGLISH_WORDS, rule);
      }
    });
});

describe('French', () => {
  const say = (rule: string, key: string, args: Parameters<typeof messageOf>[2]) => messageOf(rule, key, args, 'fr');

  it('has no-break spaces inside guillemets and before the signs that stand apart', () => {
    for (const table of [...Object.values(FRENCH.messages), FRENCH.names])
      for (const words of Object.values(table)) {
        assert.doesNotMatch(words, /« | [»:;?!%]|[^\u00a0][»:;?!%]|«[^\u00a0]/, words);
      }
    assert.equal(say('range-order', 'replace', { range: '3' }), `Remplacer par «${NO_BREAK}3${NO_BREAK}»`);
  });

  it('leaves what is quoted as it stands', () => {
    assert.equal(
      say('repeated-word', 'found', { word: 'a : b' }),
      `Le mot «${NO_BREAK}a : b${NO_BREAK}» est écrit deux fois.`,
    );
  });

  it('writes letters with one bracket, and paragraphs of articles in parentheses', () => {
    assert.equal(FRENCH.letters(['a', 'ii']), `a)${NO_BREAK}ii)`);
    assert.equal(FRENCH.article('11', '4', ['c']), `11 (par.${NO_BREAK}4${NO_BREAK}c))`);
    assert.equal(FRENCH.article('2', '', ['b']), '2 b)');
    assert.equal(FRENCH.article('1', '2', []), `premier (par.${NO_BREAK}2)`);
  });

  it('has the names of instruments in the genitive', () => {
    assert.equal(FRENCH.instrument('convention'), 'de la Convention');
    assert.equal(FRENCH.instrument('covenant'), 'du Pacte');
    assert.equal(FRENCH.instrument('protocol'), 'du Protocole facultatif');
    assert.equal(FRENCH.instrument('crc'), 'de la Convention relative aux droits de l’enfant');
    assert.equal(
      FRENCH.instrument('op2-iccpr'),
      'du Deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques, visant à abolir la peine de mort',
    );
  });

  it('joins figures by words', () => {
    assert.equal(FRENCH.all(['3']), '3');
    assert.equal(FRENCH.all(['3–5', '7–8', '10']), '3 à 5, 7, 8 et 10');
    assert.equal(FRENCH.all(['2.3–2.4']), '2.3 et 2.4');
    assert.equal(FRENCH.meetings([285, 286, 287], 'or'), '285e, 286e ou 287e');
    assert.equal(FRENCH.meetings([1, 2], 'and'), '1re et 2e');
  });

  it('says how long a time is', () => {
    const said = (count: number, unit: 'year' | 'month' | 'week' | 'day') => FRENCH.period('', [{ count, unit }]);
    assert.deepEqual(
      [said(1, 'year'), said(2, 'year'), said(18, 'month'), said(1, 'week'), said(90, 'day')],
      ['d’un an', 'de deux ans', 'de 18 mois', 'd’une semaine', 'de 90 jours'],
    );
    assert.equal(
      FRENCH.period('Two and a half months', [
        { count: 2, unit: 'month' },
        { count: 15, unit: 'day' },
      ]),
      'de deux mois et 15 jours',
    );
  });
});

describe('Spanish', () => {
  it('closes each question that it opens, and sets signs as Spanish does', () => {
    for (const table of [...Object.values(SPANISH.messages), SPANISH.names])
      for (const words of Object.values(table)) {
        assert.equal(words.match(/¿/g)?.length, words.match(/\?/g)?.length, words);
        assert.doesNotMatch(words, /“ | ”| [:;?!%]|“[^”]*$/, words);
      }
  });

  it('writes letters with one bracket, and paragraphs of articles in parentheses', () => {
    assert.equal(SPANISH.letters(['a', 'ii']), `a)${NO_BREAK}ii)`);
    assert.equal(SPANISH.article('11', '4', ['c']), `11 (párr.${NO_BREAK}4${NO_BREAK}c))`);
    assert.equal(SPANISH.article('2', '', ['b']), '2 b)');
  });

  it('has the names of all instruments in the genitive', () => {
    assert.equal(SPANISH.instrument('convention'), 'de la Convención');
    assert.equal(SPANISH.instrument('covenant'), 'del Pacto');
    assert.equal(SPANISH.instrument('protocol'), 'del Protocolo Facultativo');
    for (const [id, { shortTitle }] of Object.entries(INSTRUMENTS))
      for (const { instrument } of [FRENCH, SPANISH])
        assert.match(instrument(id), /^(?:de la Conven[ct]i[oó]n|d(?:u|el) (?:[DS]\S+ )?(?:Pact|Proto))/, shortTitle);
  });

  it('calls committees by their names, as Spanish texts do', () => {
    assert.equal(
      messageOf(
        'symbol-committee',
        'other',
        { symbol: 'CRC/C/XAA/1', committee: { committee: 'CRC' }, own: { committee: 'CAT' } },
        'es',
      ),
      'CRC/C/XAA/1 es una signatura del Comité de los Derechos del Niño, pero este documento es del Comité contra la Tortura.',
    );
  });

  it('joins figures by words', () => {
    assert.equal(SPANISH.all(['3–5', '7–8', '10']), '3 a 5, 7, 8 y 10');
    assert.equal(SPANISH.meetings([285, 286], 'or'), '285ª o 286ª');
    assert.equal(SPANISH.meetings([7, 8], 'or'), '7ª u 8ª');
    assert.equal(SPANISH.meetings([10, 11], 'or'), '10ª u 11ª');
    assert.equal(SPANISH.meetings([110, 111], 'or'), '110ª o 111ª');
    assert.equal(SPANISH.meetings([285, 286], 'and'), '285ª y 286ª');
  });

  it('says how long a time is', () => {
    const said = (count: number, unit: 'year' | 'month' | 'week' | 'day') => SPANISH.period('', [{ count, unit }]);
    assert.deepEqual(
      [said(1, 'year'), said(2, 'year'), said(18, 'month'), said(1, 'week'), said(90, 'day')],
      ['de un año', 'de dos años', 'de 18 meses', 'de una semana', 'de 90 días'],
    );
  });
});
