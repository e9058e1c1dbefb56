import { stateOf } from '../catalogue/states';
import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { ABOUT_STATE } from './reading/document/aboutState';
import { wholeSymbol } from './reading/document/ownDocuments';
import { isQuoted } from './reading/quotations/protectedText';
import { stateNamed } from './reading/symbols/stateNamed';
import { oneLine } from './reading/wording/habit';

/** How many paragraphs at the start are about the document's own cycle. */
const FIRST = 5;
/** How many at the end are about the next cycle. */
const LAST = 5;
/** A capitalized name, including small words within it. */
const NAME = String.raw`(?:the\s+)?(\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:and|of|the)\s+){0,2}\p{Lu}[\p{L}’'-]*){0,5})`;
const OF_REPORT = String.raw`[^.;()]{0,90}?\breports?\s+(?:of|(?:submitted\s+)?by|(?:received\s+)?from)\s+${NAME}`;
const CONSIDERED = new RegExp(String.raw`\bCommittee\s+(?:has\s+)?considered\s+(?:the|its)\s+${OF_REPORT}`, 'du');
const PREVIOUS = new RegExp(
  String.raw`\b(?:its|the|their|Committee[’']s)\s+previous\s+concluding\s+observations\s+on\s+(?:the\s+)?(?:${OF_REPORT}|${NAME})`,
  'du',
);

const SUBMITTED = new RegExp(String.raw`\bthe\s+submission\s+of\s+(?:the|its)\s+${OF_REPORT}`, 'du');

/**
 * The State that reports: "the simplified reporting procedure, which Xandoria accepted", "that Xandoria has agreed to use the simplified".
 */
const PROCEDURE = new RegExp(
  String.raw`\bsimplified\s+reporting\s+procedure,?\s+(?:to\s+)?which\s+${NAME}\s+(?:ha[sd]\s+)?(?:accepted|agreed|opted|chosen|chose)\b|\bthat\s+${NAME}\s+(?:ha[sd]\s+)?(?:accepted|agreed\s+to|opted\s+for|chosen)\s+(?:(?:use|follow|report\s+under)\s+)?the\s+(?:new\s+)?simplified\s+reporting\s+procedure\b`,
  'du',
);
/** "The Committee thanks the delegation of Peru" */
const DELEGATION = new RegExp(String.raw`\bdelegation\s+of\s+${NAME}`, 'du');
const CONSTITUTED = new RegExp(
  String.raw`\b(?:constitutes?|forms?)\s+(?:its|the)\s+(?:[\w-]+\s+){0,7}reports?\s+of\s+${NAME}`,
  'du',
);
/** "the replies of Xandoria in SYMBOL", "the report of Xandoria (SYMBOL)", "Xandoria's replies (SYMBOL)", up to the symbol. */
const OWNED = new RegExp(
  String.raw`\b(?:reports?|replies|answers|responses)\s+of\s+${NAME}(?:\s+(?:is|are|was|were))?(?:\s+(?:contained|given|issued|set\s+out))?(?:\s+(?:in|as)\s+(?:document\s+)?|\s+\((?:see\s+)?)$`,
  'du',
);
/** How far before the symbol such words may begin, in UTF-16 units. */
const LONGEST_OWNED = 120;

/** A name that should be that of the document's State. */
interface StateNamed extends Span {
  /** `first`: only in the first paragraph. `known`: it could also be a person or an office, so that only names of States count. */
  readonly form: 'first' | 'said' | 'known';
  /** The State's code in its symbol, if it has one. */
  readonly state?: string | undefined;
}

/** The forms, by the word that triggers the search: the expression, and how far before the word it may begin, in UTF-16 units. */
const FORMS: Readonly<Record<string, readonly [form: StateNamed['form'], expression: RegExp, before: number]>> = {
  considered: ['first', CONSIDERED, 40],
  delegation: ['known', DELEGATION, 0],
  submission: ['said', SUBMITTED, 20],
  previous: ['said', PREVIOUS, 24],
  simplified: ['known', PROCEDURE, 260],
  constitute: ['known', CONSTITUTED, 0],
  constitutes: ['known', CONSTITUTED, 0],
  form: ['known', CONSTITUTED, 0],
  forms: ['known', CONSTITUTED, 0],
};
/** How far after the word the name may end, in UTF-16 units. */
const LONGEST_FORM = 400;

const NAMED = new Gathered<StateNamed>({
  blocks: ['paragraph'],
  words: Object.keys(FORMS),
  token(tokens, i, reading, note) {
    const named = FORMS[tokens.slice(i).toLowerCase()];
    if (!named) return;
    const [form, expression, before] = named;
    const from = Math.max(0, tokens.start(i) - before);
    const found = nameIn(expression, tokens.text.slice(from, tokens.end(i) + LONGEST_FORM), from);
    if (found && !isQuoted(reading, found.start, found.end)) note({ ...found, form });
  },
  mentions: ['symbol'],
  mention(mention, _index, reading, note) {
    const symbol = wholeSymbol(mention)?.symbol;
    if (!symbol?.state) return;
    const from = Math.max(0, mention.start - LONGEST_OWNED);
    const found = nameIn(OWNED, reading.block.text.slice(from, mention.start), from);
    if (!found || isQuoted(reading, found.start, found.end)) return;
    // Only States have periodic reports.
    const form = /\bperiodic\s+reports?\s+of\s+(?:the\s+)?$/i.test(reading.block.text.slice(from, found.start))
      ? 'said'
      : 'known';
    note({ ...found, form, state: symbol.state });
  },
});

/** The place of the name that an expression finds in a part of a text, which begins at offset `from`. */
function nameIn(expression: RegExp, part: string, from: number): Span | undefined {
  const { indices } = expression.exec(part) ?? {};
  const [start, end] = indices?.[1] ?? indices?.[2] ?? [];
  return start === undefined || end === undefined ? undefined : { start: from + start, end: from + end };
}

/** Another State's name where the document is about its own report. */
export const stateName = defineRule({
  id: 'state-name',
  name: 'name of another State',
  group: 'symbols',
  severity: 'warning',
  summary: 'The name of another State where the document speaks of its own report or previous concluding observations.',
  why: 'A document made from that on another State easily keeps its name.',
  limits: [
    'Checked only where the title names the State, in the phrases of the first paragraphs that speak of its report, its previous concluding observations or its replies.',
    'A name that the catalogue of States does not have may be a longer form of the same one; it is judged only in documents on invented States.',
  ],
  messages: {
    found: 'This document is on {own}, not on {name}.',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of Xelmira (CMW/C/XAA/2) on 14 April 2015.\n  \t                                                       ^^^^^^^ This document is on Xandoria, not on Xelmira.\n2.\tIt recalls its previous concluding observations on the initial report of Peru (CMW/C/XAA/CO/1).\n  \t                                                                         ^^^^ This document is on Xandoria, not on Peru.\n3.\tIt welcomes the replies of Chile (CMW/C/XAA/Q/2/Add.1), and that Norway agreed to use the simplified reporting procedure.\n  \t                           ^^^^^ This document is on Xandoria, not on Chile.\n  \t                                                                 ^^^^^^ This document is on Xandoria, not on Norway.',
    },
    {
      text: 'CED/C/XAA/CO/1\n\nConcluding observations on the report submitted by Xandoria under article 29 (1) of the Convention\n\n1.\tThe Committee considered the report submitted by Xelmira under article 29 of the Convention, and a report from Members.\n  \t                                                 ^^^^^^^ This document is on Xandoria, not on Xelmira.',
    },
  ],
  good: [
    {
      text: 'CED/C/XAA/CO/1\n\nConcluding observations on the report submitted by Xandoria under article 29 (1) of the Convention\n\n1.\tThe Committee considered the report submitted by the State party and that submitted by Xandoria.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of the Republic of Xandoria (CMW/C/XAA/2) and recalls its previous concluding observations on the initial report of the State party and its general comment No. 2.\n2.\tIt shares the concern in the concluding observations on the report of Peru of another committee.\n3.\tIt recalls what it said on the report of Chile (CMW/C/CHL/1), and that the Minister of Justice agreed to use the simplified reporting procedure.',
    },
  ],
  gathers: [NAMED],
  check(model, report) {
    const own = ownName(model);
    if (own === undefined || model.language.language.id !== 'en') return;
    const { all } = model.paragraphs;
    const first = all[0]?.value === 1 ? all[0].block : -1;
    // The last paragraphs request the next report.
    const blocks = new Set([...all.slice(0, FIRST), ...all.slice(-LAST)].map(({ block }) => block));
    const found = new Set<string>();
    for (const { block, start, end, form, state } of NAMED.in(model)) {
      if (!blocks.has(block) || (form === 'first' && block !== first)) continue;
      if (state !== undefined && state !== model.identity.state?.code) continue;
      const name = oneLine(model.block(block)?.text.slice(start, end) ?? '');
      if ((form === 'known' && stateNamed(name) === undefined) || !isOther(name, own, model)) continue;
      const place = `${block} ${start}`;
      if (found.has(place)) continue;
      found.add(place);
      report({ block, start, end, message: 'found', args: { name, own } });
    }
  },
});

/** The name of the State in the title. */
function ownName({ identity: { state, kind } }: View): string | undefined {
  return ABOUT_STATE.has(kind) && state?.nameFrom?.ground === 'title' ? state.name : undefined;
}

/** Whether a name is certainly not that of the document's State. */
function isOther(name: string, own: string, { identity: { state } }: View): boolean {
  const [one, other] = [name.toLowerCase(), own.toLowerCase()];
  if (one.includes(other) || other.includes(one) || /^(?:State|States|Government|Committee)\b/.test(name)) return false;
  const code = stateNamed(name);
  const ownCode = stateNamed(own) ?? state?.code;
  if (code !== undefined) return ownCode !== undefined && code !== ownCode;
  return ownCode !== undefined && stateOf(ownCode)?.status === 'user-assigned' && !/\s/.test(name);
}
