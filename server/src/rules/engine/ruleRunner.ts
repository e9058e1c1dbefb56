import { Memo, memoizeBy } from '../../model/base/memo';
import type { Chunk } from '../../model/chunks';
import type { DocumentModel, Lineage } from '../../model/document';
import type { BlockReading } from '../../model/readings/blockReading';
import type { BlockReport, Finding } from './finding';
import type { Rule } from './rule';
import type { RuleOptions } from './ruleOptions';
import { RuleSet } from './ruleSet';
import { type ChunkOutcome, type Memory, newMemory, VersionRun } from './version';
import { Reads, runningRules, View } from './view';
import type { InBlock } from './walk';

/** How much work was done, for complexity tests. */
export interface RuleWork {
  /** Blocks visited in the pass shared by all rules. */
  blocks: number;
  /** Blocks checked in the context of the document, counted per rule. */
  inContext: number;
  /** Rule runs on the whole document. */
  documents: number;
}

/** A rule’s findings for a block that it checked in the context of the document. */
interface BlockResult {
  /** The index of the block in its chunk. */
  readonly at: number;
  readonly findings: readonly InBlock[];
  /** Whether the rule read the document; if not, it need not run again. */
  readonly isDependent: boolean;
}

/** A rule’s findings in a chunk, without blocks for which it neither reported nor read anything. */
interface ChunkResult {
  readonly revision: number;
  readonly blocks: readonly BlockResult[];
}

/** Everything cached for a chunk. */
interface ChunkFindings {
  readonly heard: ChunkOutcome;
  /** Index of the chunk's first block when the findings were combined. */
  readonly start: number;
  /** By block rule; `undefined` if the chunk does not concern it. */
  readonly looked: readonly (ChunkResult | undefined)[];
  /** All findings in text order, with block indices. */
  readonly findings: readonly Finding[];
}

const NONE: readonly never[] = [];
/** Cache size: each rule set takes up to a megabyte, but can be rebuilt within milliseconds. */
const MAX_RULE_SETS = 32;

/** A runner for a set of rules; see {@link createRunner}. */
export class RuleRunner {
  /** Disabled rules by user-defined levels; see weighed.ts. */
  readonly off = new WeakMap<object, ReadonlySet<string>>();
  private readonly byId: ReadonlyMap<string, Rule>;
  private readonly allRules: RuleSet;
  /** Rule sets by the sorted ids of disabled rules, most recently used last; documents with equal settings share one. */
  private readonly ruleSets = new Map<string, RuleSet>();
  private readonly memo = new Memo<Chunk, ChunkFindings>();
  private readonly memories = new Memo<Lineage, Memory>();
  private revisions = 0;
  /** Findings of the running rule. Cleared before each rule, because the previous one may have thrown. */
  private findingsSoFar: InBlock[] | undefined;

  constructor(readonly rules: readonly Rule[]) {
    this.byId = new Map(rules.map((rule) => [rule.id, rule]));
    this.allRules = new RuleSet(rules);
  }

  /** The rule with the given id; undefined if there is none. */
  rule(id: string): Rule | undefined {
    return this.byId.get(id);
  }

  /**
   * All findings in a document, in text order. Most findings that are unchanged since the last version are the same objects. Disabled rules
   * do not run, nor do rules that depend on wording if the language is unsupported.
   */
  findings(model: DocumentModel, options: RuleOptions, work?: RuleWork): readonly Finding[] {
    return runningRules(() => this.run(model, options, work));
  }

  private run(model: DocumentModel, options: RuleOptions, work: RuleWork | undefined): readonly Finding[] {
    const ruleSet = this.ruleSetWithout(model.language.unread ? this.offInUnread(options.off) : options.off);
    let memory = this.memories.get(model.lineage);
    if (memory?.rules !== ruleSet) {
      memory = newMemory(ruleSet, ++this.revisions);
      this.memories.set(model.lineage, memory);
    }
    const former = formerReadings(memory.chunks, model.chunks);
    const version = new VersionRun(model, options, memory, (chunk) => this.visitChunk(chunk, ruleSet, former, work));
    version.visitAll();
    for (const state of memory.blockRuns) {
      if (state.reads.hold(version)) continue;
      state.reads = new Reads();
      state.revision = ++this.revisions;
    }
    const findings: Finding[] = [];
    let start = 0;
    for (const chunk of model.chunks) {
      for (const finding of this.chunkFindings(version, chunk, start, former, work).findings) findings.push(finding);
      start += chunk.length;
    }
    memory.chunks = model.chunks;
    version.view.close();
    const moreFindings: Finding[] = [];
    for (const rule of ruleSet.documentRules)
      for (const finding of documentFindings(rule, version, work)) moreFindings.push(finding);
    return moreFindings.length === 0 ? findings : mergeFindings(findings, moreFindings.sort(compareByPlace));
  }

  /** The rules disabled for a text in an unsupported language. */
  private offInUnread(off: ReadonlySet<string> | undefined): ReadonlySet<string> {
    const idsOfWorded = this.rules.filter(({ isWordless }) => !isWordless).map(({ id }) => id);
    return new Set([...(off ?? []), ...idsOfWorded]);
  }

  private ruleSetWithout(off: ReadonlySet<string> | undefined): RuleSet {
    if (!off || off.size === 0) return this.allRules;
    const key = [...off].sort().join(' ');
    const ruleSet = this.ruleSets.get(key) ?? new RuleSet(this.rules.filter(({ id }) => !off.has(id)));
    this.ruleSets.delete(key);
    this.ruleSets.set(key, ruleSet);
    const [oldest] = this.ruleSets.keys();
    if (this.ruleSets.size > MAX_RULE_SETS && oldest !== undefined) this.ruleSets.delete(oldest);
    return ruleSet;
  }

  /** Visits a chunk, reusing the outcomes of readings from former chunks. */
  private visitChunk(chunk: Chunk, ruleSet: RuleSet, former: FormerReadings, work: RuleWork | undefined): ChunkOutcome {
    const earlierOutcome = this.memo.get(chunk)?.heard;
    if (earlierOutcome?.rules === ruleSet) return earlierOutcome;
    const outcomes = chunk.map((reading) => {
      const place = former.get(reading);
      const formerOutcome = place && this.memo.get(place.chunk)?.heard;
      const outcome = formerOutcome?.rules === ruleSet ? formerOutcome.outcomes[place?.at ?? -1] : undefined;
      if (outcome) return outcome;
      if (work) work.blocks++;
      return ruleSet.walk.visit(reading);
    });
    return { rules: ruleSet, outcomes, lists: undefined };
  }

  /** The findings in a chunk; those still valid are reused from the chunk itself or from former ones. */
  private chunkFindings(
    version: VersionRun,
    chunk: Chunk,
    start: number,
    former: FormerReadings,
    work: RuleWork | undefined,
  ): ChunkFindings {
    const outcome = version.outcomeOf(chunk);
    const earlierFindings = this.memo.get(chunk);
    const isUnchanged = earlierFindings?.heard === outcome;
    const { memory } = version;
    let results = isUnchanged ? earlierFindings.looked : this.checkNewChunk(version, chunk, start, former, work);
    let isSameResult = isUnchanged && earlierFindings.start === start;
    for (let r = 0; isUnchanged && r < results.length; r++) {
      const previousResult = results[r];
      const revision = memory.blockRuns[r]?.revision ?? 0;
      if (!previousResult || previousResult.revision === revision) continue;
      const blocks = previousResult.blocks.map((one) => {
        const reading = one.isDependent ? chunk[one.at] : undefined;
        return reading ? this.checkBlock(version, r, start, one.at, reading, work) : one;
      });
      results = results.with(r, { revision, blocks });
      // Most rules had no findings in most chunks, and still have none.
      isSameResult &&= blocks.every(
        ({ findings: found }, i) => found.length === 0 && previousResult.blocks[i]?.findings.length === 0,
      );
    }
    if (isSameResult && results === earlierFindings?.looked) return earlierFindings;
    const findings =
      isSameResult && earlierFindings ? earlierFindings.findings : combinedFindings(outcome, start, results);
    const entry = { heard: outcome, start, looked: results, findings };
    this.memo.set(chunk, entry);
    return entry;
  }

  /** Runs the rules on a new chunk, keeping the findings in blocks that come from former chunks. */
  private checkNewChunk(
    version: VersionRun,
    chunk: Chunk,
    start: number,
    former: FormerReadings,
    work: RuleWork | undefined,
  ): (ChunkResult | undefined)[] {
    const { blockRuns, rules } = version.memory;
    const blocks = blockRuns.map((): BlockResult[] | undefined => undefined);
    const keep = (r: number, one: BlockResult): void => {
      if (!one.isDependent && one.findings.length === 0) return;
      blocks[r] ??= [];
      blocks[r].push(one);
    };
    /** By former chunk: the current position of each of its blocks. */
    const formerRuns = new Map<ChunkFindings, Map<number, number>>();
    for (let at = 0; at < chunk.length; at++) {
      const reading = chunk[at];
      if (!reading) continue;
      const place = former.get(reading);
      const formerEntry = place && this.memo.get(place.chunk);
      if (place && formerEntry?.heard.rules === rules) {
        const places = formerRuns.get(formerEntry) ?? new Map<number, number>();
        formerRuns.set(formerEntry, places.set(place.at, at));
        continue;
      }
      // Iterate by block first, so that rules share the values computed for a block.
      for (let r = 0; r < blockRuns.length; r++) keep(r, this.checkBlock(version, r, start, at, reading, work));
    }
    for (const [{ looked }, places] of formerRuns)
      for (let r = 0; r < blockRuns.length; r++) {
        const run = looked[r];
        for (const one of run?.blocks ?? NONE) {
          const at = places.get(one.at);
          const reading = at === undefined ? undefined : chunk[at];
          if (at === undefined || !reading) continue;
          const isCurrent = !one.isDependent || run?.revision === blockRuns[r]?.revision;
          if (!isCurrent) keep(r, this.checkBlock(version, r, start, at, reading, work));
          else keep(r, one.at === at ? one : { ...one, at });
        }
      }
    return blocks.map((all, r) => all && { revision: blockRuns[r]?.revision ?? 0, blocks: all });
  }

  private checkBlock(
    version: VersionRun,
    index: number,
    start: number,
    at: number,
    reading: BlockReading,
    work: RuleWork | undefined,
  ): BlockResult {
    const state = version.memory.blockRuns[index];
    const rule = version.memory.rules.blockRules[index];
    if (!state || !rule) return { at, findings: NONE, isDependent: false };
    if (work) work.inContext++;
    this.findingsSoFar = undefined;
    const { view } = version;
    view.turn(rule, state.reads, start + at);
    const report: BlockReport = (finding) => {
      this.findingsSoFar ??= [];
      this.findingsSoFar.push({ ...finding, rule: rule.id });
    };
    rule.checkBlock?.(view, reading, report);
    return { at, findings: this.findingsSoFar ?? NONE, isDependent: view.isUsed };
  }
}

/** Creates a runner for exactly the given rules. */
export function createRunner(rules: readonly Rule[]): RuleRunner {
  return new RuleRunner(rules);
}

function documentFindings(rule: Rule, version: VersionRun, work: RuleWork | undefined): readonly Finding[] {
  const { checks } = version.memory;
  const previousCheck = checks.get(rule);
  if (previousCheck?.reads.hold(version)) return previousCheck.findings;
  if (work) work.documents++;
  const reads = new Reads();
  const findings: Finding[] = [];
  const view = new View(version, reads, rule.gathers);
  rule.check?.(view, (finding) => findings.push({ ...finding, rule: rule.id }));
  view.close();
  checks.set(rule, { reads, findings: findings });
  return findings;
}

function compareByPlace(a: Finding, b: Finding): number {
  return a.block - b.block || a.start - b.start || a.end - b.end;
}

/** Merges two lists in text order; at equal places, the first list comes first. */
function mergeFindings(a: readonly Finding[], b: readonly Finding[]): readonly Finding[] {
  const allFindings: Finding[] = [];
  let nextIndex = 0;
  for (const finding of a) {
    for (let other = b[nextIndex]; other && compareByPlace(other, finding) < 0; other = b[++nextIndex])
      allFindings.push(other);
    allFindings.push(finding);
  }
  for (; nextIndex < b.length; nextIndex++) {
    const otherFinding = b[nextIndex];
    if (otherFinding) allFindings.push(otherFinding);
  }
  return allFindings;
}

/** Readings with their position in a chunk that no longer exists. */
type FormerReadings = ReadonlyMap<BlockReading, { readonly chunk: Chunk; readonly at: number }>;

/** The readings in chunks of the last version that no longer exist: a few dozen after an edit. */
function formerReadings(before: readonly Chunk[], after: readonly Chunk[]): FormerReadings {
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before[head] === after[head]) head++;
  let tailCount = 0;
  while (tailCount < limit - head && before[before.length - 1 - tailCount] === after[after.length - 1 - tailCount])
    tailCount++;
  const formerChunks = new Map<BlockReading, { chunk: Chunk; at: number }>();
  for (const chunk of before.slice(head, before.length - tailCount))
    for (const [at, reading] of chunk.entries()) formerChunks.set(reading, { chunk, at });
  return formerChunks;
}

function combinedFindings(
  { outcomes }: ChunkOutcome,
  start: number,
  results: readonly (ChunkResult | undefined)[],
): readonly Finding[] {
  const byBlock: Finding[][] = [];
  const add = (at: number, blockFindings: readonly InBlock[]) => {
    if (blockFindings.length === 0) return;
    byBlock[at] ??= [];
    for (const finding of blockFindings) byBlock[at].push(placeFinding(finding, start + at));
  };
  for (let at = 0; at < outcomes.length; at++) add(at, outcomes[at]?.findings ?? NONE);
  for (const run of results) if (run) for (const { at, findings: found } of run.blocks) add(at, found);
  const findings: Finding[] = [];
  // In place, because the list is sparse: most blocks have no findings.
  byBlock.forEach((findingsHere) => {
    for (const finding of findingsHere.length > 1 ? findingsHere.sort(compareByPlace) : findingsHere)
      findings.push(finding);
  });
  return findings.length === 0 ? NONE : findings;
}

/**
 * A finding with its block, which is also added to the edits of its fixes. Returns the same object for the same block index, so that
 * derived values stay memoized.
 */
const placeFinding = memoizeBy((finding: InBlock, block: number): Finding => {
  const fixes = finding.fixes?.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, block })) }));
  return fixes ? { ...finding, block, fixes } : { ...finding, block };
});
