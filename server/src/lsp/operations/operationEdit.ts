import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  ClientCapabilities,
  TextEdit as WireEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { EditNote } from '../../edits/numbers/note';
import type { OperationOutcome } from '../../edits/paragraphs/operation';
import { editLabel, untargetedMessage } from '../../features/words/operationWords';
import type { DocumentModel } from '../../model/document';
import { spanOfPlace } from '../../rules/engine/weighed';
import { rangeOf } from '../connection/convert';
import { editWithStops, snippetEdit, takesSnippetEdits } from '../connection/snippets';
import { workspaceEdit } from '../connection/workspaceEdit';

/** Whether a client can ask the user to confirm edits. */
export function canAsk({ workspace }: ClientCapabilities): boolean {
  return workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
}

/**
 * The edits of an operation in a form that the client supports. If it can ask the user, `question` or else every reference left without a
 * target has to be confirmed. Opening words to be completed get tab stops if the client supports snippets.
 */
export function operationEdit(
  model: DocumentModel,
  outcome: OperationOutcome,
  question: { readonly question: string; readonly why: string } | undefined,
  client: ClientCapabilities,
  language: DisplayLanguage,
): WorkspaceEdit {
  const { uri, version, lines } = model.text;
  const textDocument = { uri, version };
  const withStops = question || !takesSnippetEdits(client) ? undefined : editWithStops(outcome);
  if (withStops) {
    const edits = outcome.edits.map((edit) =>
      edit === withStops.edit
        ? snippetEdit(rangeOf(lines, edit), withStops.snippet)
        : { range: rangeOf(lines, edit), newText: edit.text },
    );
    return { documentChanges: [{ textDocument, edits }] };
  }
  if (!canAsk(client)) return workspaceEdit(model, outcome.edits, client);
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const annotate = (edit: WireEdit, id: string, annotation: ChangeAnnotation): AnnotatedTextEdit => {
    changeAnnotations[id] = annotation;
    return { ...edit, annotationId: id };
  };
  const edits = outcome.edits.map((edit): AnnotatedTextEdit => {
    const textEdit = { range: rangeOf(lines, edit), newText: edit.text };
    if (question)
      return annotate(textEdit, 'status', {
        label: question.question,
        description: question.why,
        needsConfirmation: true,
      });
    const id = edit.about ?? 'text';
    return annotate(textEdit, id, { label: editLabel(id, language) });
  });
  const untargetedNotes = unchangedOf(model, outcome);
  for (const note of question ? [] : untargetedNotes) {
    // A no-op edit, so that the client shows the place and asks for confirmation.
    const edit = { range: rangeOf(lines, spanOfPlace(model, note)), newText: note.was };
    const description = untargetedMessage(untargetedNotes.length, language);
    const label = editLabel('untargeted', language);
    edits.push(annotate(edit, 'untargeted', { label, description, needsConfirmation: true }));
  }
  return { documentChanges: [{ textDocument, edits }], changeAnnotations };
}

/** The references that an operation leaves without a target. */
export function untargetedOf({ notes }: OperationOutcome): readonly EditNote[] {
  return notes.filter(({ kind }) => kind === 'gone');
}

/** The references without a target that no edit touches, so that they can be shown unchanged. */
export function unchangedOf(model: DocumentModel, outcome: OperationOutcome): readonly EditNote[] {
  return untargetedOf(outcome).filter((note) => {
    const { start, end } = spanOfPlace(model, note);
    return !outcome.edits.some((edit) => edit.start <= end && edit.end >= start);
  });
}
