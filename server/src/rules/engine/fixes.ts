import { type DocumentModel, type ModelOptions, readDocument } from '../../model/document';
import { ComposedEdits } from '../../text/composed';
import { applyEdits, type TextEdit } from '../../text/edits';
import { Occupied } from '../../text/occupied';
import { openText } from '../../text/textVersion';
import type { Fix } from './finding';
import type { RuleRunner } from './ruleRunner';
import { type RuleSettings, type WeighedFinding, weighedFindings } from './weighed';

/** A correction may bring up another one; after so many rounds it is left to the user. */
const ROUNDS = 10;

/** Which correction of a finding is made when nobody is asked; undefined where none is. */
export type Choice = (finding: WeighedFinding) => Fix | undefined;

/** Takes the likeliest correction, and that only where it is certain. */
export const certainFix: Choice = ({ fixes }) => (fixes?.[0]?.certain ? fixes[0] : undefined);

/** For one rule, when a user has asked for all of it: also what is not certain, unless there are several to choose from. */
export function fixesOfRule(rule: string): Choice {
  return (finding) => {
    const { fixes } = finding;
    if (finding.rule !== rule || !fixes) return undefined;
    return fixes.length === 1 || fixes[0]?.certain ? fixes[0] : undefined;
  };
}

/** The edits of a correction, with offsets of the whole text. Line breaks in them are those of the document. */
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

/** What came of correcting a document. */
export interface Corrected {
  /** Edits of the first text, in its order, without overlap. */
  readonly edits: readonly TextEdit[];
  /** How many findings were corrected. */
  readonly count: number;
  readonly model: DocumentModel;
}

/**
 * Corrects all that may be corrected without asking. Corrections that overlap are made one after the other, each in the text
 * that the one before has left; one that is then no longer needed is not made.
 */
export function correctAll(
  runner: RuleRunner,
  model: DocumentModel,
  settings: RuleSettings,
  options: ModelOptions,
  choice: Choice = certainFix,
): Corrected {
  const composed = new ComposedEdits(model.text.text.length);
  const seen = new Set([model.text.text]);
  let now = model;
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const chosen: TextEdit[] = [];
    const occupied = new Occupied(now.text.text.length);
    let corrected = 0;
    for (const finding of weighedFindings(runner, now, settings)) {
      const fix = choice(finding);
      const edits = fix && editsOf(now, fix);
      // Two insertions at one place, too, would come in an order that nobody chose.
      if (!edits || edits.some((edit) => occupied.touches(edit))) continue;
      for (const edit of edits) {
        occupied.add(edit);
        chosen.push(edit);
      }
      corrected++;
    }
    if (corrected === 0) break;
    const { uri, languageId, version } = now.text;
    const text = applyEdits(now.text.text, chosen);
    // Corrections that undo each other would go on for ever.
    if (seen.has(text)) break;
    seen.add(text);
    composed.add(chosen);
    count += corrected;
    now = readDocument(openText(uri, languageId, version, text), options);
  }
  return { edits: composed.edits, count, model: now };
}

/** How many findings of each rule could be corrected at once. */
export function correctable(findings: readonly WeighedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (fixesOfRule(finding.rule)(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return counts;
}
