import type { DocumentModel } from '../../model/document';
import { editsOf } from '../../rules/engine/fixes';
import { spanOf } from '../../rules/engine/weighed';
import type { Span } from '../../text/edits';
import { placeFromOne } from '../../text/placeFromOne';
import { PROGRAM } from '../io';
import { safeJson } from '../terminal';
import type { Format } from './format';
import { fixesFor, messageFor } from './quoting';
import { wordPlace } from './wordPlace';

/**
 * A JSON object. Lines and columns count from one, columns in UTF-16 units; for a Word file they are those of the text that `convert`
 * writes, and `word` is the place in the file. A draft is not quoted: the name of a rule stands for a message with its words, and corrections that write words are left out.
 */
export const json: Format = {
  begin: ({ version }) => `{"format":1,"tool":${safeJson({ name: PROGRAM, version })},"documents":[`,
  between: ',',
  file: (checked) => {
    const { path, model, findings, word, isQuoted } = checked;
    const { identity, words } = model;
    const document = {
      path,
      symbol: identity.symbol?.canonical ?? null,
      kind: identity.kind,
      status: identity.status,
      words,
      ...(!isQuoted && { textWithheld: true }),
      findings: findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.weight,
        message: messageFor(checked, finding),
        ...rangeOf(model, spanOf(model, finding)),
        ...(word && { word: wordPlace(checked, word, finding) }),
        fixes: fixesFor(checked, finding).map((fix) => ({
          message: messageFor(checked, { ...fix, rule: finding.rule }),
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
  return { start: placeFromOne(lines, start), end: placeFromOne(lines, end) };
}
