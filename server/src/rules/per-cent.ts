import { holding, Kind } from '../syntax/tokens';
import { isDigit, isSpace } from '../text/words';
import { Gathered } from './gather';
import { type Form, reportHabit } from './habit';
import { hasColumns } from './own-words';
import { isProtected } from './protected';
import type { DocumentRule } from './rule';

const PERCENT_SIGN = 0x25;

const FORMS = new Gathered<Form>({
  words: ['percent', 'per-cent', 'percents', 'cent'],
  token(tokens, i, reading, note) {
    const { text } = reading.block;
    const [start, end] = [tokens.start(i), tokens.end(i)];
    const written = text.slice(start, end);
    if (written.toLowerCase() === 'cent') {
      if (tokens.slice(i - 1).toLowerCase() === 'per') note({ start, end, text: 'per cent', instead: '' }, true);
      return;
    }
    if (/[A-Z]/.test(written) || isProtected(reading, start, end)) return;
    note({ start, end, text: written, instead: 'per cent' });
  },
  block(reading, note) {
    if ((reading.held & holding(Kind.other)) === 0) return;
    const { text, content } = reading.block;
    for (let at = text.indexOf('%', content.start); at >= 0 && at < content.end; at = text.indexOf('%', at + 1)) {
      let from = at;
      while (from > content.start && isSpace(text.charCodeAt(from - 1))) from--;
      // "%20" stands in an address; "%%" is no figure.
      const behind = text.charCodeAt(at + 1);
      if (!isDigit(text.charCodeAt(from - 1)) || isDigit(behind) || behind === PERCENT_SIGN) continue;
      if (isInName(text, at)) continue;
      if (/[a-z]/i.test(text.charAt(at + 1)) || hasColumns(reading) || isProtected(reading, from, at + 1)) continue;
      note({
        start: at,
        end: at + 1,
        text: '%',
        instead: 'per cent',
        edit: { start: from, end: at + 1, text: ' per cent' },
      });
    }
  },
});

/** What has a name, behind which the name may begin with a number: "the programme 50% Más". */
const NAMED = 'programme|project|campaign|initiative|scheme|party|club|movement|alliance|called|named|entitled';
const BEFORE_NAME = new RegExp(
  String.raw`(?:[^.:;\s][ \u00a0]\p{Lu}\p{L}+|\b(?:[Tt]he|${NAMED}))[ \u00a0][\d.,]+\s?$`,
  'u',
);

/** "Casa 25% Solidaria", "the 30% Club": between the words of a name. */
function isInName(text: string, sign: number): boolean {
  if (!/^%[ \u00a0]\p{Lu}\p{L}+/u.test(text.slice(sign, sign + 8))) return false;
  return BEFORE_NAME.test(text.slice(Math.max(0, sign - 40), sign));
}

/** "percent" and the sign, for "per cent". */
export const perCent: DocumentRule = {
  id: 'per-cent',
  group: 'style',
  severity: 'warning',
  scope: 'document',
  summary: '“percent” or “%” in running text, where United Nations editorial style has “per cent”.',
  why: 'The United Nations Editorial Manual (numbers, dates and time) has “per cent” in two words, with figures; the sign is for tables. A draft that never writes “per cent” is told once. Quotations, names and lines laid out in columns are left alone.',
  bad: [
    {
      text: '1.\tOnly 63 percent of women, and 5 per cent of girls, are insured.\n  \t        ^^^^^^^ Write “per cent” for “percent”.',
    },
    { text: '1.\tOnly 63% of women, and 5 per cent of girls, are insured.\n  \t       ^ Write “per cent” for “%”.' },
    {
      text: '1.\tThe rate fell from 12% to 9%.\n  \t                     ^ Write “per cent” for “%”, here and throughout (3 times).\n2.\tIt was 7% in the north.',
    },
  ],
  good: [
    {
      text: '1.\tOnly 63 per cent of women are insured.\n2.\tThe plan promises “a 50% quota” (https://example.org/a%20b).',
    },
    { text: '1.\tThe Committee takes note of the figures below.\n\nWomen\t12%\t14%\n' },
  ],
  check(model, _options, report) {
    reportHabit(FORMS, model, report, {
      found: { message: 'found' },
      throughout: { message: 'throughout' },
      fix: { message: 'replace' },
      fixAll: { message: 'replace-all' },
    });
  },
};
