import { Beside } from '../../model/beside';
import type { Chunk } from '../../model/chunks';
import type { BlockReading, DocumentModel, Lineage } from '../../model/document';
import type { Finding, Found } from './finding';
import type { BlockReport, BlockRule, ContextReport, ContextRule, DocumentRule, Rule, RuleOptions } from './rule';
import { hear, type InBlock, keepHeard, listen, type Outcome, takeFinding } from './walk';

/** How often rules were asked; tests of growth count it. */
export interface RuleWork {
  /** Blocks that the block rules have looked at, all rules in one walk. */
  blocks: number;
  /** Blocks shown to context rules, counted for each rule. */
  inContext: number;
  /** Document rules asked. */
  documents: number;
}

/** What is kept of the findings in a run of blocks. The lists are those of its readings, in their order. */
interface ChunkFindings {
  /** Index of the run's first block when the findings were put together. */
  readonly start: number;
  /** What block rules found, and what was noted for others. */
  readonly heard: readonly Outcome[];
  /** For each reading the context rules that have something to look at in it, a bit for each. */
  readonly concerned: readonly number[];
  /** For each context rule what its findings depend on, and the findings; `undefined` where there is none in the run. */
  readonly depends: readonly Depends[];
  readonly byContextRules: readonly ((readonly InBlock[])[] | undefined)[];
  /** All of them in text order, with their blocks. */
  readonly findings: readonly Finding[];
}

type Depends = readonly unknown[];

/** What is kept of the last version of a document. */
interface LastVersion {
  chunks: readonly Chunk[];
  readonly byRule: Map<DocumentRule, { readonly depends: Depends; readonly findings: readonly Finding[] }>;
}

/** So many bits of a number can be shifted without its sign. */
const MOST_CONTEXT_RULES = 31;

const NONE: readonly never[] = [];
/** What the findings of a rule depend on that is not asked. */
const OFF: Depends = ['off'];

/** A set of rules, ready to be run; see {@link createRunner}. */
export class RuleRunner {
  /** Rules that are not asked, by the levels that a user has set; see weighed.ts. */
  readonly off = new WeakMap<object, ReadonlySet<string>>();
  private readonly byId: ReadonlyMap<string, Rule>;
  private readonly contextRules: readonly ContextRule[];
  private readonly documentRules: readonly DocumentRule[];
  private readonly contextReports: readonly ContextReport[];
  private readonly kept = new Beside<Chunk, ChunkFindings>();
  private readonly lastVersions = new Beside<Lineage, LastVersion>();
  /** What the context rule that is asked has found so far; emptied before it is asked, for the one before may have thrown. */
  private inBlock: InBlock[] | undefined;

  constructor(readonly rules: readonly Rule[]) {
    this.byId = new Map(rules.map((rule) => [rule.id, rule]));
    this.contextRules = rules.filter((rule): rule is ContextRule => rule.scope === 'context');
    this.documentRules = rules.filter((rule): rule is DocumentRule => rule.scope === 'document');
    if (this.contextRules.length > MOST_CONTEXT_RULES)
      throw new Error(
        `${this.contextRules.length} context rules do not go into the bits of a number; ${MOST_CONTEXT_RULES} do`,
      );
    for (const rule of rules.filter((one): one is BlockRule => one.scope === 'block')) {
      const report: BlockReport = (finding) => takeFinding({ ...finding, rule: rule.id });
      listen(rule, report);
    }
    this.contextReports = this.contextRules.map(({ id }): ContextReport => {
      return (finding) => {
        this.inBlock ??= [];
        this.inBlock.push({ ...finding, rule: id });
      };
    });
  }

  /** The rule with an id; undefined where there is none. */
  rule(id: string): Rule | undefined {
    return this.byId.get(id);
  }

  /**
   * Everything that the rules find in a document, in text order. A finding that comes out as it was in the version before is, for
   * most, the very same object.
   *
   * Block rules are asked once for each reading, in one walk over it for all of them. Context rules are asked once for each
   * reading, and again when what they depend on is no longer the same; document rules when what they depend on, if they say so,
   * is no longer the same. Beyond that a version costs a step for each run of blocks (see {@link Chunk}) and for each finding.
   */
  findings(model: DocumentModel, options: RuleOptions, work?: RuleWork): readonly Finding[] {
    let last = this.lastVersions.get(model.lineage);
    if (!last) {
      last = { chunks: NONE, byRule: new Map() };
      this.lastVersions.set(model.lineage, last);
    }
    const findings: Finding[] = [];
    const depends = this.contextRules.map((rule) => (options.off?.has(rule.id) ? OFF : rule.depends(model, options)));
    let former: FormerReadings | undefined;
    let start = 0;
    for (const chunk of model.chunks) {
      let known = this.kept.get(chunk);
      if (!known) {
        former ??= this.formerReadings(last.chunks, model.chunks);
        known = this.checkChunk(model, chunk, start, depends, former, work);
        this.kept.set(chunk, known);
      } else if (known.start !== start || !sameDependences(known.depends, depends)) {
        known = this.checkAgain(model, chunk, start, depends, known, work);
        this.kept.set(chunk, known);
      }
      for (const finding of known.findings) findings.push(finding);
      start += chunk.length;
    }
    last.chunks = model.chunks;
    const more: Finding[] = [];
    for (const rule of this.documentRules) {
      if (options.off?.has(rule.id)) continue;
      for (const finding of this.ofDocument(rule, model, options, last, work)) more.push(finding);
    }
    return more.length === 0 ? findings : merged(findings, more.sort(inTextOrder));
  }

  private ofDocument(
    rule: DocumentRule,
    model: DocumentModel,
    options: RuleOptions,
    last: LastVersion,
    work: RuleWork | undefined,
  ): readonly Finding[] {
    const depends = rule.depends?.(model, options);
    const known = depends && last.byRule.get(rule);
    if (known && sameValues(known.depends, depends)) return known.findings;
    if (work) work.documents++;
    let findings: Finding[] | undefined;
    rule.check(model, options, (finding: Found) => {
      findings ??= [];
      findings.push({ ...finding, rule: rule.id });
    });
    const found = findings ?? NONE;
    if (depends) last.byRule.set(rule, { depends, findings: found });
    return found;
  }

  /** The readings of the last version's runs that are not among those of this one: some dozens after an edit. */
  private formerReadings(before: readonly Chunk[], now: readonly Chunk[]): FormerReadings {
    const limit = Math.min(before.length, now.length);
    let head = 0;
    while (head < limit && before[head] === now[head]) head++;
    let tail = 0;
    while (tail < limit - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
    const former = new Map<BlockReading, { findings: ChunkFindings; at: number }>();
    for (const chunk of before.slice(head, before.length - tail)) {
      const findings = this.kept.get(chunk);
      if (findings) for (const [at, reading] of chunk.entries()) former.set(reading, { findings, at });
    }
    return former;
  }

  /** The findings in a run that is new: those in readings that stood in a former one are taken over. */
  private checkChunk(
    model: DocumentModel,
    chunk: Chunk,
    start: number,
    depends: readonly Depends[],
    former: FormerReadings,
    work: RuleWork | undefined,
  ): ChunkFindings {
    const heard: Outcome[] = [];
    const concerned: number[] = [];
    const byContextRules = this.contextRules.map((): (readonly InBlock[])[] | undefined => undefined);
    // Block by block and not rule by rule, so that rules share what is computed of a block.
    for (let i = 0; i < chunk.length; i++) {
      const reading = chunk[i];
      if (!reading) continue;
      const place = former.get(reading);
      if (!place && work) work.blocks++;
      heard.push(place?.findings.heard[place.at] ?? hear(reading));
      const rules = place?.findings.concerned[place.at] ?? this.rulesFor(reading);
      concerned.push(rules);
      for (let r = 0; rules >> r !== 0; r++) {
        if (((rules >> r) & 1) === 0) continue;
        const isKept = place && sameValues(place.findings.depends[r] ?? NONE, depends[r] ?? NONE);
        const found = isKept
          ? (place.findings.byContextRules[r]?.[place.at] ?? NONE)
          : this.checkInContext(r, depends, model, start + i, reading, work);
        if (found.length > 0) byContextRules[r] = withFound(byContextRules[r], i, found, chunk.length);
      }
    }
    keepHeard(chunk, heard);
    return together({ start, heard, concerned, depends, byContextRules });
  }

  /** The context rules that have something to look at in a reading, a bit for each. */
  private rulesFor(reading: BlockReading): number {
    let rules = 0;
    for (let r = 0; r < this.contextRules.length; r++)
      if (this.contextRules[r]?.concerns?.(reading) !== false) rules |= 1 << r;
    return rules;
  }

  /** The findings in a run that is as it was, where it stands elsewhere or some context rules depend on something new. */
  private checkAgain(
    model: DocumentModel,
    chunk: Chunk,
    start: number,
    depends: readonly Depends[],
    known: ChunkFindings,
    work: RuleWork | undefined,
  ): ChunkFindings {
    const byContextRules = this.contextRules.map((_, r) =>
      sameValues(known.depends[r] ?? NONE, depends[r] ?? NONE)
        ? known.byContextRules[r]
        : this.inContext(r, depends, model, chunk, start, known.concerned, work),
    );
    // For most rules and runs the answer is that there is still nothing.
    const isSame = byContextRules.every((lists, r) => lists === known.byContextRules[r]);
    return isSame && start === known.start
      ? { ...known, depends }
      : together({ ...known, start, depends, byContextRules });
  }

  /** The findings of one rule in each reading of a run. */
  private inContext(
    rule: number,
    depends: readonly Depends[],
    model: DocumentModel,
    chunk: Chunk,
    start: number,
    concerned: readonly number[],
    work: RuleWork | undefined,
  ): (readonly InBlock[])[] | undefined {
    let lists: (readonly InBlock[])[] | undefined;
    for (let i = 0; i < chunk.length; i++) {
      const reading = chunk[i];
      if ((((concerned[i] ?? 0) >> rule) & 1) === 0) continue;
      const found = reading ? this.checkInContext(rule, depends, model, start + i, reading, work) : NONE;
      if (found.length > 0) lists = withFound(lists, i, found, chunk.length);
    }
    return lists;
  }

  private checkInContext(
    index: number,
    depends: readonly Depends[],
    model: DocumentModel,
    block: number,
    reading: BlockReading,
    work: RuleWork | undefined,
  ): readonly InBlock[] {
    const [rule, report] = [this.contextRules[index], this.contextReports[index]];
    if (!rule || !report || depends[index] === OFF) return NONE;
    if (work) work.inContext++;
    this.inBlock = undefined;
    rule.check(model, block, reading, report);
    return this.inBlock ?? NONE;
  }
}

/** Puts rules together so that they can be run: those listed, and no others. */
export function createRunner(rules: readonly Rule[]): RuleRunner {
  return new RuleRunner(rules);
}

function inTextOrder(a: Finding, b: Finding): number {
  return a.block - b.block || a.start - b.start || a.end - b.end;
}

/** Two lists in text order as one; of two findings at one place the first list's comes first. */
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

// ------------------------------------------------------------------------------------------------------- document rules

function sameValues(a: Depends, b: Depends): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

function sameDependences(a: readonly Depends[], b: readonly Depends[]): boolean {
  for (let i = 0; i < a.length; i++) if (!sameValues(a[i] ?? NONE, b[i] ?? NONE)) return false;
  return true;
}

// -------------------------------------------------------------------------------------------------------- runs of blocks

/** Where a reading stood in a run that is no more. */
type FormerReadings = ReadonlyMap<BlockReading, { readonly findings: ChunkFindings; readonly at: number }>;

/** The lists of a rule with what it found in one reading; there are none before it has found something. */
function withFound(
  lists: (readonly InBlock[])[] | undefined,
  at: number,
  found: readonly InBlock[],
  length: number,
): (readonly InBlock[])[] {
  const all = lists ?? new Array<readonly InBlock[]>(length).fill(NONE);
  all[at] = found;
  return all;
}

function together({
  start,
  heard,
  concerned,
  depends,
  byContextRules,
}: Omit<ChunkFindings, 'findings'>): ChunkFindings {
  const lists = byContextRules.filter((list) => list !== undefined);
  const findings: Finding[] = [];
  for (let i = 0; i < heard.length; i++) {
    const first = findings.length;
    for (const finding of heard[i]?.findings ?? NONE) findings.push(placed(finding, start + i));
    for (const list of lists) for (const finding of list[i] ?? NONE) findings.push(placed(finding, start + i));
    if (findings.length - first > 1) {
      const here = findings.splice(first).sort(inTextOrder);
      for (const finding of here) findings.push(finding);
    }
  }
  return {
    start,
    heard,
    concerned,
    depends,
    byContextRules,
    findings: findings.length === 0 ? NONE : findings,
  };
}

const placedLast = new Beside<InBlock, Finding>();

/**
 * A finding with its block; a rule need not know it for the edits of its fixes either. The same object as before where the block
 * is at its old place, so that what was made of it can be kept.
 */
function placed(finding: InBlock, block: number): Finding {
  const known = placedLast.get(finding);
  if (known?.block === block) return known;
  const fixes = finding.fixes?.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, block })) }));
  const found: Finding = fixes ? { ...finding, block, fixes } : { ...finding, block };
  placedLast.set(finding, found);
  return found;
}
