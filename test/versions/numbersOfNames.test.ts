import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { versionDifferences } from '../../server/src/versions/versionDifferences';
import { read } from '../support/documents';
import { ENGLISH, FRENCH, SPANISH } from './sixVersions';

/** The differences of a paragraph added to two versions: the kind, and the values that only one of them has. */
function toldOf(english: string, text: string, other: string): readonly string[] {
  const add = (version: string, words: string) => `${version}\n9.\t${words}\n`;
  return versionDifferences(read(add(ENGLISH, english)), read(add(text, other))).map(
    ({ kind, original, other: there }) => [kind, ...keys(original?.values), '|', ...keys(there?.values)].join(' '),
  );
}

function keys(values: readonly { readonly key: string }[] = []): readonly string[] {
  return values.map(({ key }) => key);
}

describe('two versions of a paragraph with numbers in names', () => {
  it('differ in the number of a directive that one of them names in full', () => {
    const english = 'The Committee notes that EU Directive 1997/18 on Harbours applies.';
    const french = (number: string) => `Le Comité note que la directive ${number} sur les ports s’applique.`;
    assert.deepEqual(toldOf(english, FRENCH, french('1997/18')), []);
    assert.deepEqual(toldOf(english, FRENCH, french('1997/81')), ['citations 18 | 81']);
  });

  it('differ in an item of the agenda', () => {
    const english = 'The Committee discussed it (agenda item 3).';
    const french = (number: string) => `Le Comité en a débattu (point ${number} de l’ordre du jour).`;
    assert.deepEqual(toldOf(english, FRENCH, french('3')), []);
    assert.deepEqual(toldOf(english, FRENCH, french('5')), ['numbers 3 | 5']);
  });

  it('differ in the section of a document that neither is', () => {
    const english = 'The Committee notes the report of the harbour office (part II, section IV).';
    const spanish = (section: string) =>
      `El Comité toma nota del informe de la oficina del puerto (parte II, sección ${section}).`;
    for (const section of ['IV', '4']) assert.deepEqual(toldOf(english, SPANISH, spanish(section)), [], section);
    assert.deepEqual(toldOf(english, SPANISH, spanish('VI')), ['citations 4 | 6']);
  });

  it('differ in a number that both have elsewhere in a symbol', () => {
    const english = 'The reports (CCPR/C/XAB/1, 2 and 2/Add.1 and CCPR/C/XAB/3) were examined.';
    const spanish = (number: string) =>
      `Se examinaron los informes (CCPR/C/XAB/1, ${number} y 2/Add.1 y CCPR/C/XAB/3).`;
    assert.deepEqual(toldOf(english, SPANISH, spanish('2')), []);
    assert.deepEqual(toldOf(english, SPANISH, spanish('4')), ['numbers 2 | 4']);
  });

  it('may spell a word with digits in it in one version only', () => {
    const english = 'The Committee notes the seminar on the harbours, in particular article 9 of the Covenant.';
    const french = 'Le Comité note le séminaire G3ports sur les ports, en particulier son article 9.';
    assert.deepEqual(toldOf(english, FRENCH, french), []);
  });
});
