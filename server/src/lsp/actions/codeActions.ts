import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fillIn } from '../../display/filled';
import { numberingRefusal } from '../../edits/paragraphs/operation';
import { renumberAll } from '../../edits/paragraphs/renumberAll';
import { renumberTitle, statusQuestion } from '../../features/words/operationWords';
import type { DocumentModel } from '../../model/document';
import { type InitializationOptions, OPERATE_COMMAND, type OperationRequest } from '../../protocol';
import { type Choice, certainFix, correctableCounts, editsOf, fixesOfRule } from '../../rules/engine/fixes';
import { spanOfPlace, type WeighedFinding } from '../../rules/engine/weighed';
import { messageOf, ruleNameIn } from '../../rules/messages';
import { correct, markedFindings } from '../../rules/runner';
import { ACTION_TITLES } from '../connection/actionTitles';
import { FIX_ALL_KIND, isKindRequested } from '../connection/codeActionKinds';
import { defersEdits } from '../connection/commandsOfActions';
import { deferEdit } from '../connection/deferredEdits';
import { workspaceEdit } from '../connection/workspaceEdit';
import type { CodeActionServer } from './codeActionServer';
import { type FindingInRange, leavingActions } from './leavingActions';

/**
 * Maximum number of findings with separate menu entries. Anyone who selects a whole document wants the fixes for whole rules, which are
 * not limited.
 */
const MAX_LISTED_FINDINGS = 50;

/**
 * The code actions for a range of a document: fixes for the first findings in it and for all findings of their rules, and ways to silence
 * them.
 */
export function codeActions(
  model: DocumentModel,
  { range, context }: CodeActionParams,
  server: CodeActionServer,
): CodeAction[] {
  const { lines, uri } = model.text;
  const { only } = context;
  const actions: CodeAction[] = [];
  if (isKindRequested(CodeActionKind.QuickFix, only)) {
    const from = lines.offsetAt(range.start);
    const to = lines.offsetAt(range.end);
    const findings = markedFindings(model, server.settingsOf(uri));
    const diagnostics = server.diagnosticsOf(model);
    const findingsInRange = findings.flatMap((finding, i) => {
      const span = spanOfPlace(model, finding);
      const diagnostic = diagnostics[i];
      return diagnostic && span.end >= from && span.start <= to ? [{ finding, diagnostic }] : [];
    });
    const firstFindings = findingsInRange.slice(0, MAX_LISTED_FINDINGS);
    for (const { finding, diagnostic } of firstFindings) {
      for (const action of fixActions(model, finding, diagnostic, server)) actions.push(action);
    }
    for (const action of ruleActions(model, range.start, findingsInRange, findings, server)) actions.push(action);
    const numbering = renumberAction(model, range.start, findingsInRange, server);
    if (numbering) actions.push(numbering);
    for (const action of leavingActions(model, firstFindings, server)) actions.push(action);
  }
  if (isFixAllRequested(context, server.options)) {
    const fixAllAction = { title: ACTION_TITLES[server.language].fixAll, kind: FIX_ALL_KIND };
    if (defersEdits(server.client)) {
      if (markedFindings(model, server.settingsOf(uri)).some((finding) => certainFix(finding)))
        actions.push({ ...fixAllAction, ...deferEdit(model, range.start, { kind: 'all' }) });
    } else {
      const edit = correctionOf(model, certainFix, server);
      if (edit) actions.push({ ...fixAllAction, edit });
    }
  }
  return actions;
}

/** The edit that fixes all findings for which `choice` selects a fix; undefined if there are none. */
export function correctionOf(
  model: DocumentModel,
  choice: Choice,
  server: Pick<CodeActionServer, 'client' | 'settingsOf' | 'optionsOf'>,
): WorkspaceEdit | undefined {
  const { uri } = model.text;
  const { edits } = correct(model, server.settingsOf(uri), server.optionsOf(uri), choice);
  return edits.length > 0 ? workspaceEdit(model, edits, server.client) : undefined;
}

/**
 * "Fix all" is offered if requested by kind, or if the user opens the full menu; otherwise it would appear wherever the cursor rests. Our
 * extension requests it by kind.
 */
function isFixAllRequested({ only, triggerKind }: CodeActionContext, { extension }: InitializationOptions): boolean {
  if (only !== undefined) return isKindRequested(FIX_ALL_KIND, only);
  return !extension && triggerKind !== CodeActionTriggerKind.Automatic;
}

function fixActions(
  model: DocumentModel,
  finding: WeighedFinding,
  diagnostic: Diagnostic,
  server: CodeActionServer,
): CodeAction[] {
  return (finding.fixes ?? []).map((fix, n) => ({
    title: messageOf(finding.rule, fix.message, fix.args, server.language),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    // Editors apply a preferred action at a single keystroke, without showing it.
    isPreferred: n === 0 && fix.isGuess !== true,
    edit: workspaceEdit(model, editsOf(model, fix), server.client),
  }));
}

/** One action per rule with findings in the range and fixes for more than one finding. */
function ruleActions(
  model: DocumentModel,
  position: Position,
  findingsHere: readonly FindingInRange[],
  findings: readonly WeighedFinding[],
  server: CodeActionServer,
): CodeAction[] {
  const counts = correctableCounts(findings);
  const rules = [...new Set(findingsHere.map(({ finding }) => finding.rule))].filter(
    (rule) => (counts.get(rule) ?? 0) > 1,
  );
  return rules.flatMap((rule): CodeAction[] => {
    const action = {
      title: fillIn(ACTION_TITLES[server.language].fixRule, { rule: ruleNameIn(server.language, rule) }),
      kind: CodeActionKind.QuickFix,
      diagnostics: findingsHere.filter(({ finding }) => finding.rule === rule).map(({ diagnostic }) => diagnostic),
    };
    if (defersEdits(server.client)) return [{ ...action, ...deferEdit(model, position, { kind: 'rule', rule }) }];
    const edit = correctionOf(model, fixesOfRule(rule), server);
    return edit ? [{ ...action, edit }] : [];
  });
}

/** The messages of findings that renumbering fixes; extracts keep the numbers of the original. */
const RENUMBERED_MESSAGES: ReadonlySet<string> = new Set([
  'gap',
  'pair',
  'gaps',
  'duplicate',
  'disorder',
  'slip',
  'restart',
  'twice',
]);

/**
 * Renumbering, for findings about numbers: a single number cannot be fixed alone, since other numbers and references have to follow.
 * Clients that run commands get one that computes the edits when chosen; others get the edits, unless these would change numbers that may
 * have been cited.
 */
function renumberAction(
  model: DocumentModel,
  position: Position,
  findingsHere: readonly FindingInRange[],
  server: CodeActionServer,
): CodeAction | undefined {
  const misnumbered = findingsHere.filter(
    ({ finding }) => finding.rule.endsWith('-numbering') && RENUMBERED_MESSAGES.has(finding.message),
  );
  const [first] = misnumbered;
  if (!first) return undefined;
  const title = renumberTitle(first.finding.rule, server.language);
  if (title === undefined || numberingRefusal(model)) return undefined;
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics: misnumbered.map(({ diagnostic }) => diagnostic) };
  if (server.options.operations) {
    const args = [model.text.uri, position, { kind: 'renumber' } satisfies OperationRequest];
    return { ...action, command: { title, command: OPERATE_COMMAND, arguments: args } };
  }
  if (statusQuestion(model.identity.status, server.language)) return undefined;
  if (defersEdits(server.client))
    return { ...action, ...deferEdit(model, position, { kind: 'operation', operation: { kind: 'renumber' } }) };
  const { edits } = renumberAll(model);
  return edits.length > 0 ? { ...action, edit: workspaceEdit(model, edits, server.client) } : undefined;
}
