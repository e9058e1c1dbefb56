import { LIMITING_RESOLUTION, wordLimitOf } from '../catalogue/limits';
import { dayOf } from '../model/words/calendar';
import { compareDates } from '../model/words/dates';
import { type Matchers, patternsOf } from '../model/words/patterns';
import type { Block } from '../syntax/blocks/block';
import type { Span } from '../text/edits';
import type { Fix, Severity } from './engine/finding';
import { defineRule } from './engine/rule';
import type { RuleOptions } from './engine/ruleOptions';
import { ruleTokens } from './engine/ruleTokens';
import type { View } from './engine/view';
import { type Firsts, firstsOf, intendedKind, kindsNamed, type LimitedKind } from './reading/document/limitedKinds';
import { REPLIES, type StatedKind, UNNAMED_KIND } from './reading/document/limitSubjects';
import { endOfLimit, LIMITS } from './reading/document/statedLimits';
import { groupThousands } from './reading/numbers/digitGroups';

const ADOPTION_DATE = dayOf(LIMITING_RESOLUTION.adopted);
const KINDS = ['state-report-initial', 'state-report-periodic', 'common-core-document'] as const;
const SAID: Readonly<Record<LimitedKind, { readonly message: string; readonly severity?: Severity }>> = {
  replies: { message: 'replies', severity: 'information' },
  'state-report-initial': { message: 'initial' },
  'state-report-periodic': { message: 'periodic' },
  'common-core-document': { message: 'core' },
};

/** A word limit quoted in the text that does not match the kind of report. */
export const reportLimit = defineRule({
  id: 'report-limit',
  name: 'word limit quoted in the text',
  group: 'length',
  severity: 'warning',
  summary: 'A word limit quoted in the text that is not the one for that kind of report.',
  why: 'General Assembly resolution 68/268 of 9 April 2014 allows 31,800 words for an initial report, 21,200 for a periodic report and 42,400 for a common core document. The State party goes by the figure that the committee gives it.',
  limits: [
    'A limit is judged by the type of report that its sentence or paragraph names; a figure that fits no document named there is a query.',
    'Replies, for which 10,700 words are advised, unless they constitute the report or the list is one prior to reporting.',
    'Combined initial and periodic reports, and documents from before the resolution.',
  ],
  elsewhere: 'Too few French and Spanish documents with word limits have been seen to tell their forms.',
  messages: {
    periodic: 'The limit for a periodic report is {limit} words, not {written}.',
    initial: 'The limit for an initial report is {limit} words, not {written}.',
    core: 'The limit for a common core document is {limit} words, not {written}.',
    replies: 'Replies to a list of issues should not exceed {limit} words; the text says {written}.',
    query: 'No report has a limit of {written} words: is the figure right?',
    unnamed: 'None of the documents named here has a limit of {written} words: is the figure right?',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe periodic report should not exceed 22,100 words (General Assembly resolution 68/268, para. 16).\n  \t                                      ^^^^^^ The limit for a periodic report is 21,200 words, not 22,100.',
    },
    {
      text: '1.\tThe State party is invited to submit its common core document, which should not exceed 21,200 words.\n  \t                                                                                       ^^^^^^ The limit for a common core document is 42,400 words, not 21,200.\n2.\tThe initial report is subject to the limit of 42,400 words.\n  \t                                              ^^^^^^ The limit for an initial report is 31,800 words, not 42,400.',
    },
    {
      text: '1.\tThe word limit for initial reports is 21,200 words. A limit of 10,700 words for periodic reports applies.\n  \t                                      ^^^^^^ The limit for an initial report is 31,800 words, not 21,200.\n  \t                                                               ^^^^^^ The limit for a periodic report is 21,200 words, not 10,700.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. The word limit for the report is 42,400 words.\n  \t                                                                                                           ^^^^^^ The limit for a periodic report is 21,200 words, not 42,400.',
    },
    {
      text: '1.\tThe replies to the list, which should not exceed 10,700 words, will constitute its fourth periodic report.\n  \t                                                 ^^^^^^ The limit for a periodic report is 21,200 words, not 10,700.',
    },
    {
      text: 'CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\tThe State party is requested to submit in writing additional information (21,200 words maximum), if possible before 1 May 2030.\n  \t                                                                          ^^^^^^ Replies to a list of issues should not exceed 10,700 words; the text says 21,200.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. The report should not exceed 31,800 words. The common core document should not exceed 42,400 words.\n  \t                                                                                                       ^^^^^^ The limit for a periodic report is 21,200 words, not 31,800.',
    },
    {
      text: 'CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the second periodic report of Xandoria\n\n1.\tThe replies will form the second periodic report. They should not exceed 31,800 words.\n  \t                                                                         ^^^^^^ The limit for a periodic report is 21,200 words, not 31,800.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. Attention is drawn to the limit that resolution 68/268 has set, namely 31,800 words.\n  \t                                                                                                                                                 ^^^^^^ None of the documents named here has a limit of 31,800 words: is the figure right?',
    },
    {
      text: '1.\tThe report should not exceed 20,000 words.\n  \t                             ^^^^^^ No report has a limit of 20,000 words: is the figure right?',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee asks Xandoria for its second periodic report by 1 May 2030. The word limit for the report is 21,200 words.\n2.\tThe Committee asks Xandoria for its second periodic report and its common core document. The latter report should not exceed 42,400 words.',
    },
    {
      text: '1.\tThe State party’s report, which has 41,200 words, is longer than others. The replies are subject to the 10,700-word limit.',
    },
    {
      text: '1.\tThe periodic report should not exceed 21,200 words, the common core document should not exceed 42,400 words and the replies to the list of issues should not exceed 10,700 words.\n2.\tThe report should not exceed 31,800 words. The dictionary has more than 40,000 words.',
    },
  ],
  gathers: [LIMITS],
  check(model, report) {
    const { wordLimits } = model.options;
    const patterns = patternsOf(model.language.language, 'limits');
    if (!patterns || isOlder(model)) return;
    /** Cached per paragraph, because one may mention thousands of limits. */
    const kindsByParagraph = new Map<string, ReturnType<typeof intendedKind>>();
    const firstsByBlock = new Map<number, Firsts>();
    const unnamedKinds = new Map<number, readonly LimitedKind[]>();
    for (const { block, start, end, words, kind: namedKind } of LIMITS.in(model)) {
      const ownBlock = model.reading(block)?.block;
      if (!ownBlock) continue;
      const firstFirsts = firstsByBlock.get(block) ?? firstsOf(ownBlock, patterns);
      firstsByBlock.set(block, firstFirsts);
      const to = endOfClause(ownBlock, end, patterns);
      const earlierFirsts = {
        other: firstFirsts.other < to,
        replies: firstFirsts.replies < to,
        unlimited: firstFirsts.unlimited < to,
      };
      const at = { block, start, end };
      if (namedKind === UNNAMED_KIND || isOwnRepliesKind(model, namedKind)) {
        const kinds = unnamedKinds.get(block) ?? kindsNamed(model, block);
        unnamedKinds.set(block, kinds);
        const limits = kinds.map((one) => wordLimitFor(one, wordLimits));
        if (limits.length === 0 || limits.includes(words) || earlierFirsts.unlimited) continue;
        const [only] = limits.length === 1 ? limits : [];
        const fixes = only ? [replacementFix(at, only)] : [];
        report({ ...at, message: 'unnamed', args: { written: words }, severity: 'information', fixes });
        continue;
      }
      const key = `${block} ${namedKind} ${earlierFirsts.other} ${earlierFirsts.replies}`;
      const kind = kindsByParagraph.has(key)
        ? kindsByParagraph.get(key)
        : intendedKind(model, block, namedKind, earlierFirsts);
      kindsByParagraph.set(key, kind);
      if (kind === undefined) continue;
      if (kind === '') {
        if (KINDS.some((one) => wordLimitOf(one).words === words)) continue;
        report({ ...at, message: 'query', args: { written: words }, severity: 'information' });
        continue;
      }
      const limit = wordLimitFor(kind, wordLimits);
      if (!limit || limit === words) continue;
      report({ ...at, ...SAID[kind], args: { limit, written: words }, fixes: [replacementFix(at, limit)] });
    }
  },
});

/**
 * End of the clause about a limit: in "…, whereas the common core document may have 42,400 words", the part after the comma is about
 * another document.
 */
function endOfClause(block: Block, from: number, patterns: Matchers<'limits'>): number {
  const tokens = ruleTokens(block);
  const to = endOfLimit(tokens, from);
  const otherMatch = patterns.contrast.in(tokens, tokens.from(from), to);
  return tokens.start(otherMatch?.start ?? to);
}

/** Concluding observations give the limit for replies as advice, so only a figure that matches no report is questioned. */
function isOwnRepliesKind({ identity }: View, namedKind: StatedKind): namedKind is typeof REPLIES {
  return namedKind === REPLIES && identity.kind === 'concluding-observations';
}

function wordLimitFor(kind: LimitedKind, { replies }: RuleOptions['wordLimits']): number | undefined {
  return (kind === REPLIES ? replies : undefined) ?? wordLimitOf(kind).words;
}

function replacementFix({ block, start, end }: Span & { readonly block: number }, limit: number): Fix {
  const text = groupThousands(limit);
  return { message: 'replace', args: { text }, edits: [{ block, start, end, text }] };
}

function isOlder(model: View): boolean {
  const date = model.identity.date?.value;
  return date !== undefined && compareDates(date, ADOPTION_DATE) < 0;
}
