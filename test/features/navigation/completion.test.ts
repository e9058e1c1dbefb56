import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TreatyLookup } from '../../../server/src/catalogue/treaty';
import {
  type Completion,
  completionPlace,
  completionProse,
  completions,
} from '../../../server/src/features/completion';
import { DRAFT, OBSERVATIONS, read } from '../../support/documents';
import { fixtureAtCursor } from '../../support/fixture';
import { fc } from '../../support/random';
import { treatyFiles } from '../../support/treatyLookup';

const treaties: TreatyLookup = (id) => treatyFiles().find(({ treaty }) => treaty.id === id)?.treaty;

const PREVIOUS = read(
  'CMW/C/XAA/Q/1\n\nList of issues in relation to the initial report of Xandoria\n\n1. Please say.\n2. Please report.\n',
);

/** What is proposed at the cursor of a text. */
function at(source: string): readonly Completion[] {
  const { text, cursor } = fixtureAtCursor(source);
  const model = read(text);
  const place = completionPlace(model, cursor);
  if (!place) return [];
  return completions(model, place, treaties, place.foreign?.symbol === 'CMW/C/XAA/Q/1' ? PREVIOUS : undefined);
}

const labels = (source: string) => at(source).map(({ label }) => label);

/** The draft with a sentence in place of the one that asks for follow-up, or of paragraph 28. */
const inFollowUp = (sentence: string) => DRAFT.replace(/(?<=\n63\.\t).*/, sentence);
const inBody = (sentence: string) => DRAFT.replace(/(?<=\n28\.\t).*/, sentence);
/** Four paragraphs; the second has letters. */
const short = (sentence: string) =>
  `${OBSERVATIONS}1.\tOne.\n2.\tThe State party should:\n(a)\tAct;\n(b)\tPay;\n(i)\tAt once;\n(ii)\tIn full;\n(c)\tRest.\n3.\t${sentence}\n4.\tFour.\n`;

describe('completion', () => {
  it('proposes the paragraphs of this document wherever one may be cited', () => {
    for (const sentence of [
      'The Committee refers to paragraph $0',
      'The Committee refers to paragraphs $0',
      'The Committee refers to paragraph\u00a0$0 above.',
      'The Committee refers to it (see para. $0)',
      'The Committee refers to it (paras. $0',
    ]) {
      assert.deepEqual(labels(short(sentence)), ['1', '2', '4'], sentence);
    }
  });

  it('proposes numbers in front of a word that the cursor touches, and sets them apart from it', () => {
    const found = (sentence: string) => at(short(sentence)).map(({ insert }) => insert);
    assert.deepEqual(found('See paragraphs 1, $0respectively, for this.'), ['2 ', '4 ']);
    assert.deepEqual(found('See paragraph $0above.'), ['1 ', '2 ', '4 ']);
    assert.deepEqual(found('See paragraph $0.'), ['1', '2', '4']);
    assert.deepEqual(found('See article 17 of the Act, $0respectively.'), []);
  });

  it('leaves out what the list holds, and goes up from there', () => {
    assert.deepEqual(labels(short('See paragraphs 2 and $0 above.')), ['4', '1']);
    assert.deepEqual(labels(short('See paragraphs 1, $0')), ['2', '4']);
    assert.deepEqual(labels(short('See paragraphs 1–$0')), ['2', '4']);
    assert.deepEqual(labels(short('See paragraphs $0 and 2 above.')), ['1', '4']);
  });

  it('proposes nothing where no paragraph or article is cited', () => {
    for (const sentence of [
      'The Committee $0',
      'In 2015 and $0',
      'Act No. $0',
      'See paragraph $0 of the Elections Act.',
      'See article $0 of the Elections Act.',
      'See paragraph 2$0a',
      'See (a) and ($0',
    ]) {
      assert.deepEqual(labels(short(sentence)), [], sentence);
    }
  });

  it('puts recommendations first in the follow-up paragraph, and only there', () => {
    const [first, second, third] = at(inFollowUp('The Committee asks for information on paragraphs 11 and $0'));
    assert.deepEqual([first?.label, second?.label, third?.label], ['13', '15', '17']);
    assert.equal(first?.role, 'recommendation');
    const roles = at(inFollowUp('It asks for information on paragraphs $0')).map(
      ({ role }) => role === 'recommendation',
    );
    assert.ok(roles.lastIndexOf(true) < roles.indexOf(false));
    assert.deepEqual(labels(inBody('The Committee refers to paragraphs $0')).slice(0, 4), ['1', '2', '3', '4']);
  });

  it('puts them first where a sentence asks about recommendations, whatever it stands under', () => {
    const draft = (heading: string, sentence: string) =>
      `CCPR/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tIt thanks the delegation.\n2.\tThe Committee is concerned that data are scarce.\n3.\tThe State party should collect data.\n4.\tThe Committee is concerned that prisons are full.\n5.\tThe State party should build none.\n${heading}6.\t${sentence}\n`;
    const asked =
      'The State party is asked to provide, by 29 March 2023, information on the implementation of the recommendations made by the Committee in paragraphs ';
    for (const heading of ['', '\nInterim report\n\n', '\nOther recommendations\n\n']) {
      assert.deepEqual(labels(draft(heading, `${asked}$0`)), ['3', '5', '1', '2', '4'], heading);
      assert.deepEqual(labels(draft(heading, `${asked}3 and $0`)), ['5', '4', '1', '2'], heading);
      assert.deepEqual(labels(draft(heading, 'It refers to paragraphs $0')), ['1', '2', '3', '4', '5'], heading);
    }
  });

  it('proposes the paragraph at hand only for its subparagraphs', () => {
    assert.deepEqual(labels(short('x').replace('(c)\tRest', '(c)\tRest as in paragraph $0')), ['1', '3', '4', '2']);
  });

  it('keeps to what has been typed, and puts it first where it is a number already', () => {
    const found = at(inFollowUp('The Committee asks for information on paragraphs 2$0'));
    assert.equal(found[0]?.label, '2');
    assert.equal(found[0]?.exact, true);
    assert.ok(found.every(({ label }) => label.startsWith('2')));
  });

  it('replaces the whole number at the cursor', () => {
    const { text, cursor } = fixtureAtCursor(short('See paragraphs 1$02 above.'));
    const place = completionPlace(read(text), cursor);
    assert.equal(place && text.slice(place.span.start, place.span.end), '12');
    assert.equal(place?.typed, '1');
  });

  it('proposes the letters below a paragraph, with the bracket that is missing', () => {
    assert.deepEqual(
      at(short('See paragraph 2 ($0')).map(({ label, insert }) => [label, insert]),
      [
        ['a', 'a)'],
        ['b', 'b)'],
        ['c', 'c)'],
      ],
    );
    assert.deepEqual(
      at(short('See paragraph 2 (b) ($0) above.')).map(({ insert }) => insert),
      ['i', 'ii'],
    );
    assert.deepEqual(labels(short('See paragraph 2 (a) and ($0) above.')), ['b', 'c']);
    assert.deepEqual(labels(short('See paragraph 1 ($0')), []);
  });

  it('proposes letters with half a bracket in a language that cites them so', () => {
    const french = (sentence: string) =>
      `CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité remercie la délégation des réponses qu’elle a données.\n2.\tL’État partie devrait :\na)\tAgir ;\nb)\tPayer.\n3.\t${sentence}\n`;
    const inserted = (sentence: string) => at(french(sentence)).map(({ insert }) => insert);
    assert.deepEqual(inserted('Le Comité renvoie au paragraphe 2 $0 des présentes observations.'), ['a)', 'b)']);
    assert.deepEqual(inserted('Le Comité renvoie au paragraphe 2 b$0).'), ['b']);
    assert.deepEqual(inserted('Le Comité renvoie au paragraphe 2 a) et $0.'), ['1', '2']);
    assert.deepEqual(inserted('Le Comité renvoie au paragraphe $0.'), ['1', '2']);
    assert.deepEqual(inserted('Le Comité compte 2 $0.'), []);
    // English letters stand in whole brackets.
    assert.deepEqual(labels(short('See paragraph 2 $0')), []);
  });

  it('proposes the articles of the treaty that is meant, with their headings', () => {
    const found = at(short('In accordance with article $0 of the Convention'));
    assert.equal(found.length, treaties('icrmw')?.articles.length);
    assert.deepEqual([found[0]?.label, found[0]?.detail], ['1', treaties('icrmw')?.articles[0]?.heading]);
    assert.equal(
      at(short('See article $0 of the Convention on the Rights of the Child.')).length,
      treaties('crc')?.articles.length,
    );
    assert.deepEqual(labels(short('Freedom of movement (arts. 7, $0')).slice(0, 2), ['8', '9']);
  });

  it('proposes the paragraphs and letters of an article', () => {
    assert.deepEqual(labels(short('See article 22, paragraph $0 of the Convention.')).slice(0, 3), ['1', '2', '3']);
    assert.deepEqual(
      at(short('See article 22 ($0 of the Convention.'))
        .slice(0, 2)
        .map(({ insert }) => insert),
      ['1)', '2)'],
    );
    assert.deepEqual(labels(short('See article 18 (3) ($0) of the Convention.')).slice(0, 2), ['a', 'b']);
  });

  it('proposes the paragraphs of another document where that is meant', () => {
    const found = at(short('See paragraphs $0 of the list of issues (CMW/C/XAA/Q/1).'));
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [
        ['1', 'Please say.'],
        ['2', 'Please report.'],
      ],
    );
    assert.deepEqual(labels(short('See the list of issues (CMW/C/XBB/Q/1), paragraphs $0')), []);
  });

  it('documents what it proposes', () => {
    const { text, cursor } = fixtureAtCursor(short('See paragraph $0'));
    const model = read(text);
    const place = completionPlace(model, cursor);
    assert.ok(place);
    const prose = completions(model, place, treaties, undefined).map(({ subject }) =>
      JSON.stringify(completionProse(subject, model, treaties, 'en')),
    );
    assert.match(prose[0] ?? '', /Paragraph 1.*One\./);
    const article = completionProse(
      { kind: 'article', instrument: 'icrmw', article: '7', paragraph: '', path: [] },
      model,
      treaties,
      'en',
    );
    assert.match(JSON.stringify(article), /Article 7/);
  });

  it('takes any text and place', () => {
    const piece = fc.constantFrom(
      'paragraph ',
      'paras. ',
      '(',
      ')',
      '12',
      ' and ',
      'article ',
      'a',
      '–',
      ', ',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(200), (pieces, offset) => {
        const model = read(`${OBSERVATIONS}1. ${pieces.join('')}\n2. Two.\n`);
        const cursor = offset % (model.text.text.length + 1);
        const place = completionPlace(model, cursor);
        if (!place) return;
        assert.ok(place.span.start <= cursor && cursor <= place.span.end);
        for (const { label } of completions(model, place, treaties, undefined))
          assert.ok(label.startsWith(place.typed));
      }),
    );
  });
});
