import type { BlockReading } from '../model/document';
import type { ArticlesMention } from '../syntax/citations/mention';
import type { Span } from '../text/edits';
import type { Fix } from './finding';
import { Gathered, type Placed } from './gather';
import { isEnglish, oneLine } from './habit';
import { isQuoted, referenceIn } from './own-words';
import type { DocumentRule } from './rule';

interface Cited extends Span {
  readonly comma: boolean;
  readonly text: string;
  /** In the other form; empty where that is not sure. */
  readonly instead: string;
  /** Behind the comma that closes the comma form, which goes with it; else its end. */
  readonly editEnd: number;
}

const COMMA_FORM = /^(\d+),\s+paragraph\s+(\d+)((?:\s+\([a-z]+\))*)$/;
const BRACKET_FORM = /^(\d+)\s+\((\d+)\)((?:\s+\([a-z]+\))*)$/;

const FOUND = new Gathered<Cited>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered'],
  mentions: ['articles'],
  mention(mention, _index, reading, note) {
    if (mention.kind !== 'articles' || mention.abbreviated || mention.depth > 0) return;
    const { text } = reading.block;
    for (const item of mention.items) {
      if (item.paragraph === '' || !belongsToTreaty(reading, item)) continue;
      const written = text.slice(item.start, item.end);
      const comma = /^\d+,\s+paragraphs?\s/.test(written);
      if (!comma && !/^\d+\s+\(\d/.test(written)) continue;
      if (isQuoted(reading, item.start, item.end)) continue;
      const form = { start: item.start, end: item.end, comma, text: oneLine(written) };
      note({ ...form, ...rewritten(text, mention, item, comma) }, !comma);
    }
  },
});

function belongsToTreaty(reading: BlockReading, item: Span): boolean {
  return referenceIn(reading, item.start, item.end)?.target.kind === 'article';
}

/** The other form of an article cited alone. In "article 16, paragraph 4, of the Convention" the second comma goes too. */
function rewritten(text: string, mention: ArticlesMention, item: Span, comma: boolean) {
  const written = text.slice(item.start, item.end);
  const [, article, paragraph, letters = ''] = (comma ? COMMA_FORM : BRACKET_FORM).exec(written) ?? [];
  if (article === undefined || paragraph === undefined || mention.items.length > 1)
    return { instead: '', editEnd: item.end };
  const behind = text.slice(item.end, item.end + 5);
  if (comma) {
    const closes = /^,\s+of\b/.test(behind);
    return {
      instead: `${article} (${paragraph})${oneLine(` ${letters}`) && ` ${oneLine(letters)}`}`,
      editEnd: item.end + (closes ? 1 : 0),
    };
  }
  const opens = /^\s+of\b/.test(behind);
  const tail = oneLine(letters);
  return { instead: `${article}, paragraph ${paragraph}${tail && ` ${tail}`}${opens ? ',' : ''}`, editEnd: item.end };
}

/** Documents of 2015 and earlier have commas, later ones brackets. */
const BRACKETS_SINCE = 2016;

/** Articles cited in the form of another time. */
export const articleForm: DocumentRule = {
  id: 'article-form',
  group: 'style',
  severity: 'warning',
  scope: 'document',
  summary:
    'An article cited as “article 16, paragraph 4,” in a document of 2016 or later, or as “article 16 (4)” in an older one.',
  why: 'Until 2015 documents cite “article 16, paragraph 4, of the Convention”, since 2016 “article 16 (4) of the Convention”. The rule goes by the document’s own date and is silent where it is not known. A document that has the other form throughout is told once, as information. Brackets, headings and footnotes, quotations and articles of laws are not looked at, nor is “paragraph 4 of article 16”.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4) of the Convention and article 17, paragraph 2, of the Convention.\n  \t                                                                   ^^^^^^^^^^^^^^^ Cite “17, paragraph 2” as “17 (2)”, in the form of documents since 2016.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 16, paragraph 4, of the Convention and article 17 (2) of the Convention.\n  \t                                                                             ^^^^^^ Cite “17 (2)” as “17, paragraph 2,”, in the form of documents before 2016.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 17, paragraph 2, of the Convention.\n  \t                              ^^^^^^^^^^^^^^^ Articles are cited with commas throughout; documents since 2016 have brackets.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n  \t                              ^^^^^^ Articles are cited with brackets throughout; documents before 2016 have commas.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4) of the Convention and article 17, paragraphs 2 and 3, of the Convention.\n  \t                                                                   ^^^^^^^^^^^^^^^^ Cite “17, paragraphs 2” with brackets, in the form of documents since 2016.\n',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 16, paragraph 4, of the Convention and article 17 (2) and (3) of the Convention.\n  \t                                                                             ^^^^^^ Cite “17 (2)” with commas, in the form of documents before 2016.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n  \t                              ^^^^^^ Articles are cited with brackets throughout; documents before 2016 have commas.\n2.\tThe Committee recalls article 22 (3) of the Convention.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls article 16 (4) of the Convention, paragraph 2 of article 17 of the Convention and article 5, paragraph 1, of the Penal Code.',
    },
    {
      text: '1.\tThe Committee recalls article 16 (4) of the Convention and article 17, paragraph 2, of the Convention.',
    },
  ],
  depends: (model) => [model.language, model.identity.date?.value.year, ...FOUND.depends(model)],
  check(model, _options, report) {
    const year = model.identity.date?.value.year;
    if (!isEnglish(model) || year === undefined) return;
    const modern = year >= BRACKETS_SINCE;
    const wrong = FOUND.in(model, !modern);
    const first = wrong[0];
    if (!first) return;
    const { block, start, end } = first;
    if ((modern ? FOUND.right(model) : FOUND.left(model)) === 0) {
      const edits = wrong.filter((one) => one.instead !== '').map(editOf);
      report({
        block,
        start,
        end,
        message: modern ? 'commas' : 'brackets',
        args: {},
        severity: 'information',
        ...(edits.length === wrong.length && {
          fixes: [
            {
              message: edits.length === 1 ? 'replace' : 'replace-all',
              args: { text: first.instead, count: edits.length },
              edits,
            },
          ],
        }),
      });
      return;
    }
    for (const one of wrong) {
      const { text, instead } = one;
      const known = instead !== '';
      const message = known ? (modern ? 'comma' : 'bracket') : modern ? 'old' : 'new';
      report({
        block: one.block,
        start: one.start,
        end: one.end,
        message,
        args: { text, instead },
        ...(known && { fixes: [{ message: 'replace', args: { text: instead }, edits: [editOf(one)] }] }),
      });
    }
  },
};

function editOf({ block, start, editEnd, instead }: Placed<Cited>): Fix['edits'][number] {
  return { block, start, end: editEnd, text: instead };
}
