import { type DocumentModel, type ModelOptions, readEdited } from '../../model/document';
import { ComposedEdits } from '../../text/composed';
import { applyEdits, type TextEdit } from '../../text/edits';
import { Occupied } from '../../text/occupied';
import type { Fix } from './finding';
import type { RuleRunner } from './ruleRunner';
import { type RuleSettings, type WeighedFinding, weighFindings } from './weighed';

/** Maximum number of passes: a correction may cause another finding; after that, the rest is left to the user. */
const MAX_ROUNDS = 10;

/** Selects the correction to apply to a finding without asking; undefined for none. */
export type Choice = (finding: WeighedFinding) => Fix | undefined;

/** Selects the first correction if it is certain. */
export const certainFix: Choice = ({ fixes }) => (fixes?.[0]?.certain ? fixes[0] : undefined);

/**
 * Selects corrections for applying all of one rule at the user's request: also uncertain ones, unless there are several alternatives or
 * review is required.
 */
export function fixesOfRule(rule: string): Choice {
  return (finding) => {
    const { fixes } = finding;
    if (finding.rule !== rule || !fixes) return undefined;
    const [first] = fixes;
    return first?.certain || (fixes.length === 1 && !first?.isSingle) ? first : undefined;
  };
}

/** The edits of a correction, with offsets in the whole text and the document's line endings. */
export function editsOf(model: DocumentModel, fix: Fix): readonly TextEdit[] {
  const lineBreak = lineBreakOf(model);
  return fix.edits.map(({ block, start, end, text }) => {
    const from = model.tree.starts[block] ?? 0;
    return { start: from + start, end: from + end, text: text.replace(/\r\n|\r|\n/g, lineBreak) };
  });
}

function lineBreakOf({ text: { text, lines } }: DocumentModel): string {
  return lines.count > 1 ? text.slice(lines.endOf(0), lines.startOf(1)) : '\n';
}

/** The result of correcting a document. */
export interface Correction {
  /** Edits of the original text, in order and non-overlapping. */
  readonly edits: readonly TextEdit[];
  /** The number of corrected findings. */
  readonly count: number;
  readonly model: DocumentModel;
}

/**
 * Applies all corrections selected by `choice`. Overlapping corrections are applied one by one, each to the result of the previous one; a
 * correction that is no longer needed by then is skipped.
 */
export function correctAll(
  runner: RuleRunner,
  model: DocumentModel,
  settings: RuleSettings,
  options: ModelOptions,
  choice: Choice = certainFix,
): Correction {
  const composition = new ComposedEdits(model.text.text.length);
  const seenTexts = new Set([model.text.text]);
  let currentModel = model;
  let count = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosenEdits: TextEdit[] = [];
    const occupied = new Occupied(currentModel.text.text.length);
    let correctionCount = 0;
    for (const finding of weighFindings(runner, currentModel, settings)) {
      const fix = choice(finding);
      const edits = fix && editsOf(currentModel, fix);
      // Insertions at the same offset also conflict, because their order would be arbitrary.
      if (!edits || edits.some((edit) => occupied.touches(edit))) continue;
      for (const edit of edits) {
        occupied.add(edit);
        chosenEdits.push(edit);
      }
      correctionCount++;
    }
    if (correctionCount === 0) break;
    const text = applyEdits(currentModel.text.text, chosenEdits);
    // Stop if corrections undo each other, which would never end.
    if (seenTexts.has(text)) break;
    seenTexts.add(text);
    composition.add(chosenEdits);
    count += correctionCount;
    currentModel = readEdited(currentModel, chosenEdits, options);
  }
  return { edits: composition.edits, count, model: currentModel };
}

/** The number of findings per rule that can be corrected together. */
export function correctableCounts(findings: readonly WeighedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (fixesOfRule(finding.rule)(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return counts;
}
