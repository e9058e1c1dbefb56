import { Beside, keptBy } from '../../model/base/memo';
import type { Chunk } from '../../model/chunks';
import type { DocumentModel, Lineage } from '../../model/document';
import type { BlockReading } from '../../model/readings/blockReading';
import type { BlockReport, Finding } from './finding';
import type { Rule } from './rule';
import type { RuleOptions } from './ruleOptions';
import { Team } from './ruleSet';
import { type Heard, type Memory, newMemory, VersionRun } from './version';
import { Reads, runningRules, View } from './view';
import type { InBlock } from './walk';

/** How much rules were run; counted by the tests of growth. */
export interface RuleWork {
  /** Blocks walked over, for all rules at once. */
  blocks: number;
  /** Blocks that rules looked at in the light of the document, counted for each rule. */
  inContext: number;
  /** Rules run on the whole document. */
  documents: number;
}

/** The findings of a rule that checked a block in the context of the document. */
interface Looked {
  /** The index of the block in its run. */
  readonly at: number;
  readonly found: readonly InBlock[];
  /** Whether the rule read anything of the document; if not, it does not run again. */
  readonly isDependent: boolean;
}

/** The findings of a rule in a run of blocks, without blocks that it neither reported on nor read anything for. */
interface LookedInRun {
  readonly revision: number;
  readonly blocks: readonly Looked[];
}

/** Everything kept for a run of blocks. */
interface ChunkFindings {
  readonly heard: Heard;
  /** Index of the run's first block when the findings were combined. */
  readonly start: number;
  /** By rule that looks at blocks; `undefined` if the run does not concern it. */
  readonly looked: readonly (LookedInRun | undefined)[];
  /** All findings in text order, with their blocks. */
  readonly findings: readonly Finding[];
}

const NONE: readonly never[] = [];
/** How many sets of rules to keep: each takes up to a megabyte, and one can be rebuilt within milliseconds. */
const MOST_TEAMS = 32;

/** A set of rules, ready to be run; see {@link createRunner}. */
export class RuleRunner {
  /** Rules that are off, by the levels that a user has set; see weighed.ts. */
  readonly off = new WeakMap<object, ReadonlySet<string>>();
  private readonly byId: ReadonlyMap<string, Rule>;
  private readonly whole: Team;
  /** By the sorted ids of the rules that are off, the last used last: documents with equal settings share one. */
  private readonly teams = new Map<string, Team>();
  private readonly kept = new Beside<Chunk, ChunkFindings>();
  private readonly memories = new Beside<Lineage, Memory>();
  private revisions = 0;
  /** The findings of the running rule so far. Cleared before each rule, because the one before may have thrown. */
  private found: InBlock[] | undefined;

  constructor(readonly rules: readonly Rule[]) {
    this.byId = new Map(rules.map((rule) => [rule.id, rule]));
    this.whole = new Team(rules);
  }

  /** The rule with an id; undefined if there is none. */
  rule(id: string): Rule | undefined {
    return this.byId.get(id);
  }

  /**
   * All findings of the rules in a document, in text order. Most findings that are unchanged since the last version are the same objects.
   * Rules that are off do not run, nor do those that need words in a language that is not read.
   */
  findings(model: DocumentModel, options: RuleOptions, work?: RuleWork): readonly Finding[] {
    return runningRules(() => this.run(model, options, work));
  }

  private run(model: DocumentModel, options: RuleOptions, work: RuleWork | undefined): readonly Finding[] {
    const team = this.teamWithout(model.language.unread ? this.offInUnread(options.off) : options.off);
    let memory = this.memories.get(model.lineage);
    if (memory?.team !== team) {
      memory = newMemory(team, ++this.revisions);
      this.memories.set(model.lineage, memory);
    }
    const former = formerReadings(memory.chunks, model.chunks);
    const version = new VersionRun(model, options, memory, (chunk) => this.hear(chunk, team, former, work));
    version.hearAll();
    for (const state of memory.looking) {
      if (state.reads.hold(version)) continue;
      state.reads = new Reads();
      state.revision = ++this.revisions;
    }
    const findings: Finding[] = [];
    let start = 0;
    for (const chunk of model.chunks) {
      for (const finding of this.inRun(version, chunk, start, former, work).findings) findings.push(finding);
      start += chunk.length;
    }
    memory.chunks = model.chunks;
    version.view.close();
    const more: Finding[] = [];
    for (const rule of team.checking) for (const finding of ofDocument(rule, version, work)) more.push(finding);
    return more.length === 0 ? findings : merged(findings, more.sort(inTextOrder));
  }

  /** Rules that are off in a text whose language is not read. */
  private offInUnread(off: ReadonlySet<string> | undefined): ReadonlySet<string> {
    const worded = this.rules.filter(({ isWordless }) => !isWordless).map(({ id }) => id);
    return new Set([...(off ?? []), ...worded]);
  }

  private teamWithout(off: ReadonlySet<string> | undefined): Team {
    if (!off || off.size === 0) return this.whole;
    const key = [...off].sort().join(' ');
    const team = this.teams.get(key) ?? new Team(this.rules.filter(({ id }) => !off.has(id)));
    this.teams.delete(key);
    this.teams.set(key, team);
    const [oldest] = this.teams.keys();
    if (this.teams.size > MOST_TEAMS && oldest !== undefined) this.teams.delete(oldest);
    return team;
  }

  /** The outcome of walking over a run: readings from a former run are not walked over again. */
  private hear(chunk: Chunk, team: Team, former: FormerReadings, work: RuleWork | undefined): Heard {
    const known = this.kept.get(chunk)?.heard;
    if (known?.team === team) return known;
    const outcomes = chunk.map((reading) => {
      const place = former.get(reading);
      const heard = place && this.kept.get(place.chunk)?.heard;
      const outcome = heard?.team === team ? heard.outcomes[place?.at ?? -1] : undefined;
      if (outcome) return outcome;
      if (work) work.blocks++;
      return team.walk.hear(reading);
    });
    return { team, outcomes, lists: undefined };
  }

  /** The findings in a run; those that still hold are reused from the run itself or from former ones. */
  private inRun(
    version: VersionRun,
    chunk: Chunk,
    start: number,
    former: FormerReadings,
    work: RuleWork | undefined,
  ): ChunkFindings {
    const heard = version.heard(chunk);
    const known = this.kept.get(chunk);
    const isKnown = known?.heard === heard;
    const { memory } = version;
    let looked = isKnown ? known.looked : this.lookFirst(version, chunk, start, former, work);
    let isSame = isKnown && known.start === start;
    for (let r = 0; isKnown && r < looked.length; r++) {
      const before = looked[r];
      const revision = memory.looking[r]?.revision ?? 0;
      if (!before || before.revision === revision) continue;
      const blocks = before.blocks.map((one) => {
        const reading = one.isDependent ? chunk[one.at] : undefined;
        return reading ? this.look(version, r, start, one.at, reading, work) : one;
      });
      looked = looked.with(r, { revision, blocks });
      // For most rules and runs there was nothing and still is nothing.
      isSame &&= blocks.every(({ found }, i) => found.length === 0 && before.blocks[i]?.found.length === 0);
    }
    if (isSame && looked === known?.looked) return known;
    const findings = isSame && known ? known.findings : together(heard, start, looked);
    const now = { heard, start, looked, findings };
    this.kept.set(chunk, now);
    return now;
  }

  /** Runs the rules on a new run of blocks, and keeps their findings in blocks that come from a former one. */
  private lookFirst(
    version: VersionRun,
    chunk: Chunk,
    start: number,
    former: FormerReadings,
    work: RuleWork | undefined,
  ): (LookedInRun | undefined)[] {
    const { looking, team } = version.memory;
    const blocks = looking.map((): Looked[] | undefined => undefined);
    const keep = (r: number, one: Looked): void => {
      if (!one.isDependent && one.found.length === 0) return;
      blocks[r] ??= [];
      blocks[r].push(one);
    };
    /** By former run, where its blocks stand now. */
    const formerRuns = new Map<ChunkFindings, Map<number, number>>();
    for (let at = 0; at < chunk.length; at++) {
      const reading = chunk[at];
      if (!reading) continue;
      const place = former.get(reading);
      const stood = place && this.kept.get(place.chunk);
      if (place && stood?.heard.team === team) {
        const places = formerRuns.get(stood) ?? new Map<number, number>();
        formerRuns.set(stood, places.set(place.at, at));
        continue;
      }
      // Block by block rather than rule by rule, so that rules share values computed for a block.
      for (let r = 0; r < looking.length; r++) keep(r, this.look(version, r, start, at, reading, work));
    }
    for (const [{ looked }, places] of formerRuns)
      for (let r = 0; r < looking.length; r++) {
        const run = looked[r];
        for (const one of run?.blocks ?? NONE) {
          const at = places.get(one.at);
          const reading = at === undefined ? undefined : chunk[at];
          if (at === undefined || !reading) continue;
          const isKept = !one.isDependent || run?.revision === looking[r]?.revision;
          if (!isKept) keep(r, this.look(version, r, start, at, reading, work));
          else keep(r, one.at === at ? one : { ...one, at });
        }
      }
    return blocks.map((all, r) => all && { revision: looking[r]?.revision ?? 0, blocks: all });
  }

  private look(
    version: VersionRun,
    index: number,
    start: number,
    at: number,
    reading: BlockReading,
    work: RuleWork | undefined,
  ): Looked {
    const state = version.memory.looking[index];
    const rule = version.memory.team.looking[index];
    if (!state || !rule) return { at, found: NONE, isDependent: false };
    if (work) work.inContext++;
    this.found = undefined;
    const { view } = version;
    view.turn(rule, state.reads, start + at);
    const report: BlockReport = (finding) => {
      this.found ??= [];
      this.found.push({ ...finding, rule: rule.id });
    };
    rule.checkBlock?.(view, reading, report);
    return { at, found: this.found ?? NONE, isDependent: view.isUsed };
  }
}

/** A runner for exactly these rules. */
export function createRunner(rules: readonly Rule[]): RuleRunner {
  return new RuleRunner(rules);
}

function ofDocument(rule: Rule, version: VersionRun, work: RuleWork | undefined): readonly Finding[] {
  const { checked } = version.memory;
  const known = checked.get(rule);
  if (known?.reads.hold(version)) return known.findings;
  if (work) work.documents++;
  const reads = new Reads();
  const found: Finding[] = [];
  const view = new View(version, reads, rule.gathers);
  rule.check?.(view, (finding) => found.push({ ...finding, rule: rule.id }));
  view.close();
  checked.set(rule, { reads, findings: found });
  return found;
}

function inTextOrder(a: Finding, b: Finding): number {
  return a.block - b.block || a.start - b.start || a.end - b.end;
}

/** Merges two lists in text order; at the same place the first list comes first. */
function merged(a: readonly Finding[], b: readonly Finding[]): readonly Finding[] {
  const all: Finding[] = [];
  let next = 0;
  for (const finding of a) {
    for (let other = b[next]; other && inTextOrder(other, finding) < 0; other = b[++next]) all.push(other);
    all.push(finding);
  }
  for (; next < b.length; next++) {
    const other = b[next];
    if (other) all.push(other);
  }
  return all;
}

/** The position of a reading in a run that no longer exists. */
type FormerReadings = ReadonlyMap<BlockReading, { readonly chunk: Chunk; readonly at: number }>;

/** The readings of the last version's runs that no longer exist: a few dozen after an edit. */
function formerReadings(before: readonly Chunk[], now: readonly Chunk[]): FormerReadings {
  const limit = Math.min(before.length, now.length);
  let head = 0;
  while (head < limit && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < limit - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const former = new Map<BlockReading, { chunk: Chunk; at: number }>();
  for (const chunk of before.slice(head, before.length - tail))
    for (const [at, reading] of chunk.entries()) former.set(reading, { chunk, at });
  return former;
}

function together(
  { outcomes }: Heard,
  start: number,
  looked: readonly (LookedInRun | undefined)[],
): readonly Finding[] {
  const byBlock: Finding[][] = [];
  const add = (at: number, found: readonly InBlock[]) => {
    if (found.length === 0) return;
    byBlock[at] ??= [];
    for (const finding of found) byBlock[at].push(placed(finding, start + at));
  };
  for (let at = 0; at < outcomes.length; at++) add(at, outcomes[at]?.findings ?? NONE);
  for (const run of looked) if (run) for (const { at, found } of run.blocks) add(at, found);
  const findings: Finding[] = [];
  // In place, because the list is sparse: most blocks have no findings.
  byBlock.forEach((here) => {
    for (const finding of here.length > 1 ? here.sort(inTextOrder) : here) findings.push(finding);
  });
  return findings.length === 0 ? NONE : findings;
}

/**
 * A finding with its block, which is also added to the edits of its fixes. The same object as before if the block has the same index, so
 * that derived values can be kept.
 */
const placed = keptBy((finding: InBlock, block: number): Finding => {
  const fixes = finding.fixes?.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, block })) }));
  return fixes ? { ...finding, block, fixes } : { ...finding, block };
});
