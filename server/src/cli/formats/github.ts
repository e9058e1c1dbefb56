import { spanOfPlace } from '../../rules/engine/weighed';
import { STANDARD_INPUT } from '../io/read';
import { visibleLines } from '../io/terminal';
import type { Format } from './format';
import { messageFor } from './quoting';
import { placeLine, wordPlace } from './wordPlace';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice' } as const;

/** Workflow commands for GitHub Actions, which annotate lines, or the Word file as a whole. */
export const github = (nameOf: (path: string) => string): Format => ({
  begin: () => '',
  between: '',
  file: (document) =>
    document.findings
      .map((finding) => {
        const { path, model, word, language } = document;
        const { lines } = model.text;
        const span = spanOfPlace(model, finding);
        const start = lines.positionAt(span.start);
        const end = lines.positionAt(span.end);
        const properties: [string, string | number][] = [
          ...(word
            ? []
            : ([
                ['line', start.line + 1],
                ['endLine', end.line + 1],
              ] as [string, number][])),
          // GitHub allows columns only if start and end are on the same line.
          ...(!word && start.line === end.line
            ? ([
                ['col', start.character + 1],
                ['endColumn', end.character + 1],
              ] as [string, number][])
            : []),
          ['title', finding.rule],
        ];
        const command = [
          `file=${fileProperty(nameOf(path))}`,
          ...properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`),
        ].join(',');
        const words = messageFor(document, finding);
        const message = word
          ? `${placeLine(wordPlace(document, word, finding), language)}${language === 'fr' ? '\u00a0:' : ':'} ${words}`
          : words;
        return `::${COMMANDS[finding.weight]} ${command}::${escapeData(visibleLines(message))}\n`;
      })
      .join(''),
  end: ({ unreadable, problems }) =>
    [
      ...problems.map(({ path, line, column, message }) =>
        failureCommand(nameOf(path), message, line === undefined ? '' : `,line=${line},col=${column}`),
      ),
      ...unreadable.map(({ path, reason }) => failureCommand(nameOf(path), reason)),
    ].join(''),
});

/** Annotation for a file that could not be read or checked, which would otherwise show only in the log. */
function failureCommand(path: string, message: string, place = ''): string {
  return `::error file=${fileProperty(path)}${place}::${escapeData(visibleLines(message))}\n`;
}

function fileProperty(path: string): string {
  return escapeProperty(path === STANDARD_INPUT ? '<stdin>' : visibleLines(path));
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
