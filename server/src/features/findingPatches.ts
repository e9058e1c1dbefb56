import type { DisplayLanguage } from '../display/displayLanguage';
import type { DocumentModel } from '../model/document';
import { editsOf } from '../rules/engine/fixes';
import type { WeighedFinding } from '../rules/engine/weighed';
import type { Span, TextEdit } from '../text/edits';
import { queriesOf } from './queries';

/** How findings are put into a Word file. */
export interface PatchManner {
  /** As comments: all of them, or those that are not made as changes. */
  readonly comments: boolean;
  /** As tracked changes, where the correction is certain. */
  readonly changes: boolean;
}

/** A finding as it is put into a Word file. Offsets are UTF-16 units of the document’s text. */
export interface FindingPatch extends Span {
  /** The rule. */
  readonly about: string;
  readonly comment?: string;
  readonly edits?: readonly TextEdit[];
  readonly otherwise?: string;
}

/** Findings as what is put into a Word file, in text order; figures, about which there is nothing to do, are left out. */
export function patchesOf(
  model: DocumentModel,
  findings: readonly WeighedFinding[],
  { comments, changes }: PatchManner,
  language: DisplayLanguage,
): readonly FindingPatch[] {
  return findings.flatMap((finding): FindingPatch[] => {
    const [query] = queriesOf(model, [finding], language);
    if (!query) return [];
    const { start, end, rule: about, message, suggestion } = query;
    const says = suggestion === '' ? message : `${message}\n→ ${suggestion}`;
    const [fix] = finding.fixes ?? [];
    if (changes && fix?.certain === true)
      return [{ start, end, about, edits: editsOf(model, fix), ...(comments && { otherwise: says }) }];
    return comments ? [{ start, end, about, comment: says }] : [];
  });
}
