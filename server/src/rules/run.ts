import type { BlockReading, DocumentModel } from '../model/document';
import { Kind, Tokens } from '../syntax/lexer';
import { type WordFinder, WordTable } from '../syntax/vocabulary';
import type { Finding, Found } from './finding';
import { RULES } from './registry';
import type { BlockRule, DocumentRule, RuleOptions } from './rule';

/** How often rules were asked; tests of growth count it. */
export interface RuleWork {
  blocks: number;
}

/** A finding of a block rule, with the block still to be said. */
type InBlock = Omit<Finding, 'block' | 'related'>;

const blockRules = RULES.filter((rule): rule is BlockRule => rule.scope === 'block');
const documentRules = RULES.filter((rule): rule is DocumentRule => rule.scope === 'document');
const byMention = listeners(blockRules, (rule) => rule.mentions ?? []);
const byReference = listeners(blockRules, (rule) => rule.references ?? []);
const byBlock = listeners(blockRules, (rule) => rule.blocks ?? []);

const byKind = listeners(blockRules, (rule) => (rule.tokens ?? []).map(String));
const words = new WordTable();
const byWord = new Map<number, BlockRule[]>();
for (const rule of blockRules) {
  for (const word of rule.words ?? []) {
    const id = words.add(word, 0);
    const list = byWord.get(id);
    if (list) list.push(rule);
    else byWord.set(id, [rule]);
  }
}
const ruleWords: WordFinder = { elides: false, find: (text, start, end, hash) => words.find(text, start, end, hash) };
const scratch = new Tokens();

/** What block rules found in a reading stays as long as the reading does. */
const kept = new WeakMap<BlockReading, readonly InBlock[]>();
const NONE: readonly InBlock[] = [];

/**
 * Everything that the rules find in a document, in text order. Block rules are asked once for each block, in one walk
 * over it for all of them, and not again until the block or its context changes; document rules are asked each time.
 */
export function runRules(model: DocumentModel, options: RuleOptions, work?: RuleWork): readonly Finding[] {
  const findings: Finding[] = [];
  for (let block = 0; block < model.readings.length; block++) {
    const reading = model.readings[block];
    if (!reading) continue;
    let found = kept.get(reading);
    if (!found) {
      found = checkBlock(reading);
      kept.set(reading, found);
      if (work) work.blocks++;
    }
    for (const finding of found) findings.push(placed(finding, block));
  }
  for (const rule of documentRules) {
    rule.check(model, options, (finding: Found) => findings.push({ ...finding, rule: rule.id }));
  }
  return findings.sort((a, b) => a.block - b.block || a.start - b.start || a.end - b.end);
}

/** A finding with its block; a block rule need not know it for the edits of its fixes either. */
function placed(finding: InBlock, block: number): Finding {
  if (!finding.fixes) return { ...finding, block };
  const fixes = finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, block })) }));
  return { ...finding, block, fixes };
}

function checkBlock(reading: BlockReading): readonly InBlock[] {
  let found: InBlock[] | undefined;
  const report = (rule: BlockRule) => (finding: Omit<InBlock, 'rule'>) => {
    found ??= [];
    found.push({ ...finding, rule: rule.id });
  };
  for (const rule of byBlock.get(reading.block.kind) ?? []) rule.block?.(reading, report(rule));
  if (byMention.size > 0) {
    for (const mention of reading.mentions) {
      for (const rule of byMention.get(mention.kind) ?? []) rule.mention?.(mention, reading, report(rule));
    }
  }
  for (const reference of reading.references) {
    for (const rule of byReference.get(reference.target.kind) ?? []) rule.reference?.(reference, reading, report(rule));
  }
  if (byWord.size > 0 || byKind.size > 0) {
    const { text, content } = reading.block;
    scratch.read(text, content.start, content.end, ruleWords);
    for (let i = 0; i < scratch.length; i++) {
      const kind = scratch.kind(i);
      const heard = kind === Kind.word ? byWord.get(scratch.value(i)) : undefined;
      if (heard) for (const rule of heard) rule.token?.(scratch, i, reading, report(rule));
      if (byKind.size > 0)
        for (const rule of byKind.get(String(kind)) ?? []) rule.token?.(scratch, i, reading, report(rule));
    }
  }
  return found ?? NONE;
}

function listeners(
  rules: readonly BlockRule[],
  heard: (rule: BlockRule) => readonly string[],
): ReadonlyMap<string, readonly BlockRule[]> {
  const map = new Map<string, BlockRule[]>();
  for (const rule of rules) {
    for (const kind of heard(rule)) {
      const list = map.get(kind);
      if (list) list.push(rule);
      else map.set(kind, [rule]);
    }
  }
  return map;
}
