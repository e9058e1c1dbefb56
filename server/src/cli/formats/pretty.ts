import type { DocumentModel } from '../../model/document';
import { spanOf, type WeighedFinding } from '../../rules/engine/weighed';
import { messageOf } from '../../rules/messages';
import { placeFromOne } from '../../text/placeFromOne';
import { nameOf } from '../io/read';
import { oneLine } from '../io/terminal';
import type { Format } from './format';
import { placeLine, wordPlace } from './wordPlace';

const RESET = '\x1b[0m';
const STYLES = { error: '\x1b[31m', warning: '\x1b[33m', information: '\x1b[36m', faint: '\x1b[2m' } as const;

/**
 * One finding a line: `path:line:column: severity rule: message`, or for a Word file
 * `path: paragraph 27 (a), “… words …”: severity rule: message`.
 */
export function pretty(colours: boolean): Format {
  const styled = (style: keyof typeof STYLES, text: string) => (colours ? `${STYLES[style]}${text}${RESET}` : text);
  return {
    begin: () => '',
    between: '',
    file: (checked) =>
      checked.findings
        .map((finding) => {
          const { path, model, word, language } = checked;
          const where = word
            ? ` ${oneLine(placeLine(wordPlace({ ...checked, isQuoted: true }, word, finding), language))}`
            : lineAndColumn(model, finding);
          const message = oneLine(messageOf(finding.rule, finding.message, finding.args, language));
          const weight = styled(finding.weight, finding.weight);
          return `${nameOf(path)}:${where}: ${weight} ${styled('faint', `${finding.rule}:`)} ${message}\n`;
        })
        .join(''),
    end: () => '',
  };
}

function lineAndColumn(model: DocumentModel, finding: WeighedFinding): string {
  const { line, column } = placeFromOne(model.text.lines, spanOf(model, finding).start);
  return `${line}:${column}`;
}
