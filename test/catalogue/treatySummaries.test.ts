import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterOf, romanOf } from '../../server/src/catalogue/articleStructure';
import { committeeOf } from '../../server/src/catalogue/committees';
import { INSTRUMENTS } from '../../server/src/catalogue/instruments';
import {
  articleOf,
  type Treaty,
  type TreatyArticle,
  type TreatyItem,
  treatyPartOf,
} from '../../server/src/catalogue/treaty';
import { en } from '../../server/src/languages/en';
import { schemaProblems } from '../support/schema';
import { treatyFiles, treatySchema } from '../support/treatyLookup';
import { PART_FACTS } from './structureFacts';

const files = treatyFiles();
const schema = treatySchema();

/** Beginnings that say nothing of what is laid down. */
const FILLER =
  /^(?:(?:this|the|each) (?:article|paragraph|subparagraph|provision|clause|section)\b|(?:article|paragraph) \d+ (?:states|says|provides|sets|deals|lays)\b|it (?:states|says|provides|sets|deals|lays)\b|(?:provides|says|stipulates|deals|concerns|describes|sets out|lays down|contains|covers|relates)\b|(?:according to|under|in) (?:this|the) (?:article|paragraph)\b|there (?:is|are)\b|see\b|as above|same\b|summary\b|(?:provisions|rules) (?:on|about|concerning)\b)/i;

/** Ends that say only that something is laid down, and not what. */
const HOLLOW =
  /\b(?:is|are) (?:(?:dealt with|regulated|addressed|described|defined|laid down|set out|provided for|governed)(?: here)?\.$|the subject(?: matter)? of\b)/i;

/** The words of a text without their endings; short ones, which mean little alone, are left out. */
function stems(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

/** Every summary of an article with its place: paragraphs, letters below them, and what no number covers. */
function* summariesOf(article: TreatyArticle): Generator<readonly [string, string]> {
  const items = function* (
    list: readonly TreatyItem[] | undefined,
    path: string,
  ): Generator<readonly [string, string]> {
    for (const one of list ?? []) {
      yield [`${path} (${one.letter})`, one.summary];
      yield* items(one.items, `${path} (${one.letter})`);
    }
  };
  if (article.chapeau) yield [`${article.number}, chapeau`, article.chapeau];
  for (const paragraph of article.paragraphs) {
    const place = paragraph.number === null ? String(article.number) : `${article.number}.${paragraph.number}`;
    yield [place, paragraph.summary];
    yield* items(paragraph.items, place);
  }
  if (article.closing) yield [`${article.number}, closing`, article.closing];
}

function* summaries(): Generator<{ readonly place: string; readonly summary: string }> {
  for (const { treaty } of files) {
    for (const article of treaty.articles) {
      for (const [place, summary] of summariesOf(article)) yield { place: `${treaty.id} ${place}`, summary };
    }
  }
}

describe('the treaties', () => {
  it('are eighteen, each in a file of its name', () => {
    assert.equal(files.length, 18);
    assert.deepEqual(files.map(({ treaty }) => treaty.id).sort(), Object.keys(INSTRUMENTS).sort());
    for (const { name, treaty } of files) assert.equal(name, `${treaty.id}.json`);
  });

  for (const { name, treaty } of files) {
    it(`${name} follows the schema`, () => {
      assert.deepEqual(schemaProblems(treaty, schema), []);
    });
  }

  it('are called what languages and catalogue call them', () => {
    for (const { treaty } of files) {
      assert.equal(treaty.title, en.names.instruments[treaty.id]?.[0], treaty.id);
      assert.equal(treaty.shortTitle, INSTRUMENTS[treaty.id]?.shortTitle, treaty.id);
    }
  });

  it('have the articles that the catalogue counts, in order', () => {
    for (const { treaty } of files) {
      assert.equal(treaty.articles.length, INSTRUMENTS[treaty.id]?.articles, treaty.id);
      assert.deepEqual(
        treaty.articles.map(({ number }) => number),
        treaty.articles.map((_, i) => i + 1),
        treaty.id,
      );
      assert.equal(articleOf(treaty, '1'), treaty.articles[0]);
      assert.equal(articleOf(treaty, String(treaty.articles.length)), treaty.articles.at(-1));
      for (const none of ['0', String(treaty.articles.length + 1), '', '1 bis'])
        assert.equal(articleOf(treaty, none), undefined, none);
    }
  });

  it('number paragraphs, letter items and number what is below them without a gap', () => {
    for (const { treaty } of files) {
      for (const { number, paragraphs } of treaty.articles) {
        const place = `${treaty.id} ${number}`;
        const numbers = paragraphs.map((paragraph) => paragraph.number);
        assert.deepEqual(numbers, numbers[0] === null ? [null] : numbers.map((_, i) => i + 1), place);
        for (const { items = [] } of paragraphs) {
          assert.deepEqual(
            items.map(({ letter }) => letter),
            items.map((_, i) => letterOf(i + 1)),
            place,
          );
          for (const { items: below = [] } of items) {
            assert.deepEqual(
              below.map(({ letter }) => letter),
              below.map((_, i) => romanOf(i + 1)),
              place,
            );
          }
        }
      }
    }
  });

  it('have parts that begin where those of the text do and hold every article once', () => {
    for (const { treaty } of files) {
      assert.deepEqual(
        treaty.parts.map(({ from }) => from),
        PART_FACTS[treaty.id] ?? [],
        treaty.id,
      );
      if (treaty.parts.length === 0) continue;
      let next = 1;
      for (const [i, { number, from, to }] of treaty.parts.entries()) {
        assert.equal(number, romanOf(i + 1).toUpperCase(), treaty.id);
        assert.equal(from, next, `${treaty.id}, part ${number}`);
        assert.ok(to >= from, `${treaty.id}, part ${number}`);
        next = to + 1;
      }
      assert.equal(next, treaty.articles.length + 1, treaty.id);
      assert.equal(treatyPartOf(treaty, 1), treaty.parts[0]);
      assert.equal(treatyPartOf(treaty, next), undefined);
    }
  });

  it('belong to a committee that the catalogue gives them to', () => {
    const byId = new Map(files.map(({ treaty }) => [treaty.id, treaty] as const));
    for (const { treaty } of files) {
      const committee = committeeOf(treaty.committee);
      assert.ok(committee, treaty.id);
      assert.ok(
        [committee.instrument, ...committee.protocols].some((id) => id === treaty.id),
        treaty.id,
      );
      const parent: Treaty | undefined = treaty.parent === undefined ? undefined : byId.get(treaty.parent);
      assert.equal(treaty.kind === 'protocol', parent !== undefined, treaty.id);
    }
  });

  it('entered into force after they were adopted', () => {
    for (const { treaty } of files) {
      const { adopted, entryIntoForce } = treaty.facts;
      for (const { value } of [adopted, entryIntoForce])
        assert.equal(new Date(value).toISOString().slice(0, 10), value, treaty.id);
      assert.ok(adopted.value < entryIntoForce.value, treaty.id);
    }
  });
});

describe('the summaries', () => {
  it('are all different, in more than the order of their words', () => {
    const seen = new Map<string, string>();
    for (const { place, summary } of summaries()) {
      const key = (summary.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
      assert.equal(seen.get(key), undefined, `${place}: ${summary}`);
      seen.set(key, place);
    }
    assert.ok(seen.size > 1000, String(seen.size));
  });

  it('begin with what is laid down, and say it', () => {
    for (const { place, summary } of summaries()) {
      assert.doesNotMatch(summary, FILLER, place);
      assert.doesNotMatch(summary, HOLLOW, place);
    }
  });

  it('say more than the heading of the article', () => {
    for (const { treaty } of files) {
      for (const article of treaty.articles) {
        const heading = stems(article.heading);
        for (const [place, summary] of summariesOf(article)) {
          const more = [...stems(summary)].filter((stem) => !heading.has(stem));
          assert.ok(more.length >= 2, `${treaty.id} ${place}: ${summary}`);
        }
      }
    }
  });

  it('say something of every article', () => {
    for (const { treaty } of files) {
      for (const article of treaty.articles) {
        const length = [...summariesOf(article)].reduce((sum, [, summary]) => sum + summary.length, 0);
        assert.ok(length >= 40, `${treaty.id} ${article.number}: ${length}`);
      }
    }
  });
});
