import type { DocumentModel } from '../../model/document';
import { spanOfPlace, type WeighedFinding } from '../../rules/engine/weighed';
import { messageOf } from '../../rules/messages';
import { placeFromOne } from '../../text/placeFromOne';
import { displayNameOf } from '../io/read';
import { printableLine } from '../io/terminal';
import type { Format } from './format';
import { placeLine, wordPlace } from './wordPlace';

const RESET_CODE = '\x1b[0m';
const STYLES = { error: '\x1b[31m', warning: '\x1b[33m', information: '\x1b[36m', faint: '\x1b[2m' } as const;

/**
 * One line per finding: `path:line:column: severity rule: message`, or for a Word file `path: paragraph 27 (a), “… words …”: severity rule:
 * message`.
 */
export function prettyFormat(colours: boolean): Format {
  const style = (style: keyof typeof STYLES, text: string) => (colours ? `${STYLES[style]}${text}${RESET_CODE}` : text);
  return {
    begin: () => '',
    between: '',
    file: (document) =>
      document.findings
        .map((finding) => {
          const { path, model, word, language } = document;
          const location = word
            ? ` ${printableLine(placeLine(wordPlace({ ...document, isQuoted: true }, word, finding), language))}`
            : lineAndColumn(model, finding);
          const message = printableLine(messageOf(finding.rule, finding.message, finding.args, language));
          const weight = style(finding.weight, finding.weight);
          return `${displayNameOf(path)}:${location}: ${weight} ${style('faint', `${finding.rule}:`)} ${message}\n`;
        })
        .join(''),
    end: () => '',
  };
}

function lineAndColumn(model: DocumentModel, finding: WeighedFinding): string {
  const { line, column } = placeFromOne(model.text.lines, spanOfPlace(model, finding).start);
  return `${line}:${column}`;
}
