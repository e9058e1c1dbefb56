import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { nextDocument } from '../../../server/src/features/beginnings/nextDocument';
import { cycleText } from '../../support/cycle';
import { read } from '../../support/documents';
import { OBSERVATIONS_IN } from '../../support/foreignDrafts';
import { find } from '../../support/rules/findings';

const NEXT = { state: { code: 'XAB', name: 'Abenia' }, session: 33, reports: [2, 3] };

const OBSERVATIONS_OF = {
  'CMW/C/XCV/CO/1': cycleText('CMW-C-XCV-CO-1.txt'),
  'CMW/C/XCV/CO/2': cycleText('CMW-C-XCV-CO-2.txt'),
  'CMW/C/XAA/CO/2': readFileSync('samples/CMW-C-XAA-CO-2.txt', 'utf8'),
};

describe('observations that are begun from others', () => {
  for (const [symbol, text] of Object.entries(OBSERVATIONS_OF)) {
    const begun = nextDocument(read(text), NEXT) ?? '';

    it(`are those of the new State, report and session, numbered: ${symbol}`, () => {
      const { identity, paragraphs } = read(begun);
      assert.deepEqual(
        [identity.kind, identity.symbol?.canonical, identity.state?.code, identity.session?.number.value],
        ['concluding-observations', 'CMW/C/XAB/CO/2-3', 'XAB', 33],
      );
      assert.deepEqual(
        paragraphs.all.map(({ number }) => number),
        paragraphs.all.map((_, at) => String(at + 1)),
      );
      assert.deepEqual(
        [...new Set(find(begun).map(({ rule, start, end }) => `${rule} ${begun.slice(start, end)}`))].filter(
          (one) => !one.startsWith('placeholder '),
        ),
        [],
      );
    });

    it(`keep the headings, and nothing that was said of that State alone: ${symbol}`, () => {
      const headings = (of: string) =>
        read(of).tree.blocks.flatMap(({ kind, text: words, content }) =>
          kind === 'heading' ? [words.slice(content.start, content.end).replace(/\s+/g, ' ')] : [],
        );
      assert.deepEqual(headings(begun), headings(text));
      const name = read(text).identity.state?.name ?? '';
      assert.ok(name !== '' && !begun.includes(name));
      assert.doesNotMatch(begun.replaceAll(symbol, ''), /Port |20[01]\d/);
    });
  }

  it('say where each kept paragraph is from, and mark the numbers in it', () => {
    const begun = nextDocument(read(OBSERVATIONS_OF['CMW/C/XCV/CO/1']), NEXT) ?? '';
    assert.match(
      begun,
      /i\.e\. by \[date\], written information on the implementation of the recommendations contained in paragraphs \[5\], \[10 \(a\)\] and \[\(b\)\], \[12\] and \[14\] above\. \[taken from CMW\/C\/XCV\/CO\/1, paragraph 15: check\]/,
    );
  });

  it('have the dates that are known where the others name their own, and blanks for the rest', () => {
    const text = `CMW/C/XCV/CO/1

Committee on the Protection of the Rights of All Migrant Workers
Twentieth session
1–10 April 2024

Concluding observations on the initial report of Xaverland

1.\tThe Committee considered the initial report of Xaverland (CMW/C/XCV/1) at its 301st and 302nd meetings, held on 2 and 3 April 2024, and adopted the present concluding observations at its 310th meeting, held on 9 April 2024.

A.\tFollow-up

2.\tThe Committee requests the State party to disseminate the observations that were adopted on 9 April 2024, after the dialogue of 2 and 3 April 2024, by 5 May 2025.
`;
    const dates = { session: '5–16 April 2030', meetings: '8 and 9 April 2030', adoption: '2030-04-15' };
    const begun = nextDocument(read(text), { ...NEXT, dates }) ?? '';
    assert.match(begun, /^5–16 April 2030$/m);
    assert.match(begun, /thirty-third session \(5–16 April 2030\)\.$/m);
    assert.match(begun, /meetings, held on 8 and 9 April 2030, and adopted .* meeting, held on 15 April 2030\.$/m);
    assert.match(begun, /that were adopted on 15 April 2030, after the dialogue of 8 and 9 April 2030, by \[date\]\./);
    assert.match(
      nextDocument(read(text), NEXT) ?? '',
      /adopted on \[date\], after the dialogue of \[date\], by \[date\]\./,
    );
  });

  it('are begun from observations only', () => {
    assert.equal(nextDocument(read(cycleText('CMW-C-XCV-Q-2.txt')), NEXT), undefined);
  });
});

describe('observations that are begun from others in French and Spanish', () => {
  const about = { session: 33, reports: [2, 3] };
  const inFrench = nextDocument(read(OBSERVATIONS_IN.fr), { ...about, state: { code: 'XAB', name: 'l’Abénie' } }) ?? '';
  const inSpanish = nextDocument(read(OBSERVATIONS_IN.es), { ...about, state: { code: 'XAB', name: 'el Aben' } }) ?? '';

  it('are those of the new State, report and session, without a finding but placeholders', () => {
    for (const begun of [inFrench, inSpanish]) {
      const { identity, paragraphs } = read(begun);
      assert.deepEqual(
        [identity.kind, identity.symbol?.canonical, identity.state?.code, identity.session?.number.value],
        ['concluding-observations', 'CMW/C/XAB/CO/2-3', 'XAB', 33],
      );
      assert.equal(paragraphs.all.length, 8);
      assert.deepEqual(
        find(begun).filter(({ rule }) => rule !== 'placeholder'),
        [],
      );
    }
    assert.match(
      inFrench,
      /\t\tObservations finales concernant le rapport de l’Abénie valant deuxième et troisième rapports périodiques\*/,
    );
    assert.match(
      inSpanish,
      /\t\tObservaciones finales sobre los informes periódicos segundo y tercero combinados del Aben\*/,
    );
  });

  it('name the new State with its own article, and mark dates, symbols and paragraphs', () => {
    assert.match(
      inFrench,
      /Le Comité demande à l’Abénie de diffuser les présentes observations finales \[de l’État\], auprès des autorités \[corvaliennes\] et dans toutes les langues de l’Abénie\. \[repris de CMW\/C\/XCV\/CO\/1, paragraphe 6\u00a0: à vérifier\]/,
    );
    assert.match(
      inFrench,
      /fournir, le \[date\] au plus tard, .* formulées au paragraphe \[5 a\)\] ci-dessus et dans le document \[cote\]\./,
    );
    assert.match(inSpanish, /El Comité solicita al Aben que difunda .* en todas las lenguas del Aben\. \[tomado de /);
    assert.match(
      inSpanish,
      /facilite, a más tardar el \[fecha\], .* figuran en el párrafo \[5 a\)\] del presente documento y en el documento \[signatura\]\./,
    );
    assert.doesNotMatch(`${inFrench}${inSpanish}`, /Corval|20[012]\d/);
  });
});
