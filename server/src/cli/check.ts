import { DOCUMENT_KINDS } from '../catalogue/limits';
import type { DocumentModel } from '../model/document';
import type { Severity } from '../rules/finding';
import { messageOf } from '../rules/messages';
import { ruleOf } from '../rules/registry';
import {
  isRuleLevel,
  RULE_LEVELS,
  type RuleLevel,
  type RuleSettings,
  spanOf,
  type WeighedFinding,
  weighedFindings,
} from '../rules/weighed';
import { KIND_ROW, KINDS_PARAGRAPH, kindFrom, readArguments } from './arguments';
import type { Command } from './command';
import { CLEAN, FAILED, FINDINGS, oneLine, PROGRAM, UsageError } from './io';
import { nameOf, readFileDocument, STANDARD_INPUT } from './read';

const OPTIONS = {
  kind: { type: 'string' },
  'word-limit': { type: 'string' },
  rule: { type: 'string', multiple: true },
} as const;

/** `treaty-body check`: what the rules find in files, one finding a line. */
export const check: Command = {
  name: 'check',
  operands: 'FILE...',
  summary: 'Check documents and print what the rules find.',
  options: [
    KIND_ROW,
    ['--word-limit N', 'Count against a limit of N words; 0 for none.'],
    ['--rule RULE=LEVEL', 'Set the level of a rule; may be repeated.'],
  ],
  details: [
    'A finding is printed as "path:line:column: severity rule: message". Lines and columns count from one, columns in UTF-16 units, as editors do. A closing summary goes to standard error.',
    'FILE is plain text in UTF-8, or in UTF-16 with a byte order mark; "-" is standard input.',
    KINDS_PARAGRAPH,
    `LEVEL is one of ${RULE_LEVELS.join(', ')}.`,
    'The exit code is 0 if nothing was found, 1 if something was, and 2 if a file could not be read or the command line is wrong.',
  ],
  async run(args, io) {
    const { values, positionals: paths } = readArguments(args, OPTIONS);
    if (paths.length === 0) throw new UsageError('FILE is missing');
    if (paths.filter((path) => path === STANDARD_INPUT).length > 1) {
      throw new UsageError('standard input can be read only once');
    }
    const kind = kindFrom(values.kind);
    const settings = { rules: levelsFrom(values.rule ?? []), wordLimits: wordLimitsFrom(values['word-limit']) };
    const tally = new Tally();
    for (const path of paths) {
      const model = await readFileDocument(path, io, kind);
      if (!model) {
        tally.unreadable++;
        continue;
      }
      const findings = weighedFindings(model, settings);
      tally.add(findings);
      io.out(findings.map((finding) => lineOf(nameOf(path), model, finding)).join(''));
      if (io.isClosed()) return tally.exitCode;
    }
    io.error(`${PROGRAM}: ${tally.summary}\n`);
    return tally.exitCode;
  },
};

function lineOf(name: string, model: DocumentModel, finding: WeighedFinding): string {
  const { line, character } = model.text.lines.positionAt(spanOf(model, finding).start);
  const message = oneLine(messageOf(finding.rule, finding.message, finding.args));
  return `${name}:${line + 1}:${character + 1}: ${finding.weight} ${finding.rule}: ${message}\n`;
}

function levelsFrom(settings: readonly string[]): RuleSettings['rules'] {
  const levels: Record<string, RuleLevel> = {};
  for (const setting of settings) {
    const [id = '', level, ...rest] = setting.split('=');
    if (!ruleOf(id)) throw new UsageError(`--rule ${oneLine(setting)}: there is no rule "${oneLine(id)}"`);
    if (!isRuleLevel(level) || rest.length > 0) {
      throw new UsageError(
        `--rule ${oneLine(setting)}: expected RULE=LEVEL, with a level of ${RULE_LEVELS.join(', ')}`,
      );
    }
    levels[id] = level;
  }
  return levels;
}

function wordLimitsFrom(value: string | undefined): RuleSettings['wordLimits'] {
  if (value === undefined) return {};
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--word-limit ${oneLine(value)}: expected a number of words`);
  return Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, Number(value)]));
}

/** What was found in all files. */
class Tally {
  unreadable = 0;
  private files = 0;
  private filesWithFindings = 0;
  private readonly found: Record<Severity, number> = { error: 0, warning: 0, information: 0 };

  add(findings: readonly WeighedFinding[]): void {
    this.files++;
    if (findings.length > 0) this.filesWithFindings++;
    for (const { weight } of findings) this.found[weight]++;
  }

  get exitCode(): number {
    if (this.unreadable > 0) return FAILED;
    return this.filesWithFindings > 0 ? FINDINGS : CLEAN;
  }

  /** "3 findings (1 error, 2 warnings) in 1 of 2 files; 1 file not read" */
  get summary(): string {
    const { error, warning, information } = this.found;
    const total = error + warning + information;
    const parts = [
      ...(error > 0 ? [counted(error, 'error')] : []),
      ...(warning > 0 ? [counted(warning, 'warning')] : []),
      ...(information > 0 ? [`${information} information`] : []),
    ];
    const where =
      total > 0 && this.files > 1 ? `${this.filesWithFindings} of ${this.files} files` : counted(this.files, 'file');
    const found =
      total > 0 ? `${counted(total, 'finding')} (${parts.join(', ')}) in ${where}` : `no findings in ${where}`;
    if (this.unreadable === 0) return found;
    const unread = `${counted(this.unreadable, 'file')} not read`;
    return this.files > 0 ? `${found}; ${unread}` : unread;
  }
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
