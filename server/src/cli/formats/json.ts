import type { DocumentModel } from '../../model/document';
import { editsOf } from '../../rules/engine/fixes';
import { spanOf } from '../../rules/engine/weighed';
import { messageOf } from '../../rules/messages';
import type { Span } from '../../text/edits';
import { PROGRAM } from '../io';
import { safeJson } from '../terminal';
import type { Format } from './format';
import { wordPlace } from './wordPlace';

/**
 * A JSON object. Lines and columns count from one, columns in UTF-16 units; for a Word file they are those of the text that `convert`
 * writes, and `word` is the place in the file.
 */
export const json: Format = {
  begin: ({ version }) => `{"format":1,"tool":${safeJson({ name: PROGRAM, version })},"documents":[`,
  between: ',',
  file: ({ path, model, findings, word, language }) => {
    const { identity, words } = model;
    const document = {
      path,
      symbol: identity.symbol?.canonical ?? null,
      kind: identity.kind,
      status: identity.status,
      words,
      findings: findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.weight,
        message: messageOf(finding.rule, finding.message, finding.args, language),
        ...rangeOf(model, spanOf(model, finding)),
        ...(word && { word: wordPlace(model, word, finding, language) }),
        fixes: (finding.fixes ?? []).map((fix) => ({
          message: messageOf(finding.rule, fix.message, fix.args, language),
          certain: fix.certain === true,
          edits: editsOf(model, fix).map((edit) => ({ ...rangeOf(model, edit), text: edit.text })),
        })),
      })),
    };
    return `\n${safeJson(document)}`;
  },
  end: ({ files, filesWithFindings, found, corrected, unreadable, problems }) =>
    `\n],"unreadable":${safeJson(unreadable)},"configuration":${safeJson(problems)},"summary":${safeJson({
      documents: files,
      documentsWithFindings: filesWithFindings,
      errors: found.error,
      warnings: found.warning,
      information: found.information,
      corrected,
    })}}\n`,
};

function rangeOf({ text: { lines } }: DocumentModel, { start, end }: Span) {
  const at = (offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  return { start: at(start), end: at(end) };
}
