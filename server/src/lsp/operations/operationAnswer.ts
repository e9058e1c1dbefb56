import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { type EditNote, isReferenceNote } from '../../edits/numbers/note';
import { isRefused, type LocatedNote, type OperationOutcome, type Refused } from '../../edits/paragraphs/operation';
import {
  deletionQuestion,
  editLabel,
  followUpQuestion,
  noteMessage,
  outcomeMessage,
  refusalMessage,
  statusQuestion,
} from '../../features/words/operationWords';
import type { DocumentModel } from '../../model/document';
import { owningParagraph } from '../../model/paragraphs/paragraphs';
import type { OperateAnswer, OperateParams, OperationNote, OperationReport } from '../../protocol';
import { spanOfPlace } from '../../rules/engine/weighed';
import { applyEdits } from '../../text/edits';
import type { LineIndex } from '../../text/lines';
import { isSameValue } from '../../text/sameValue';
import { rangeOf } from '../connection/convert';
import { ABOUT_ONE, isOverSeveral, nameAt, type OperationContext, operate } from './operate';
import { unchangedOf, untargetedOf } from './operationEdit';

/** The answer to a requested operation: its edits, the reason for refusing it, or a question to ask first. */
export function answerOf(
  model: DocumentModel,
  params: OperateParams,
  context: OperationContext,
): { readonly answer: OperateAnswer; readonly outcome?: OperationOutcome } {
  const { position, selection, operation, confirmed } = params;
  const { lines, version } = model.text;
  const { language } = context;
  const { t } = speakerFor(language);
  const selectedSpan = selection && { start: lines.offsetAt(selection.start), end: lines.offsetAt(selection.end) };
  const result: OperationOutcome | Refused =
    selectedSpan && ABOUT_ONE.has(operation.kind) && isOverSeveral(model, selectedSpan)
      ? { refused: 'several' }
      : operate(model, lines.offsetAt(position), operation, context);
  if (isRefused(result)) return { answer: { kind: 'refused', message: refusalMessage(result, language) } };
  const noteAnswer = (note: EditNote): OperationNote => {
    const paragraph = owningParagraph(model.paragraphs, note.block);
    const location = paragraph ? t('Paragraph {0}', paragraph.number) : t('Elsewhere');
    const message = t('{0}: {1}', location, lineWithContext(model, note.block, note.start, note.end));
    return { message, range: rangeOf(lines, spanOfPlace(model, note)) };
  };
  const untargetedNotes = untargetedOf(result);
  if (operation.kind === 'delete' && operation.references === undefined && untargetedNotes.length > 0) {
    const question = deletionQuestion(
      nameAt(model, lines.offsetAt(position), operation.what, language),
      untargetedNotes.length,
      language,
    );
    const removal = operate(model, lines.offsetAt(position), { ...operation, references: 'remove' }, context);
    const isListed = !isRefused(removal) && !isSameValue(removal.edits, result.edits);
    return { answer: { kind: 'ask-references', question, notes: untargetedNotes.map(noteAnswer), isListed } };
  }
  const question =
    confirmed === true || result.edits.length === 0
      ? undefined
      : result.renumbered > 0
        ? statusQuestion(model.identity.status, language)
        : operation.kind === 'follow-up'
          ? followUpQuestion(model.identity.status, language)
          : undefined;
  if (question)
    return {
      answer: { kind: 'ask-status', question: question.question, detail: question.why, change: question.change },
    };
  const answer: OperateAnswer = {
    kind: 'edit',
    version,
    edits: result.edits.map((edit) => ({
      range: rangeOf(lines, edit),
      newText: edit.text,
      label: editLabel(edit.about ?? 'text', language),
    })),
    untargeted: unchangedOf(model, result).map(noteAnswer),
    ...reportOn(model, result, language),
  };
  return { answer, outcome: result };
}

/** The report on a completed operation. */
export function reportOn(model: DocumentModel, outcome: OperationOutcome, language: DisplayLanguage): OperationReport {
  const text = applyEdits(model.text.text, outcome.edits);
  const nextLines = model.text.lines.alike(text);
  return {
    length: text.length,
    ...(outcome.cursor !== undefined && { cursor: nextLines.positionAt(outcome.cursor) }),
    message: outcomeMessage(outcome, language),
    notes: outcome.notes.map((note) => operationNote(note, nextLines, language)),
  };
}

/** The note of an operation on a place in the resulting text, whose line index is `lines`. */
export function operationNote(note: LocatedNote, lines: LineIndex, language: DisplayLanguage): OperationNote {
  const range = rangeOf(lines, note.at);
  return { message: noteMessage(note, language), range, ...(!isReferenceNote(note) && { isOther: true }) };
}

/** A citation with some words around it, on one line. */
function lineWithContext(model: DocumentModel, block: number, start: number, end: number): string {
  const text = model.tree.blocks[block]?.text ?? '';
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - 40)));
  const nextSpace = text.indexOf(' ', Math.min(text.length, end + 40));
  const to = nextSpace < 0 ? text.length : nextSpace;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < text.length ? ' …' : ''}`;
}
