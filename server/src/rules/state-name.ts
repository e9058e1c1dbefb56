import { stateOf } from '../catalogue/states';
import { firstWords, type Matchers, patternsOf } from '../model/words/patterns';
import { blockTokens } from '../syntax/tokens/blockTokens';
import type { PatternMatch } from '../syntax/tokens/matcher';
import type { Tokens } from '../syntax/tokens/tokens';
import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { ABOUT_STATE } from './reading/document/aboutState';
import { wholeSymbol } from './reading/document/ownDocuments';
import { isInQuotation } from './reading/quotations/protectedText';
import { stateNamed } from './reading/symbols/stateNamed';
import { oneLine } from './reading/wording/habit';

/** How many paragraphs at the start of a document are about its own reporting cycle. */
const INITIAL_PARAGRAPHS = 5;
/** How many paragraphs at the end are about the next reporting cycle. */
const LAST_PARAGRAPHS = 5;
/** A name that should be that of the document's own State. */
interface StateMention extends Span {
  /** `firstBlock`: checked only in the first paragraph. `known`: may also be a person or an office, so only names of States are checked. */
  readonly form: 'first' | 'said' | 'known';
  /** The State's code in its symbol, if it has one. */
  readonly state?: string | undefined;
}

/** The forms, and how far before the trigger word each may start, in UTF-16 code units. */
const FORMS = [
  ['considered', 'first', 40],
  ['delegation', 'known', 0],
  ['submission', 'said', 20],
  ['previous', 'said', 24],
  ['procedure', 'known', 260],
  ['constituted', 'known', 0],
] as const;
/** Maximum distance from the trigger word to the end of the name, in UTF-16 code units. */
const MAX_NAME_DISTANCE = 400;

const STATE_MENTIONS = new Gathered<StateMention>({
  blocks: ['paragraph'],
  words: firstWords('reporting', 'trigger'),
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'reporting');
    if (!patterns?.trigger.isAt(tokens, i)) return;
    const ownTokens = blockTokens(reading.block, reading.language.elides);
    const [trigger, end] = [ownTokens.from(tokens.start(i)), ownTokens.from(tokens.end(i) + MAX_NAME_DISTANCE)];
    for (const [name, form, before] of FORMS) {
      const match = patterns[name].in(ownTokens, ownTokens.from(tokens.start(i) - before), end, trigger + 1);
      const nameSpan = match?.part('at')?.start === trigger ? nameIn(ownTokens, match, patterns) : undefined;
      if (nameSpan && !isInQuotation(reading, nameSpan.start, nameSpan.end)) note({ ...nameSpan, form });
    }
  },
  mentions: ['symbol'],
  mention(mention, _index, reading, note) {
    const symbol = wholeSymbol(mention)?.symbol;
    const patterns = patternsOf(reading.language, 'reporting');
    if (!symbol?.state || !patterns) return;
    const tokens = blockTokens(reading.block, reading.language.elides);
    const match = patterns.ownedBefore.before(tokens, tokens.from(mention.start));
    const nameSpan = match && nameIn(tokens, match, patterns);
    if (!nameSpan || isInQuotation(reading, nameSpan.start, nameSpan.end)) return;
    // Only States have periodic reports.
    const form = patterns.periodicBefore.isBefore(tokens, tokens.from(nameSpan.start)) ? 'said' : 'known';
    note({ ...nameSpan, form, state: symbol.state });
  },
});

/** The span of the name in a match; undefined if it means State parties in general, or a committee. */
function nameIn(tokens: Tokens, match: PatternMatch, patterns: Matchers<'reporting'>): Span | undefined {
  const name = match.part('name');
  if (!name || patterns.noState.isAt(tokens, name.start)) return undefined;
  return { start: tokens.start(name.start), end: tokens.end(name.end - 1) };
}

/** The name of another State where the document is about its own report. */
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
    {
      text: 'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandrie\n\n1.\tLe Comité a examiné le deuxième rapport périodique de la Xelmirie (CMW/C/XAA/2) et remercie la délégation du Pérou.\n  \t                                                         ^^^^^^^^ This document is on Xandrie, not on Xelmirie.\n  \t                                                                                                             ^^^^^ This document is on Xandrie, not on Pérou.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandria\n\n1.\tEl Comité examinó el segundo informe periódico de Xelmira (CMW/C/XAA/2) y agradece las respuestas del Perú (CMW/C/XAA/Q/2/Add.1).\n  \t                                                  ^^^^^^^ This document is on Xandria, not on Xelmira.\n  \t                                                                                                      ^^^^ This document is on Xandria, not on Perú.',
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
  gathers: [STATE_MENTIONS],
  check(model, report) {
    const ownStateName = ownName(model);
    if (ownStateName === undefined) return;
    const { all } = model.paragraphs;
    const firstBlock = all[0]?.value === 1 ? all[0].block : -1;
    // The last paragraphs request the next report from the State.
    const blocks = new Set(
      [...all.slice(0, INITIAL_PARAGRAPHS), ...all.slice(-LAST_PARAGRAPHS)].map(({ block }) => block),
    );
    const names = new Set<string>();
    for (const { block, start, end, form, state } of STATE_MENTIONS.in(model)) {
      if (!blocks.has(block) || (form === 'first' && block !== firstBlock)) continue;
      if (state !== undefined && state !== model.identity.state?.code) continue;
      const name = oneLine(model.block(block)?.text.slice(start, end) ?? '');
      if (
        (form === 'known' && stateNamed(name, model.language.language) === undefined) ||
        !isOther(name, ownStateName, model)
      )
        continue;
      const place = `${block} ${start}`;
      if (names.has(place)) continue;
      names.add(place);
      report({ block, start, end, message: 'found', args: { name, own: ownStateName } });
    }
  },
});

/** The name of the State given in the title. */
function ownName({ identity: { state, kind } }: View): string | undefined {
  return ABOUT_STATE.has(kind) && state?.nameFrom?.ground === 'title' ? state.name : undefined;
}

/** Whether a name certainly belongs to another State than the document's. */
function isOther(name: string, own: string, { identity: { state }, language: { language } }: View): boolean {
  const [one, other] = [name.toLowerCase(), own.toLowerCase()];
  if (one.includes(other) || other.includes(one)) return false;
  const code = stateNamed(name, language);
  const ownCode = stateNamed(own, language) ?? state?.code;
  if (code !== undefined) return ownCode !== undefined && code !== ownCode;
  return ownCode !== undefined && stateOf(ownCode)?.status === 'user-assigned' && !/\s/.test(name);
}
