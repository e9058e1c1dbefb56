import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compilePattern } from '../../server/src/languages/pattern';
import { lex } from '../../server/src/syntax/tokens/lexer';
import { Matcher, type PatternMatch } from '../../server/src/syntax/tokens/matcher';

const tokensOf = (text: string) => lex(text, 0, text.length, false);

/** What a pattern finds in a text, with its named parts. */
function found(one: ReturnType<typeof compilePattern>, text: string, find: 'in' | 'lastIn' = 'in'): string | undefined {
  const tokens = tokensOf(text);
  const match: PatternMatch | undefined = new Matcher(one)[find](tokens);
  return match && text.slice(tokens.start(match.start), tokens.end(match.end - 1));
}

describe('a pattern', () => {
  it('finds words in any case, and words with a capital as they are written', () => {
    assert.equal(found(compilePattern`the committee`, 'So The Committee’s view of the COMMITTEE'), 'the COMMITTEE');
    assert.equal(found(compilePattern`the Committee`, 'the committee and The Committee'), 'The Committee');
    assert.equal(found(compilePattern`follow-up|party's`, 'its follow\u2011up'), 'follow\u2011up');
  });

  it('takes one of several, leaves out what may be left out, and repeats up to a number', () => {
    const named = compilePattern`its|the next? report|reports | ${['list of issues', 'replies']}`;
    assert.equal(found(named, 'on its next reports'), 'its next reports');
    assert.equal(found(named, 'a list of issues'), 'list of issues');
    assert.equal(found(compilePattern`very*2 late`, 'very very very late'), 'very very late');
    assert.equal(found(compilePattern`very+2 late`, 'late'), undefined);
  });

  it('takes as few tokens as will do for a gap, none of them a mark that ends a clause', () => {
    assert.equal(found(compilePattern`report <gap 4> due`, 'a report that is due, due'), 'report that is due');
    assert.equal(found(compilePattern`report <gap 4> due`, 'a report. It is due'), undefined);
    assert.equal(found(compilePattern`report <gap 2> due`, 'a report that is now due'), undefined);
  });

  it('looks at what is beside a place, which stays outside', () => {
    assert.equal(found(compilePattern`of !the <word>`, 'of the one of another'), 'of another');
    assert.equal(found(compilePattern`~which was`, 'which was, was', 'in'), 'was');
    assert.equal(found(compilePattern`a &two-year`, 'a year, a two-year term'), 'a');
  });

  it('names parts, and knows nothing of those that were left out', () => {
    const tokens = tokensOf('by 3 May');
    const match = new Matcher(compilePattern`by day=[<number> month=<name>] year=<year>?`).in(tokens);
    assert.deepEqual(match?.part('day'), { start: 1, end: 3 });
    assert.deepEqual(match?.part('month'), { start: 2, end: 3 });
    assert.equal(match?.part('year'), undefined);
  });

  it('is matched forwards, backwards and within limits', () => {
    const tokens = tokensOf('the report is due on 3 May');
    const due = new Matcher(compilePattern`report <gap 3> due on`);
    assert.deepEqual(due.before(tokens, 5)?.start, 1);
    assert.equal(due.before(tokens, 5, 2), undefined);
    assert.equal(due.at(tokens, 1)?.end, 5);
    assert.equal(due.at(tokens, 1, 4), undefined);
    assert.equal(due.lastIn(tokens)?.start, 1);
    assert.equal(new Matcher(compilePattern`due <end>`).isIn(tokens, 0, 4), true);
    assert.equal(new Matcher(compilePattern`<start> report`).isIn(tokens, 1), true);
  });

  it('is found by its rarest word as it is by trying each place', () => {
    const text = 'The Committee asks that the report be sent, and that the replies to the list be sent by the State.';
    const tokens = tokensOf(text);
    for (const one of [
      compilePattern`the <word> be sent`,
      compilePattern`<small> the replies|report`,
      compilePattern`<gap 3> list`,
      compilePattern`that the [<ends ies> to]? <word>`,
      compilePattern`[the &replies]|asks <word>+2`,
      compilePattern`, and|or that`,
      compilePattern`<begins re> elsewhere`,
    ]) {
      const matcher = new Matcher(one);
      const places = Array.from({ length: tokens.length }, (_, i) => i);
      assert.equal(
        matcher.in(tokens)?.start,
        places.find((i) => matcher.at(tokens, i)),
      );
      assert.equal(
        matcher.isIn(tokens, 4, 12),
        places.some((i) => i >= 4 && i < 12 && matcher.isAt(tokens, i, 12)),
      );
    }
    const word = new Matcher(compilePattern`report`);
    assert.deepEqual(
      [word.isAt(tokens, 5), word.isAt(tokens, 5, 5), word.isBefore(tokens, 6), word.isBefore(tokens, 6, 6)],
      [true, false, true, false],
    );
  });

  it('tries other ways of repeating what repeats itself, and names the parts of the way that fits', () => {
    const tokens = tokensOf('on a b a b c, by a b d');
    const lists = new Matcher(compilePattern`on|by list=[[one=[a|b] [b|a]*2]+3] end=[b c]|d`);
    const [first, second] = lists.allIn(tokens);
    assert.deepEqual(
      [first?.part('list'), first?.part('end')],
      [
        { start: 1, end: 4 },
        { start: 4, end: 6 },
      ],
    );
    assert.deepEqual(
      [second?.part('one'), second?.part('end')],
      [
        { start: 8, end: 9 },
        { start: 10, end: 11 },
      ],
    );
    assert.equal(new Matcher(compilePattern`[[a b]+2 &c]+2`).in(tokens)?.start, 1);
  });

  it('is found before a place by its words, though what must follow stands behind the place', () => {
    // Tokens lexed before its words had numbers are tried at each place.
    const asked = new Matcher(compilePattern`asks|it <gap 4> &soon`);
    const tokens = tokensOf('it asks for a full report soon');
    assert.equal(asked.before(tokens, 6)?.start, 1);
    assert.equal(asked.before(tokens, 5), undefined);
    assert.equal(asked.before(tokens, 6, 2), undefined);
  });

  it('is found in tokens that are older than its words', () => {
    const tokens = tokensOf('some xantholeucophore here');
    assert.equal(new Matcher(compilePattern`xantholeucophore`).in(tokens)?.start, 1);
  });

  it('gives up where it would take for ever', () => {
    const tokens = tokensOf('a '.repeat(2000));
    const some = compilePattern`[a|[a a]|[a a a]]+400 b`;
    assert.equal(new Matcher(some).at(tokens, 0), undefined);
  });

  it('says where it is not well formed', () => {
    for (const one of [compilePattern`[a`, compilePattern`a ]`, compilePattern`<nothing>`, compilePattern`a =`])
      assert.throws(() => one.node, /No pattern/);
  });
});
