import type { Span } from '../text/edits';
import { Gathered } from './gather';
import { isEdited } from './habit';
import { isQuoted, referenceIn } from './own-words';
import type { DocumentRule } from './rule';

interface Lower extends Span {
  readonly text: string;
  readonly instead: string;
}

/** Longest run between an article and the treaty that is named behind it. */
const REACH = 60;
const NAMED = /^[,\s]{1,3}of\s+the\s+(convention|covenant|optional\s+protocol)(?![\w-])([\s,.;:)]{0,3})([a-z]*)/;
/** What makes of it another treaty, which is described and not named. */
const DESCRIBES =
  /^(?:on|between|with|of|for|against|concluded|signed|relating|concerning|that|which|among|to|itself)$/;

const TELLS_WHICH =
  /^(?:(?:which|that)\s+(?:was|had\s+been|has\s+been|it\s+had|the\s+two)\s+)?(?:signed|concluded|adopted|ratified|drafted|negotiated)\b/;

const LOWER = new Gathered<Lower>({
  mentions: ['articles'],
  words: ['optional'],
  token(tokens, i, reading, _depth, note) {
    // "the optional protocol to the Convention": it has no other.
    if (tokens.slice(i) !== 'optional' || tokens.slice(i + 1) !== 'protocol' || tokens.slice(i + 2) !== 'to') return;
    const name = tokens.slice(i + 3) === 'the' ? tokens.slice(i + 4) : '';
    if (!/^(?:Convention|Covenant|International)$/.test(name)) return;
    const [start, end] = [tokens.start(i), tokens.end(i + 1)];
    if (isQuoted(reading, start, end)) return;
    note({ start, end, text: tokens.text.slice(start, end), instead: 'Optional Protocol' });
  },
  mention(mention, _index, reading, note) {
    const { text } = reading.block;
    const match = NAMED.exec(text.slice(mention.end, mention.end + REACH));
    const name = match?.[1];
    if (!match || name === undefined) return;
    const mark = /[,.;:)]/.exec(match[2] ?? '')?.[0];
    if (mark === undefined && DESCRIBES.test(match[3] ?? '')) return;
    // "the convention, which was signed in 1999": it is told which.
    const behind = text.slice(mention.end + match[0].length - (match[3] ?? '').length);
    if (mark === ',' && TELLS_WHICH.test(behind.slice(0, 40))) return;
    const start = mention.end + match[0].indexOf(name);
    const end = start + name.length;
    // In a sentence about a law the treaty may be one that has only been described.
    const owner = referenceIn(reading, mention.start, mention.end)?.target.kind;
    if (owner === 'law' || isQuoted(reading, start, end)) return;
    note({ start, end, text: name, instead: name.replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase()) });
  },
});

/** "article 5 of the convention": the committee's treaty in small letters. */
export const treatyCapital: DocumentRule = {
  id: 'treaty-capital',
  group: 'style',
  severity: 'warning',
  scope: 'document',
  summary: '“article 5 of the convention”: the treaty with a small letter.',
  why: 'The Convention, the Covenant and the Optional Protocol take capitals where a particular one is meant, and an article number, or “to the Convention” behind “optional protocol”, says that one is. A treaty that is described and not named (“article 5 of the convention on social security between the two countries”) and quotations are left alone.',
  bad: [
    {
      text: '1.\tThe State party should adopt a strategy, as article 5 of the convention requires.\n  \t                                                             ^^^^^^^^^^ Write “Convention” for “convention”.',
    },
    {
      text: '1.\tThe State party should ratify the optional protocol to the Convention.\n  \t                                  ^^^^^^^^^^^^^^^^^ Write “Optional Protocol” for “optional protocol”.',
    },
    {
      text: '1.\tThe Committee recalls articles 2 and 4 (1) of the optional protocol.\n  \t                                                  ^^^^^^^^^^^^^^^^^ Write “Optional Protocol” for “optional protocol”.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee recalls article 5 of the Convention and article 7 of the convention on social security concluded with Xanadia, and article 8 of the convention, which was signed in 2011.',
    },
  ],
  check(model, _options, report) {
    if (!isEdited(model)) return;
    for (const { block, start, end, text, instead } of LOWER.in(model)) {
      report({
        block,
        start,
        end,
        message: 'found',
        args: { text: text.replace(/\s+/g, ' '), instead: instead.replace(/\s+/g, ' ') },
        fixes: [
          {
            message: 'replace',
            args: { text: instead.replace(/\s+/g, ' ') },
            certain: true,
            edits: [{ block, start, end, text: instead }],
          },
        ],
      });
    }
  },
};
