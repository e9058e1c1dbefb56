import { format } from '../../server/src/edits/paste/formatLayout';
import { outlineNodes } from '../../server/src/features/outline';
import { type DocumentModel, readDocument } from '../../server/src/model/document';
import { spanOfPlace } from '../../server/src/rules/engine/weighed';
import { messageOf } from '../../server/src/rules/messages';
import { correct, weighedFindings } from '../../server/src/rules/runner';
import { openText } from '../../server/src/text/textVersion';
import { readMarks as readCheckerMarks } from '../checker/draftMarks';
import { readMarks as readLinkMarks } from '../evaluation/evaluate';
import { ALL_RULES } from '../fuzz/said';

/** Values on one line, so that two versions can be compared line by line. */
function line(...parts: readonly unknown[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' · ');
}

function findingLines(model: DocumentModel): readonly string[] {
  return weighedFindings(model, ALL_RULES).map((finding) => {
    const { start, end } = spanOfPlace(model, finding);
    const { rule, weight, message, args, related = [], fixes = [] } = finding;
    return line(
      `finding ${start}–${end}`,
      weight,
      rule,
      messageOf(rule, message, args, 'en'),
      related.map((one) => [spanOfPlace(model, one), messageOf(rule, one.message, one.args, 'en')]),
      fixes.map((one) => [messageOf(rule, one.message, one.args, 'en'), one.edits, one.certain ?? false]),
    );
  });
}

function linkLines({ readings, tree }: DocumentModel): readonly string[] {
  return readings.flatMap(({ references }, block) =>
    references.map(({ start, end, target, ground }) => {
      const at = tree.starts[block] ?? 0;
      return line(`link ${at + start}–${at + end}`, ground, target);
    }),
  );
}

/**
 * What is said about a document, a line each: findings with their corrections, links, outline, and the edits of formatting and of applying
 * all certain corrections. The marks of the evaluation sets are removed first.
 */
export function told(marked: string, uri: string): readonly string[] {
  const { text } = readLinkMarks(readCheckerMarks(marked).text);
  const model = readDocument(openText(uri, 'treaty-body', 1, text));
  return [
    ...findingLines(model),
    ...linkLines(model),
    ...outlineNodes(model, 'en').map((item) => line('outline', item)),
    ...format(model).map((edit) => line('format', edit)),
    ...correct(model, ALL_RULES, {}).edits.map((edit) => line('correct', edit)),
  ];
}
