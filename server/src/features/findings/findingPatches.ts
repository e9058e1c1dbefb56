import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import { editsOf } from '../../rules/engine/fixes';
import type { WeighedFinding } from '../../rules/engine/weighed';
import type { Span, TextEdit } from '../../text/edits';
import { queriesOf } from './queries';

/** How findings are written into a Word file. */
interface FindingPatchOptions {
  /** As comments: all findings or, with `changes`, those not made as tracked changes. */
  readonly comments: boolean;
  /** As tracked changes, if the correction is certain. */
  readonly changes: boolean;
}

/** A finding for a Word file; see `WordPatch`. Offsets are in UTF-16 code units of the document’s text. */
interface FindingPatch extends Span {
  /** The id of the rule. */
  readonly about: string;
  readonly comment?: string;
  readonly edits?: readonly TextEdit[];
  readonly otherwise?: string;
}

/** Findings as patches of a Word file, in text order. Omits mere statistics, which need no action. */
export function patchesOf(
  model: DocumentModel,
  findings: readonly WeighedFinding[],
  { comments, changes }: FindingPatchOptions,
  language: DisplayLanguage,
): readonly FindingPatch[] {
  return findings.flatMap((finding): FindingPatch[] => {
    const [query] = queriesOf(model, [finding], language);
    if (!query) return [];
    const { start, end, rule: about, message, suggestion } = query;
    const [fix] = finding.fixes ?? [];
    const isCertain = fix?.certain === true;
    // Put uncertain findings to the author as plain questions: a suggested answer might be mistaken for a known one.
    const commentText = isCertain && suggestion !== '' ? `${message}\n→ ${suggestion}` : message;
    if (changes && isCertain)
      return [{ start, end, about, edits: editsOf(model, fix), ...(comments && { otherwise: commentText }) }];
    return comments ? [{ start, end, about, comment: commentText }] : [];
  });
}
