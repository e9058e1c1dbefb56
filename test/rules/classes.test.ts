import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanOf } from '../../server/src/rules/engine/weighed';
import { read } from '../support/documents';
import { findOf } from '../support/findings';

const head = (symbol: string, date: string, report = 'second periodic report') =>
  `${symbol}\nDistr.: General\n${date}\n\nConcluding observations on the ${report} of Xandoria\n\n`;
const OLD = head('CMW/C/XAA/CO/2', '9 October 2012');
const NEW = head('CMW/C/XAA/CO/2', '9 October 2023');

/** The runs of a text that a rule underlines. */
function runs(rule: string, text: string): readonly string[] {
  const model = read(text);
  return findOf(rule, text)
    .map((finding) => spanOf(model, finding))
    .map(({ start, end }) => text.slice(start, end));
}

/** What a rule finds in texts of one class, by the text; nothing in those that look alike. */
function table(rule: string, cases: Readonly<Record<string, readonly string[]>>, before = ''): void {
  for (const [text, expected] of Object.entries(cases)) {
    it(text, () => {
      assert.deepEqual(runs(rule, `${before}1.\t${text}\n`), expected);
    });
  }
}

describe('thousands-comma: peoples and their like are counted', () => {
  table('thousands-comma', {
    'Some 3200 Roma live there, and 1,200 others.': ['3200'],
    'It hosts about 4500 Syrians, and 1,200 others.': ['4500'],
    'The 7000 Islands Project has 1,200 members.': [],
    'The office is in 4000 Basel, and 1,200 people work there.': [],
    'The army of 1950 Koreans was that of 1,200 men.': [],
  });
});

describe('report-limit: “such documents” are what the paragraph named', () => {
  const limit = 'In the light of resolution 68/268, the limit of';
  table(
    'report-limit',
    {
      [`The Committee awaits the common core document. ${limit} 21,200 words for such documents is to be kept.`]: [
        '21,200',
      ],
      [`The Committee awaits the common core document. ${limit} 42,400 words for such documents is to be kept.`]: [],
      [`The Committee awaits the annexed documents. ${limit} 21,200 words for such documents is to be kept.`]: [],
      'The Committee awaits the common core document. Under resolution 68/268, that document should not exceed 21,200 words.':
        ['21,200'],
    },
    NEW,
  );
});

describe('treaty-capital: where the treaty is applied', () => {
  table(
    'treaty-capital',
    {
      'Customary law still takes precedence over the convention in family matters.': ['convention'],
      'The Act has the rights set forth in the convention; it is in force.': ['convention'],
      'The delegates left the convention in protest.': [],
      'The State party has not published the convention in question.': [],
      'The State party hosted the convention in a hotel.': [],
    },
    OLD,
  );
});

describe('meeting-records: numbers that are far from the meetings', () => {
  const held = (records: string) =>
    `The Committee considered the report (CMW/C/XAA/2) at its 462nd and 463rd meetings (${records}), held on 2 and 3 April 2012.`;
  table(
    'meeting-records',
    {
      [held('CMW/C/SR.462 and 643')]: ['643'],
      [held('CMW/C/SR.462 and 463')]: [],
      [held('CMW/C/SR.462 and RS.463')]: [],
    },
    OLD,
  );
});

describe('shortened-symbol: a record whose letters are wrong', () => {
  table('shortened-symbol', {
    'It met twice (CMW/C/SR.462 and RS.463).': ['RS.463'],
    'It met twice (CMW/C/SR.462 and S.463).': ['S.463'],
    'It met twice (CMW/C/SR.462 and SR.463).': [],
    'It met twice (CMW/C/SR.462 and R.5).': [],
  });
});

describe('range-order: articles of the treaty that the sentence speaks of', () => {
  table(
    'range-order',
    {
      'Article 40 of the Convention holds for all who are covered by articles 56-36.': ['56-36'],
      'Article 40 of the Convention holds for all who are covered by articles 36-56.': [],
      'Article 40 of the Convention and articles 56-36 of the Labour Code differ.': [],
      'Article 40 of the Convention is told apart from articles 13-4 and 13-5 of the same text.': [],
      'Under articles 56-36, workers may leave.': [],
    },
    OLD,
  );
});

describe('wrong-title: the protocols of a convention by their subject', () => {
  const protocol = 'Optional Protocol to the Convention on the Rights of the Child on';
  table('wrong-title', {
    [`The ${protocol} the involvement of children in armed conflicts was ratified.`]: ['conflicts'],
    [`The ${protocol} the involvement of children in armed conflict was ratified.`]: [],
    [`The ${protocol} the sale of children, child prostitution and child pornography was ratified.`]: [],
    [`The ${protocol} a communication procedure was ratified.`]: ['communication'],
  });
});

describe('title-symbol: the title of one report and of several', () => {
  const titled = (symbol: string, title: string, considered: string) =>
    `${head(symbol, '9 October 2023', title)}1.\tThe Committee considered the ${considered} of Xandoria.\n`;
  it('finds combined reports in the title where the symbol and paragraph 1 have one', () => {
    const text = titled('CMW/C/XAA/CO/6', 'combined sixth and seventh periodic reports', 'sixth periodic report');
    assert.equal(runs('title-symbol', text).length, 1);
  });
  it('leaves combined reports under the symbol of the last alone', () => {
    for (const symbol of ['CMW/C/XAA/CO/6', 'CMW/C/XAA/CO/7']) {
      const reports = 'combined sixth and seventh periodic reports';
      assert.deepEqual(runs('title-symbol', titled(symbol, reports, reports)), []);
    }
  });
});

describe('citations that end with what comes first', () => {
  table(
    'article-exists',
    {
      'It refers to subparagraph (c) of article 11 (4) of the Convention.': [],
      'It refers to subparagraph (d) of article 11 (4) of the Convention.': ['(d)'],
    },
    NEW,
  );
  table('article-exists', { 'It refers to subparagraph (a) of article 11, paragraph 4, of the Convention.': [] }, OLD);
  table(
    'article-form',
    {
      'It refers to articles 11 (4) (a) and 16 (2) and to subparagraph (a) of paragraph 4 of article 11 of the Convention.':
        [],
    },
    NEW,
  );
});

describe('paragraphs of other documents', () => {
  const before = `${NEW}`;
  table(
    'paragraph-exists',
    {
      'It recalls its observations (CMW/C/XAA/CO/1). It reiterates the recommendations in paragraphs 12 and 15 thereof.':
        [],
      'It welcomes paragraphs 48 and 49 of Annex II to the National Plan.': [],
      'It welcomes paragraphs 48 and 49 of chapter IV of the report.': [],
      'It welcomes the recommendations in paragraphs 48 and 49 above.': ['48', '49'],
    },
    before,
  );
  it('is no follow-up of a concern of this one', () => {
    const pairs = [1, 2, 3, 4].map(
      (n) =>
        `${2 * n - 1}.\tThe Committee is concerned about matter ${n}.\n${2 * n}.\tThe Committee recommends that the State party act.\n`,
    );
    const request = (words: string) =>
      `${NEW}${pairs.join('')}9.\tThe Committee regrets the lack of information on its observations (CMW/C/XAA/CO/1). It requests the State party to provide, within one year, information on the recommendations contained in paragraphs 1 to 3 ${words}.\n`;
    assert.deepEqual(runs('follow-up-target', request('thereof')), []);
    assert.deepEqual(runs('follow-up-target', request('above')), ['1', '3']);
  });
});

describe('symbol-role: observations on a report', () => {
  table(
    'symbol-role',
    {
      'It recalls its concluding observations on the initial report (CMW/C/XAA/CO/1).': [],
      'It recalls the initial report (CMW/C/XAA/CO/1).': ['CMW/C/XAA/CO/1'],
    },
    NEW,
  );
});

describe('heading-numbering: letters that look like roman numbers', () => {
  const letters = (list: string) =>
    `I.\tIntroduction\n\n1.\tOne.\n\nII.\tConcerns\n\n${[...list].map((letter, i) => `${letter}.\tHeading ${letter}\n\n${i + 2}.\tText.\n\n`).join('')}III.\tLast\n\n20.\tEnd.\n`;
  it('takes “I.” after “H.” for a letter', () => {
    assert.deepEqual(runs('heading-numbering', letters('ABCDEFGHIJK')), []);
    assert.deepEqual(runs('heading-numbering', letters('ABCDEFGIJK')), ['I.']);
  });
});

describe('names and other forms that are no slips', () => {
  table('per-cent', {
    'It welcomes the programme Casa 25% Solidaria; 3 per cent know it.': [],
    'It welcomes the 30% Club; 3 per cent know it.': [],
    'It welcomes the campaign 50% Más; 3 per cent know it.': [],
    'Only 25% of women, and 3 per cent of men, know it.': ['%'],
    'Some 25% Roma, and 3 per cent Sinti, live there.': ['%'],
  });
  table('abbreviation', {
    'The Act that implements Directive 2000/43/EC, art. 13, is in force, and article 3 is not.': [],
    'The Act that implements the Directive in art. 13 is in force, and article 3 is not.': ['art.'],
  });
  it('lets the words of “Section III” stand in the next line', () => {
    const section = (title: string) =>
      `${[1, 2, 3, 4, 5].map((n) => `Heading of ${['work', 'pay', 'leave', 'health', 'schools'][n - 1]}\n\n${n}.\tPlease explain.\n\n`).join('')}${title}\n\nData and statistics\n\n6.\tPlease provide data.\n`;
    const list = 'CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n';
    assert.deepEqual(runs('empty-section', `${list}${section('Section III')}`), []);
    assert.deepEqual(runs('empty-section', `${list}${section('Detention')}`), ['Detention']);
  });
});

describe('general-comment-form: several numbers and another sign', () => {
  table(
    'general-comment-form',
    {
      'It recalls its general comments No. 2 and 5.': ['general comments No. 2'],
      'It recalls its general comments No. 2 and No. 5.': [],
      'It recalls its general comments Nos. 2 and 5.': [],
      'It recalls its general comment #2 and its general comment No. 5.': ['general comment #2'],
      'It sent its general comments No. 2 and 12 other texts.': [],
    },
    OLD,
  );
});
