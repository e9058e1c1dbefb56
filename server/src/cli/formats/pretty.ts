import { spanOf } from '../../rules/engine/weighed';
import { messageOf } from '../../rules/messages';
import { oneLine } from '../io';
import { nameOf } from '../read';
import type { Format } from './format';

const RESET = '\x1b[0m';
const STYLES = { error: '\x1b[31m', warning: '\x1b[33m', information: '\x1b[36m', faint: '\x1b[2m' } as const;

/** One finding a line: `path:line:column: severity rule: message`. */
export function pretty(colours: boolean): Format {
  const styled = (style: keyof typeof STYLES, text: string) => (colours ? `${STYLES[style]}${text}${RESET}` : text);
  return {
    begin: () => '',
    between: '',
    file: ({ path, model, findings }) =>
      findings
        .map((finding) => {
          const { line, character } = model.text.lines.positionAt(spanOf(model, finding).start);
          const message = oneLine(messageOf(finding.rule, finding.message, finding.args));
          const weight = styled(finding.weight, finding.weight);
          return `${nameOf(path)}:${line + 1}:${character + 1}: ${weight} ${styled('faint', `${finding.rule}:`)} ${message}\n`;
        })
        .join(''),
    end: () => '',
  };
}
