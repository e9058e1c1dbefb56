import type { ReportedDocument, ServerReport } from '../../server/src/protocol';

/** A setting and its value, as shown in the report. */
export interface ReportedSetting {
  readonly name: string;
  readonly value: string;
}

/** The parts of a setting’s manifest entry that are used here. */
export interface DeclaredSetting {
  readonly enum?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The value of a setting if it is one of our words. Free text of users may quote a document, or name places and people. */
export function settingText(value: unknown, setting: DeclaredSetting): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string' && Array.isArray(setting.enum) && setting.enum.includes(value)) return value;
  if (Array.isArray(value)) return `${value.length} entries`;
  if (typeof value !== 'object' || value === null) return 'set';
  const ownEntries = Object.entries(value).filter(
    ([name, one]) => Object.hasOwn(setting.properties ?? {}, name) && (typeof one === 'number' || isWord(one)),
  );
  return ownEntries.length === 0 ? 'set' : ownEntries.map(([name, one]) => `${name} ${one}`).join(', ');
}

/** Such as the level of a rule. */
function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]{1,15}$/.test(value);
}

/** The content of a bug report. */
interface BugReport {
  readonly extension: string;
  /** Whether the extension was installed, as opposed to running from its sources. */
  readonly isInstalled: boolean;
  readonly editor: string;
  /** The language of the editor. */
  readonly language: string;
  /** The state of the session with the server. */
  readonly state: string;
  /** How often the server has crashed. */
  readonly crashes: number;
  readonly settings: readonly ReportedSetting[];
  readonly server: ServerReport | undefined;
}

/** A bug report as Markdown. */
export function reportText(report: BugReport): string {
  const { server } = report;
  const lines = [
    '# Treaty Body Documents: report for a bug',
    '',
    `- Extension: ${report.extension}${report.isInstalled ? '' : ', from its sources'}`,
    `- Editor: ${report.editor}, language ${report.language}`,
    `- Server: ${server ? `${server.version}, ${server.runtime}` : 'gave no answer'}; ${report.state}, ended by itself ${report.crashes} times`,
    '',
    '## Settings that are not as they come',
    '',
    ...(report.settings.length > 0 ? report.settings.map(({ name, value }) => `- \`${name}\`: ${value}`) : ['None.']),
  ];
  if (server) lines.push('', ...serverLines(server));
  return `${lines.join('\n')}\n`;
}

function serverLines({ documents, files, timings }: ServerReport): readonly string[] {
  return [
    '## Documents that are open',
    '',
    ...(documents.length > 0 ? documents.map((one, i) => `${i + 1}. ${documentText(one)}`) : ['None.']),
    '',
    `Files of the workspace that are known: ${files}`,
    '',
    '## Times in milliseconds',
    '',
    '| What | Times | Median | Longest |',
    '| --- | --: | --: | --: |',
    ...timings.map(
      ({ what, count, median, longest }) => `| ${what} | ${count} | ${median.toFixed(1)} | ${longest.toFixed(1)} |`,
    ),
  ];
}

function documentText({ characters, lines, read }: ReportedDocument): string {
  const size = `${characters} characters, ${lines} lines`;
  if (!read) return `${size}, too long to be checked`;
  const { kind, status, language, blocks, paragraphs, references } = read;
  const findings = Object.entries(read.findings).map(([rule, count]) => `${rule} ${count}`);
  return `${kind}, ${status}, language ${language}: ${size}, ${blocks} blocks, ${paragraphs} paragraphs, ${references} references; findings: ${findings.join(', ') || 'none'}`;
}
