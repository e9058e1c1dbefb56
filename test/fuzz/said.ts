import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { renamableAt } from '../../server/src/edits/paragraphs/rename';
import { referenceLenses } from '../../server/src/features/codeLens';
import { completionPlace, completions } from '../../server/src/features/completion';
import { definitionsAt } from '../../server/src/features/definition';
import { documentLinks } from '../../server/src/features/documentLinks';
import { folds } from '../../server/src/features/folding';
import { foreignAt, subjectsAt } from '../../server/src/features/hover/crossDocument';
import { hover } from '../../server/src/features/hover/hover';
import { inlayHints } from '../../server/src/features/inlayHints';
import { outlineNodes } from '../../server/src/features/outline';
import { references } from '../../server/src/features/places/references';
import { followUpRequestsOf } from '../../server/src/features/recommendations/followUpTargets';
import { recommendationsOf } from '../../server/src/features/recommendations/recommendations';
import { selectionSteps } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { symbolsIn } from '../../server/src/features/workspaceSymbols';
import { encodeTokens } from '../../server/src/lsp/connection/tokenEncoding';
import { diagnosticsOf } from '../../server/src/lsp/documents/diagnostics';
import type { DocumentModel } from '../../server/src/model/document';
import { summarize } from '../../server/src/model/summary';
import type { RuleSettings } from '../../server/src/rules/engine/weighed';
import { RULES } from '../../server/src/rules/registry';
import { ignoredEntriesFor, weighedFindings } from '../../server/src/rules/runner';
import type { Span } from '../../server/src/text/edits';
import { lookup } from '../support/treatyLookup';

/** All rules on, those too that are off until somebody wants them. */
export const ALL_RULES: RuleSettings = {
  wordLimits: {},
  rules: Object.fromEntries(RULES.filter(({ off }) => off).map(({ id }) => [id, 'warning'])),
};

const MANNERS = { related: true, rulePages: 'treaty-body-rule:', language: 'en' } as const;

function all({ text }: DocumentModel): Span {
  return { start: 0, end: text.text.length };
}

/** The tokens of a whole document, as they are sent. */
export function tokensOf(model: DocumentModel): readonly number[] {
  return encodeTokens(model.text.lines, semanticTokens(model, all(model)));
}

type Says = Readonly<Record<string, (model: DocumentModel) => unknown>>;

/** What is read of a document. */
const READ: Says = {
  text: ({ text }) => text,
  language: ({ language }) => language.language,
  tree: ({ tree }) => tree,
  identity: ({ identity }) => identity,
  context: ({ context }) => context,
  readings: ({ readings }) => readings,
  paragraphs: ({ paragraphs }) => paragraphs,
  roles: ({ roles }) => roles,
  words: ({ words }) => words,
};

/** Everything that is said of a document as a whole. */
const OF_DOCUMENT: Says = {
  findings: (model) => weighedFindings(model, ALL_RULES),
  ignorable: (model) => ignoredEntriesFor(model, ALL_RULES, weighedFindings(model, ALL_RULES)),
  diagnostics: (model) => diagnosticsOf(model, ALL_RULES, MANNERS),
  outline: (model) => outlineNodes(model, 'en'),
  folds,
  tokens: tokensOf,
  links: (model) => documentLinks(model, () => false, 'en'),
  hints: (model) => inlayHints(model, all(model)),
  lenses: (model) => referenceLenses(model, []),
  symbols: (model) => symbolsIn(model, '', 'en'),
  summary: summarize,
  recommendations: (model) => recommendationsOf(model, 'en'),
  followUp: (model) => followUpRequestsOf(model, 'en'),
};

/** Everything that is said at a place. */
const AT_PLACE: Readonly<Record<string, (model: DocumentModel, offset: number) => unknown>> = {
  hover: (model, offset) => hover(model, offset, lookup, 'en'),
  definition: definitionsAt,
  references,
  selection: selectionSteps,
  foreign: foreignAt,
  subjects: subjectsAt,
  number: renamableAt,
  completion: (model, offset) => {
    const place = completionPlace(model, offset);
    return place && completions(model, place, lookup, undefined);
  },
};

/** Has everything said of a document as a whole. */
export function say(model: DocumentModel): readonly unknown[] {
  return Object.values(OF_DOCUMENT).map((of) => of(model));
}

/** What was read otherwise in one of two models of the same text, in words; undefined where nothing was. */
export function differentlyRead(
  model: DocumentModel,
  fresh: DocumentModel,
  known: Pairs = new Map(),
): string | undefined {
  return differentlySaid(READ, model, fresh, known);
}

/** What was read otherwise, or is said otherwise, of one of two models of the same text. */
export function difference(model: DocumentModel, fresh: DocumentModel, offsets: readonly number[]): string | undefined {
  const known: Pairs = new Map();
  const found = differentlyRead(model, fresh, known) ?? differentlySaid(OF_DOCUMENT, model, fresh, known);
  if (found !== undefined) return found;
  for (const [name, at] of Object.entries(AT_PLACE)) {
    for (const offset of offsets) {
      const other = compare(`${name} at ${offset}`, at(model, offset), at(fresh, offset), known);
      if (other !== undefined) return other;
    }
  }
  return undefined;
}

function differentlySaid(says: Says, model: DocumentModel, fresh: DocumentModel, known: Pairs): string | undefined {
  for (const [name, of] of Object.entries(says)) {
    const found = compare(name, of(model), of(fresh), known);
    if (found !== undefined) return found;
  }
  return undefined;
}

function compare(name: string, a: unknown, b: unknown, known: Pairs): string | undefined {
  if (isAlike(a, b, known)) return undefined;
  try {
    assert.deepEqual(a, b);
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : String(error)}`;
  }
  return undefined;
}

/** Objects that have been found to be alike: blocks and mentions come in many of the values that are compared. */
type Pairs = Map<object, object>;

/** Whether two values say the same: in a third of the time of the engine’s own comparison, which has the last word. */
function isAlike(a: unknown, b: unknown, known: Pairs): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (known.get(a) === b) return true;
  const kind: unknown = Object.getPrototypeOf(a);
  if (kind !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length || !a.every((one, i) => isAlike(one, b[i], known))) return false;
  } else if (kind === Object.prototype) {
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length) return false;
    for (const key of keys)
      if (!Object.hasOwn(b, key) || !isAlike(Reflect.get(a, key), Reflect.get(b, key), known)) return false;
  } else if (!isDeepStrictEqual(a, b)) return false;
  known.set(a, b);
  return true;
}
