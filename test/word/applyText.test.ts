import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ApplyOptions, applyText, WordEditing } from '../../server/src/word/apply/applyText';
import type { WordText } from '../../server/src/word/parts/result';
import { partOf } from '../export/exported';
import {
  bookmark,
  type DocxParts,
  docx,
  field,
  level,
  list,
  listOf,
  numberingOf,
  p,
  r,
  style,
  table,
} from './support/docx';
import { read } from './support/reading';

const DATE = '2026-01-02T03:04:05Z';
const BY: ApplyOptions = { author: 'A. Drafter', date: DATE };
const OTHER = 'w:author="Somebody" w:date="2025-01-01T00:00:00Z"';
const NOTE = (id: number, text: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${text}`)}</w:p></w:footnote>`;
const REFERENCE = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const NUMBERED: DocxParts = {
  numbering: numberingOf(listOf(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), 1)),
  body: [
    p('The Committee met.'),
    p('It welcomes the report.', list(1)),
    p('It recommends that Xandoria:', list(1)),
    p('Ratify the Convention;', list(1, 1)),
    p('Amend its law.', list(1, 1)),
    p('It invites a reply.', list(1)),
  ].join(''),
};

/** The result of an edit of the text of a file, checked on both sides. */
function apply(bytes: Uint8Array, edit: (text: string) => string, options: ApplyOptions = BY) {
  const before = read(bytes);
  const edited = edit(before.text);
  assert.notEqual(edited, before.text, 'the edit changes something');
  const made = applyText(bytes, edited, options);
  if (made.kind !== 'applied') assert.fail(JSON.stringify(made));
  assert.equal(read(made.bytes, 'original').text, read(bytes, 'original').text);
  return { ...made, body: partOf(made.bytes, 'word/document.xml') };
}

/** Why an edit is refused, place by place. */
function refused(bytes: Uint8Array, edit: (text: string) => string) {
  const made = applyText(bytes, edit(read(bytes).text), BY);
  if (made.kind !== 'refused-places') assert.fail(made.kind);
  return made;
}

/** Of paragraphs that are not empty, what each says. */
function wordsOf({ text, paragraphs }: WordText): readonly string[] {
  return paragraphs.flatMap(({ start, end }) => (end > start ? [text.slice(start, end)] : []));
}

/** A line without its number. */
const bare = (line: string) => line.replace(/^\s*(?:\d+\.)?\t*/, '');

describe('the edited text of a Word file', () => {
  it('changes words where they are, with their formatting, and nothing else', () => {
    const bytes = docx({ body: p(`${r('The ')}${r('old law', '<w:b/>')}${r(' stands.')}`) + p('Second.') });
    const { accepted, body, places } = apply(bytes, (text) => text.replace('old', 'new'));
    assert.equal(accepted.text, 'The new law stands.\nSecond.');
    assert.match(body, /<w:del [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:delText[^>]*>old<\/w:delText><\/w:r><\/w:del>/);
    assert.match(body, /<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>new<\/w:t><\/w:r><\/w:ins>/);
    assert.equal([...body.matchAll(/w:author="A\. Drafter" w:date="2026-01-02T03:04:05Z"/g)].length, 2);
    assert.equal(places, 1);
  });

  it('takes words at the end of a paragraph above empty ones, in the body, in a cell and at the end', () => {
    const cells = `<w:tc>${p('One.')}<w:p/></w:tc><w:tc>${p('Two.')}</w:tc><w:tc><w:p/></w:tc>`;
    const rows = `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
    const bytes = docx({ body: `${p('First.')}<w:p/><w:p/>${p('Second.')}${rows}${p('Third.')}<w:p/>` });
    for (const words of ['First.', 'One.', 'Two.', 'Third.']) {
      const { accepted, body } = apply(bytes, (text) => text.replace(words, `${words} And more.`));
      assert.ok(accepted.text.includes(`${words} And more.`), accepted.text);
      assert.match(body, new RegExp(`>${words}</w:t></w:r><w:ins [^>]*><w:r><w:t[^>]*> And more\\.<`));
    }
  });

  it('deletes a paragraph with a content control of free text, and none with another', () => {
    const control = (properties: string) =>
      `<w:sdt><w:sdtPr>${properties}<w:id w:val="7"/></w:sdtPr><w:sdtContent>${r('relevant ')}</w:sdtContent></w:sdt>`;
    const draft = (properties: string) =>
      docx({ body: p('First.') + p(`${r('It notes the ')}${control(properties)}${r('law.')}`) + p('Last.') });
    const { accepted, body } = apply(draft('<w:tag w:val="any"/>'), (text) => text.replace(/It notes.*\n/, ''));
    assert.deepEqual(wordsOf(accepted), ['First.', 'Last.']);
    assert.match(body, /<w:sdtContent>.*<w:delText[^>]*>relevant <.*<\/w:sdtContent>/);
    assert.equal(refused(draft('<w:date/>'), (text) => text.replace(/It notes.*\n/, '')).places.length, 1);
  });

  it('puts new paragraphs in the place of the last one', () => {
    for (const added of ['6.\tXandoria thanks the delegation.', '\t\tAnnex\nAll sources are public.']) {
      const edit = (text: string) => text.replace(/[^\n]*It invites a reply\.$/, added);
      const { accepted } = apply(docx(NUMBERED), edit);
      assert.deepEqual(wordsOf(accepted).slice(5).map(bare), added.split('\n').map(bare));
    }
  });

  it('leaves automatic numbers to Word, whether the text has them renumbered or not', () => {
    const bytes = docx(NUMBERED);
    for (const lines of ['\n2.\tIt is concerned.\n', '\n7.\tIt is concerned.\n']) {
      const { accepted, body } = apply(bytes, (text) => text.replace('report.\n', `report.${lines}`));
      assert.deepEqual(wordsOf(accepted).slice(1, 4), [
        '1.\tIt welcomes the report.',
        '2.\tIt is concerned.',
        '3.\tIt recommends that Xandoria:',
      ]);
      assert.ok(!body.includes('>7.'));
    }
    const same = applyText(bytes, read(bytes).text.replace('3.\t', '4.\t'), BY);
    assert.ok(same.kind === 'applied' && same.bytes === bytes);
  });

  it('gives a new line the form of the nearest with such a number, or none', () => {
    const bytes = docx(NUMBERED);
    const item = apply(bytes, (text) => text.replace('Convention;\n', 'Convention;\n\t(b)\tReport;\n'));
    assert.deepEqual(wordsOf(item.accepted).slice(3, 6), [
      '\t(a)\tRatify the Convention;',
      '\t(b)\tReport;',
      '\t(c)\tAmend its law.',
    ]);
    const plain = apply(bytes, (text) => text.replace('report.\n', 'report.\nNo number here.\n'));
    assert.equal(wordsOf(plain.accepted)[2], 'No number here.');
    const off = apply(bytes, (text) => text.replace('1.\tIt welcomes', 'It welcomes'));
    assert.deepEqual(wordsOf(off.accepted).slice(1, 3), [
      'It welcomes the report.',
      '1.\tIt recommends that Xandoria:',
    ]);
    const on = apply(bytes, (text) => text.replace('The Committee', '1.\tThe Committee'));
    assert.deepEqual(wordsOf(on.accepted).slice(0, 2), ['1.\tThe Committee met.', '2.\tIt welcomes the report.']);
  });

  it('splits paragraphs into several and joins them', () => {
    const bytes = docx({
      body: p(r('One two three four five six.', '<w:i/>'), style('A')) + p('Seven eight.', style('B')),
    });
    const split = apply(bytes, (text) => text.replace(' three', '\nthree').replace(' five', '\nfive'));
    assert.deepEqual(wordsOf(split.accepted), ['One two', 'three four', 'five six.', 'Seven eight.']);
    const deleted = [...split.body.matchAll(/<w:delText[^>]*>([^<]*)</g)].map(([, words]) => words);
    assert.deepEqual(deleted, [' ', ' '], 'words stay in their runs');
    const joined = apply(bytes, (text) => text.replace('six.\n', 'six and '));
    assert.deepEqual(wordsOf(joined.accepted), ['One two three four five six and Seven eight.']);
  });

  it('moves a paragraph whose references change on the way, with the change in what was moved', () => {
    const words = [
      'It met.',
      'It recalls paragraphs 1 and 4 (a) of its report.',
      'It thanked its hosts.',
      'It adjourned.',
    ];
    const bytes = docx({ body: words.map((line) => p(line)).join('') });
    const wanted = [words[0], words[2], 'It recalls paragraphs 2 and 3 (b) of its report.', words[3]].join('\n');
    const { accepted, body } = apply(bytes, () => wanted);
    assert.equal(accepted.text, wanted);
    assert.match(body, /<w:moveFrom [^>]*><w:r><w:t[^>]*>It recalls paragraphs 1 and 4 \(a\)/);
    assert.match(
      body,
      /<w:moveTo [^>]*><w:r><w:t[^>]*>It recalls paragraphs <\/w:t><\/w:r><\/w:moveTo><w:ins [^>]*><w:r><w:t[^>]*>2</,
    );
    // A picture cannot exist twice, and must not be lost.
    const picture = '<w:r><w:drawing/></w:r>';
    const drawn = docx({ body: [p(words[0] ?? ''), p(`${r(words[1] ?? '')}${picture}`), p(words[2] ?? '')].join('') });
    const text = [words[0], words[2], 'It recalls paragraphs 2 and 3 (b) of its report.'].join('\n');
    assert.deepEqual(
      refused(drawn, () => text).places.map(({ hindrance }) => hindrance),
      ['single'],
    );
  });

  it('moves paragraphs from different places to one', () => {
    const lines = ['It met in spring.', 'It rested in autumn.', 'It thanked its hosts.', 'It adjourned its session.'];
    const bytes = docx({ body: lines.map((line) => p(line)).join('') });
    const [first, second, third, fourth] = lines;
    const { accepted, body } = apply(bytes, () => [second, fourth, third, first].join('\n'));
    assert.equal(accepted.text, [second, fourth, third, first].join('\n'));
    assert.ok((body.match(/<w:moveTo /g)?.length ?? 0) >= 2);
  });

  it('moves a paragraph with a note that is edited as well, which would lose the note otherwise', () => {
    const words = [
      'It met in spring and in autumn.',
      'It recalls the reply of its guests',
      'It adjourned its session.',
    ];
    const bytes = docx({
      body: `${p(words[0] ?? '')}${p(`${r(words[1] ?? '')}${REFERENCE(1)}${r(' with thanks.')}`)}${p(words[2] ?? '')}`,
      footnotes: NOTE(1, 'Noted.'),
    });
    const { accepted, body } = apply(bytes, (text) => {
      const [first, second = '', third, ...rest] = text.split('\n');
      return [second.replace('recalls', 'also recalls').replace('thanks', 'many thanks'), first, third, ...rest].join(
        '\n',
      );
    });
    assert.match(accepted.text, /^It also recalls the reply of its guests¹ with many thanks\.\nIt met/);
    assert.equal(accepted.notes.length, 1);
    assert.match(body, /<w:moveFrom /);
  });

  it('keeps what is typed before a new line break before it, also in place of other words', () => {
    const bytes = docx({ body: p(`${r('It met in spring. ', '<w:b/>')}${r('It rested in winter.')}`) + p('Next.') });
    const split = apply(bytes, (text) => text.replace('spring. It', 'spring. She sang.\nIt'));
    assert.equal(split.accepted.text, 'It met in spring. She sang.\nIt rested in winter.\nNext.');
    assert.match(split.body, /<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>She sang\.<\/w:t>/);
    const replaced = apply(bytes, (text) => text.replace('spring. It rested', 'summer\nand ate'));
    assert.equal(replaced.accepted.text, 'It met in summer\nand ate in winter.\nNext.');
    const thrice = apply(bytes, (text) => text.replace('spring. It', 'spring: a.\nb.\nc. It'));
    assert.equal(thrice.accepted.text, 'It met in spring: a.\nb.\nc. It rested in winter.\nNext.');
  });

  it('puts what is new after joined paragraphs after all of them, and what is moved there', () => {
    const lines = ['It met in spring.', 'It met in autumn.', 'It thanked its hosts.', 'It adjourned its session.'];
    const bytes = docx({ body: lines.map((line) => p(line)).join('') });
    const joined = `${lines[0]} ${lines[1]}`;
    const added = apply(bytes, () => [joined, 'It has a new chair.', lines[2], lines[3]].join('\n'));
    assert.equal(added.accepted.text, `${joined}\nIt has a new chair.\n${lines[2]}\n${lines[3]}`);
    const moved = apply(bytes, () => [joined, lines[3], lines[2]].join('\n'));
    assert.equal(moved.accepted.text, `${joined}\n${lines[3]}\n${lines[2]}`);
  });

  it('moves a paragraph that is deleted in one place and the same in another', () => {
    const body =
      p('The first paragraph of some length.') +
      p('The second one.') +
      p(`${r('The third')}${REFERENCE(1)}${r(' has a note.')}`);
    const bytes = docx({ body, footnotes: NOTE(1, 'Noted.') });
    const { accepted, body: after } = apply(bytes, (text) => {
      const [first = '', second = '', third = '', ...rest] = text.split('\n');
      return [third, first, second, ...rest].join('\n');
    });
    assert.match(accepted.text, /^The third¹ has a note\.\nThe first/);
    assert.match(after, /<w:moveFrom .*<w:moveTo |<w:moveTo .*<w:moveFrom /s);
    assert.equal(accepted.notes.length, 1);
  });

  it('keeps notes, whatever figures the text has for their marks, and refuses to add or delete them', () => {
    const body =
      p(`${r('One')}${REFERENCE(1)}${r(' is here.')}`) + p(`${r('Two')}${REFERENCE(2)}${r(' is m² large.')}`);
    const bytes = docx({ body, footnotes: NOTE(1, 'First.') + NOTE(2, 'Second.') });
    const edited = apply(bytes, (text) =>
      text
        .replace(/One.*\n/, '')
        .replace(/\t¹\t.*\n/, '')
        .replaceAll('²', '¹')
        .replace('m¹', 'm³'),
    );
    assert.deepEqual(wordsOf(edited.accepted), ['Two¹ is m³ large.', '\t¹\tSecond.']);
    const note = apply(bytes, (text) => text.replace('Second', 'Last'));
    assert.match(note.accepted.text, /\t²\tLast\.$/);
    assert.deepEqual(
      refused(bytes, (text) => text.replace('One¹', 'One')).places.map(({ hindrance }) => hindrance),
      ['place'],
    );
    assert.deepEqual(
      refused(bytes, (text) => text.replace(/\t¹\t.*\n/, '')).places.map(({ hindrance }) => hindrance),
      ['note'],
    );
    assert.equal(refused(bytes, (text) => `${text}\n\t³\tThird.`).places.length, 1);
    // A line that is like the note of a reference that is deleted is no such note elsewhere.
    const [elsewhere] = refused(bytes, () => 'Two¹ is m² large.\n\t¹\tFirst.\n\n__________\n\t²\tSecond.').places;
    assert.equal(elsewhere?.hindrance, 'note');
  });

  it('deletes within what somebody inserted, and leaves what somebody moved', () => {
    const inserted = docx({ body: p(`${r('One')}<w:ins w:id="7" ${OTHER}>${r(' two three')}</w:ins>${r('.')}`) });
    const { body, accepted } = apply(inserted, (text) => text.replace(' two', ''));
    assert.equal(accepted.text, 'One three.');
    assert.match(body, /<w:ins w:id="7"[^>]*>.*<w:del [^>]*A\. Drafter.*<\/w:del>.*three.*<\/w:ins>/s);
    const moved = docx({
      body: `<w:p><w:moveFromRangeStart w:id="1" w:name="m" ${OTHER}/><w:moveFrom w:id="2" ${OTHER}>${r('Gone.')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/></w:p><w:p><w:moveToRangeStart w:id="3" w:name="m" ${OTHER}/><w:moveTo w:id="4" ${OTHER}>${r('Gone.')}</w:moveTo><w:moveToRangeEnd w:id="3"/>${r(' Here.')}</w:p>`,
    });
    const [away] = refused(moved, (text) => text.replace('Gone', 'Come')).places;
    assert.equal(away?.hindrance, 'changes');
    assert.equal(apply(moved, (text) => text.replace('Here', 'There')).accepted.text, 'Gone. There.');
  });

  it('keeps live references that are right, and types those that were changed by hand', () => {
    const bytes = docx({
      ...NUMBERED,
      body: [
        p(bookmark('_Ref1', 1, r('It welcomes the report.')), list(1)),
        p('It is concerned.', list(1)),
        p(`${r('See paragraph ')}${field('REF _Ref1 \\r \\h', '1')}${r(' above.')}`, list(1)),
      ].join(''),
    });
    const around = apply(bytes, (text) => text.replace('See', 'See also').replace('above', 'there'));
    assert.deepEqual(
      around.accepted.fields.map(({ shown, state }) => [shown, state]),
      [['1', 'current']],
    );
    const renumbered = apply(bytes, (text) => `1.\tA new beginning.\n${text.replace('paragraph 1', 'paragraph 2')}`);
    assert.deepEqual(
      renumbered.accepted.fields.map(({ shown, state }) => [shown, state]),
      [['2', 'current']],
    );
    const typed = apply(bytes, (text) => text.replace('paragraph 1 above', 'paragraph 2 above'));
    assert.match(typed.accepted.text, /See paragraph 2 above\.$/);
    assert.equal(typed.accepted.fields.length, 0);
    const gone = apply(bytes, (text) => text.replace(/1\.\tIt welcomes.*\n/, ''));
    assert.equal(gone.accepted.fields.length, 0);
  });

  it('changes the words of a table, and refuses what would change its cells, with all such places', () => {
    const bytes = docx({
      body:
        p('Before.') +
        table([
          ['a one', 'b two'],
          ['c three', 'd four'],
        ]) +
        p('After it.'),
    });
    assert.match(apply(bytes, (text) => text.replace('b two', 'b too')).accepted.text, /a one\tb too\nc three\td four/);
    const { places, restored } = refused(bytes, (text) =>
      text.replace('a one\tb two', 'a one b two').replace('c three', 'New row.\nc three').replace('After', 'Behind'),
    );
    assert.deepEqual(
      places.map(({ hindrance }) => hindrance),
      ['table', 'table'],
    );
    assert.match(restored, /a one\tb two\nc three\td four\n+Behind it\./);
    const made = applyText(bytes, restored, BY);
    assert.equal(made.kind, 'applied');
  });

  it('restores a new paragraph below a table as no row of it, so that the next save is not refused', () => {
    const bytes = docx({ body: p('Before.') + table([['one', 'two']]) + p('After it.') });
    const made = refused(bytes, (text) => text.replace('one\ttwo', 'one two').replace('After', 'A new line.\n\nAfter'));
    assert.equal(made.places.length, 1);
    const again = applyText(bytes, made.restored, BY);
    if (again.kind !== 'applied') assert.fail(JSON.stringify(again.kind));
    assert.deepEqual(wordsOf(again.accepted), ['Before.', 'one', 'two', 'A new line.', 'After it.']);
  });

  it('refuses content controls with a choice, files that are protected or signed, and files that changed', () => {
    const control = `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${r('chosen')}</w:sdtContent></w:sdt>`;
    const bytes = docx({ body: p(`${r('It was ')}${control}${r(' here.')}`) });
    const [choice] = refused(bytes, (text) => text.replace('chosen', 'other')).places;
    assert.equal(choice?.hindrance, 'control');
    assert.equal(apply(bytes, (text) => text.replace('here', 'there')).accepted.text, 'It was chosen there.');
    const locked = docx({ body: p('Text.'), settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' });
    const tracked = docx({
      body: p('Text.'),
      settings: '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>',
    });
    const made = applyText(locked, 'Other.', BY);
    assert.ok(made.kind === 'refused' && made.reason === 'protected');
    assert.equal(apply(tracked, () => 'Other.').accepted.text, 'Other.');
    const changed = applyText(docx({ body: p('Another.') }), 'Text there.', { ...BY, read: 'Text.' });
    assert.ok(changed.kind === 'refused' && changed.reason === 'otherwise-read');
  });

  it('piles nothing up: what was written in the same name is replaced, and gone if it is undone', () => {
    const bytes = docx(NUMBERED);
    const text = read(bytes).text;
    const first = apply(bytes, () => text.replace('welcomes', 'regrets'));
    const second = applyText(first.bytes, text.replace('welcomes', 'notes'), BY);
    assert.ok(second.kind === 'applied');
    assert.deepEqual(second.accepted.revisions.map(({ type, gone }) => [type, gone]).sort(), [
      ['deletion', 'welcomes'],
      ['insertion', ''],
    ]);
    const later = applyText(second.bytes, second.accepted.text, { ...BY, date: '2027-01-01T00:00:00Z' });
    assert.ok(later.kind === 'applied' && later.bytes === second.bytes, 'saving again changes nothing');
    const undone = applyText(second.bytes, text, BY);
    assert.ok(undone.kind === 'applied');
    assert.equal(partOf(undone.bytes, 'word/document.xml'), partOf(bytes, 'word/document.xml'));
    const others = applyText(first.bytes, text.replace('welcomes', 'notes'), { ...BY, author: 'B. Other' });
    assert.ok(others.kind === 'applied');
    assert.deepEqual(
      new Set(others.accepted.revisions.map(({ author }) => author)),
      new Set(['A. Drafter', 'B. Other']),
    );
  });

  it('changes own insertions in place in a file that another program has saved', () => {
    const own = 'w:author="A. Drafter" w:date="2025-01-01T00:00:00Z"';
    const inserted = `<w:ins w:id="7" ${own}>${r(' old words')}${r(' here', '<w:b/>')}</w:ins>`;
    const bytes = docx({ body: p(`${r('One')}${inserted}${r(' more.')}`) + p('Two.') });
    const changed = apply(bytes, (text) => text.replace('old words', 'new words'));
    assert.equal(changed.accepted.text, 'One new words here more.\nTwo.');
    assert.ok(!changed.body.includes('w:del'));
    assert.deepEqual(
      changed.accepted.revisions.map(({ type, date }) => [type, date]),
      [['insertion', '2025-01-01T00:00:00Z']],
    );
    const bold = apply(bytes, (text) => text.replace(' here', ' there'));
    assert.match(bold.body, /<w:b\/><\/w:rPr><w:t[^>]*>there<\/w:t>/);
    assert.ok(!bold.body.includes('w:del'));
    const undone = apply(bytes, (text) => text.replace(' old words here', ''));
    assert.ok(!/w:ins|w:del/.test(undone.body), 'what is taken out leaves no trace');
    const both = apply(bytes, (text) => text.replace('here more', 'and'));
    assert.deepEqual(
      both.accepted.revisions.map(({ type, gone }) => [type, gone]),
      [
        ['insertion', ''],
        ['deletion', ' more'],
        ['insertion', ''],
      ],
    );
    const again = applyText(changed.bytes, changed.accepted.text, { ...BY, date: '2027-01-01T00:00:00Z' });
    assert.ok(again.kind === 'applied' && again.bytes === changed.bytes);
  });

  it('counts no blank lines and takes line ends of all systems', () => {
    const bytes = docx(NUMBERED);
    const same = applyText(bytes, `${read(bytes).text.replace(/\n+/g, '\r\n\r\n\r\n')}\r\n`, BY);
    assert.ok(same.kind === 'applied' && same.bytes === bytes);
  });

  it('is written again and again into a file that stays open, as into one that is opened each time', () => {
    const bytes = docx(NUMBERED);
    const editing = new WordEditing(bytes, BY);
    const { text } = read(bytes);
    for (const edited of [
      text.replace('met', 'convened'),
      text.replace('its law', 'the law'),
      text,
      text.replace('met', 'sat'),
    ]) {
      const [kept, fresh] = [editing.apply(edited, BY), applyText(bytes, edited, BY)];
      assert.ok(kept.kind === 'applied' && fresh.kind === 'applied');
      assert.deepEqual(Buffer.from(kept.bytes), Buffer.from(fresh.bytes));
    }
  });
});
