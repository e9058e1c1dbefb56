import { committeeOf } from '../../catalogue/committees';
import { BEGINNINGS } from '../../languages/en/beginnings';
import { stateNameIn } from '../../languages/states/stateNames';
import type { DocumentModel } from '../../model/document';
import type { Paragraph } from '../../model/paragraphs';
import { committeeName, instrumentName } from '../officialNames';
import { filledIn } from './filledIn';
import { reportWords } from './newDocument';

/** Replies to a list of issues, as they begin. */
export interface BegunReplies {
  readonly text: string;
  /** The questions with a heading, as cited, in order. */
  readonly questions: readonly string[];
}

/**
 * The text that a State's replies to a list of issues begin with, in English: a heading for each of its questions, in order, and below it a
 * paragraph to be filled in. The questions themselves are not repeated: they would eat the words. Undefined for any other document.
 */
export function repliesTo(model: DocumentModel): BegunReplies | undefined {
  const { kind, committee, state, symbol, report } = model.identity;
  if (kind !== 'list-of-issues' && kind !== 'list-of-issues-prior') return undefined;
  const of = committee && committeeOf(committee.id);
  const code = state?.code ?? '';
  const from = report?.value.from ?? 1;
  const to = report?.value.to ?? from;
  const issued = symbol?.canonical ?? '[symbol]';
  const words = {
    symbol: issued.replaceAll('/QPR/', '/RQ/').replaceAll('/Q/', '/RQ/'),
    treaty: of ? instrumentName(of.instrument, 'en') : '[treaty]',
    committee: of ? committeeName(of.id, 'en') : '[committee]',
    Session: '[Number]',
    State: state?.name ?? (code === '' ? '[State]' : stateNameIn('en', code)),
    report: reportWords(Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at)),
  };
  const lines: string[] = BEGINNINGS.masthead.map((line) => filledIn(line, words));
  lines.push('', `\t\t${filledIn(BEGINNINGS.titles.replies, words)}`);
  const questions = model.paragraphs.all.filter(({ annex }) => annex === 0).flatMap(questionsOf);
  questions.forEach((place, at) => {
    const heading = filledIn(BEGINNINGS.replies.heading, { place });
    lines.push(
      '',
      `\t\t${heading}${at === 0 ? ` (${issued})` : ''}`,
      '',
      `${at + 1}.\t${BEGINNINGS.replies.paragraph}`,
    );
  });
  return { text: `${lines.join('\n')}\n`, questions };
}

/** The questions of a paragraph: its subparagraphs of the first level, or the paragraph itself. */
function questionsOf({ number, items }: Paragraph): readonly string[] {
  const top = items.reduce((least, { level }) => Math.min(least, level), Number.MAX_SAFE_INTEGER);
  const letters = items.filter(({ level }) => level === top).map(({ text }) => `${number} (${text})`);
  return letters.length > 0 ? letters : [number];
}
