import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { fillIn } from '../../display/filled';
import { groupedIn } from '../../display/numbers';
import type { DocumentModel } from '../../model/document';
import { DISABLE_RULE, EXPLAIN_RULE, IGNORE_FINDING } from '../../protocol';
import { quoteOf } from '../../rules/engine/findingWords';
import type { Ignorable } from '../../rules/engine/ignored';
import type { WeighedFinding } from '../../rules/engine/weighed';
import { ruleNameIn } from '../../rules/messages';
import { changedProject, type ProjectChange } from '../../rules/project/projectEdits';
import { ruleOf } from '../../rules/registry';
import { ignorableFindings } from '../../rules/runner';
import type { TextVersion } from '../../text/textVersion';
import { ACTION_TITLES } from '../connection/actionTitles';
import { newFileEdit, takesDocumentChanges } from '../connection/workspaceEdit';
import type { CodeActionServer } from './codeActionServer';

/** A finding in the range of the request, and its diagnostic. */
export interface FindingInRange {
  readonly finding: WeighedFinding;
  readonly diagnostic: Diagnostic;
}

/**
 * Code actions other than fixes, in menu order: ignore the finding, turn its rule off for the user or for the folder, and explain the rule.
 */
export function leavingActions(
  model: DocumentModel,
  findingsHere: readonly FindingInRange[],
  server: CodeActionServer,
): readonly CodeAction[] {
  const settings = server.settingsOf(model.text.uri);
  const diagnosticOf = new Map(findingsHere.map(({ finding, diagnostic }) => [finding, diagnostic]));
  const diagnosticsOf = (findings: readonly WeighedFinding[]) =>
    findings.flatMap((finding) => diagnosticOf.get(finding) ?? []);
  const findings = findingsHere.map(({ finding }) => finding);
  const findingsByRule = new Map<string, WeighedFinding[]>();
  for (const finding of findings) {
    const otherFindings = findingsByRule.get(finding.rule);
    if (otherFindings) otherFindings.push(finding);
    else findingsByRule.set(finding.rule, [finding]);
  }
  const rules = [...findingsByRule].map(([rule, findings]) => ({ rule, diagnostics: diagnosticsOf(findings) }));
  return [
    ...ignorableFindings(model, settings, findings).flatMap(
      (one) => ignoreAction(model, one, diagnosticsOf(one.findings), server) ?? [],
    ),
    ...rules.flatMap(({ rule, diagnostics }) => disableRuleActions(model, rule, diagnostics, server)),
    ...rules.flatMap(({ rule, diagnostics }) => explainRuleAction(rule, diagnostics, server) ?? []),
  ];
}

/** Ignoring writes to the project file, through a client command if there is one, otherwise through an edit. */
function ignoreAction(
  model: DocumentModel,
  { entry, places, findings }: Ignorable<WeighedFinding>,
  diagnostics: Diagnostic[],
  server: CodeActionServer,
): CodeAction | undefined {
  const { uri } = model.text;
  const { language } = server;
  const { ignore, ignorePlaces } = ACTION_TITLES[language];
  const title = fillIn(places > 1 ? ignorePlaces : ignore, {
    rule: ruleNameIn(language, entry.rule),
    count: groupedIn(language, places),
  });
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics };
  if (server.options.ignoring) {
    const [finding] = findings;
    const words = finding ? quoteOf(model, finding) : '';
    return { ...action, command: { title, command: IGNORE_FINDING, arguments: [uri, entry, places, words] } };
  }
  const edit = projectEdit(model.text, { ignore: entry }, server);
  return edit && { ...action, edit };
}

/** Turning a rule off: in the user's settings, unless the project file overrides them, and in the project file. */
function disableRuleActions(
  model: DocumentModel,
  rule: string,
  diagnostics: Diagnostic[],
  server: CodeActionServer,
): CodeAction[] {
  const { uri } = model.text;
  const { turnOff, turnOffInFolder } = ACTION_TITLES[server.language];
  const name = { rule: ruleNameIn(server.language, rule) };
  const actionFields = { kind: CodeActionKind.QuickFix, diagnostics };
  const folderAction = { title: fillIn(turnOffInFolder, name), ...actionFields };
  if (!server.options.ignoring) {
    const edit = projectEdit(model.text, { rule, level: 'off' }, server);
    return edit ? [{ ...folderAction, edit }] : [];
  }
  const command = (title: string, where: 'user' | 'folder') => ({
    title,
    command: { title, command: DISABLE_RULE, arguments: [uri, rule, where] },
    ...actionFields,
  });
  // The project file overrides the settings.
  const isConfigured = server.projects.projectOf(uri)?.project.rules[rule] !== undefined;
  return [
    ...(isConfigured ? [] : [command(fillIn(turnOff, name), 'user')]),
    ...(server.projects.placeOf(uri) ? [command(folderAction.title, 'folder')] : []),
  ];
}

/** Shows the page of the rule, in clients that can. */
function explainRuleAction(rule: string, diagnostics: Diagnostic[], server: CodeActionServer): CodeAction | undefined {
  if (!server.options.rulePages || !ruleOf(rule)) return undefined;
  const { language } = server;
  const title = fillIn(ACTION_TITLES[language].why, { rule: ruleNameIn(language, rule) });
  const command = { title, command: EXPLAIN_RULE, arguments: [rule] };
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
}

/** The edits for a change to a document's project file; undefined if there is nowhere to put the file or the client cannot apply them. */
function projectEdit(
  { uri, lines }: TextVersion,
  change: ProjectChange,
  server: CodeActionServer,
): WorkspaceEdit | undefined {
  const place = server.projects.placeOf(uri);
  if (!place || place.refusal !== undefined || !takesDocumentChanges(server.client)) return undefined;
  const newText = changedProject(place.text, change);
  if (newText === undefined) return undefined;
  return newFileEdit(place.uri, place.text, newText, lines, server.client);
}
