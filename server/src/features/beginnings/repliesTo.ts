import { committeeOf } from '../../catalogue/committees';
import { BEGINNINGS } from '../../languages/beginningsIn';
import type { DocumentModel } from '../../model/document';
import type { Paragraph } from '../../model/paragraphs/paragraphs';
import { committeeName, instrumentName } from '../words/officialNames';
import { templateLanguage } from './begunLanguage';
import { filledIn } from './filledIn';
import { reportWords, stateInSentence } from './newDocument';

/** A draft of replies to a list of issues. */
interface DraftReplies {
  readonly text: string;
  /** The questions with a heading, as cited, in order. */
  readonly questions: readonly string[];
}

/**
 * A draft of a State’s replies to a list of issues, in the language of the list: for each question, in order, a heading and a paragraph to
 * fill in. The questions are not repeated, since they would count towards the word limit. Undefined for any other document.
 */
export function repliesTo(model: DocumentModel): DraftReplies | undefined {
  const { kind, committee, state, symbol, report } = model.identity;
  const { language } = model.language;
  const languageId = templateLanguage(language.id);
  if ((kind !== 'list-of-issues' && kind !== 'list-of-issues-prior') || languageId === undefined) return undefined;
  const beginnings = BEGINNINGS[languageId];
  const { blanks } = beginnings;
  const of = committee && committeeOf(committee.id);
  const code = state?.code ?? '';
  const from = report?.value.from ?? 1;
  const to = report?.value.to ?? from;
  const symbolText = symbol?.canonical ?? blanks.symbol;
  const stateName = stateInSentence(code, languageId);
  const name = stateName === blanks.state ? (state?.name ?? stateName) : stateName;
  const reports = Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
  const words = {
    symbol: symbolText.replaceAll('/QPR/', '/RQ/').replaceAll('/Q/', '/RQ/'),
    treaty: of ? instrumentName(of.instrument, languageId) : blanks.treaty,
    committee: of ? committeeName(of.id, languageId) : blanks.committee,
    Session: blanks.number,
    sessionDates: blanks.dates,
    ...reportWords(reports, name, beginnings),
  };
  const fill = (sentence: string) => filledIn(sentence, words, beginnings);
  const lines: string[] = beginnings.masthead.map(fill);
  lines.push('', `\t\t${fill(beginnings.titles.replies)}`);
  const questions = model.paragraphs.all
    .filter(({ annex }) => annex === 0)
    .flatMap((one) => questionsOf(one, language.citations.halfBrackets));
  questions.forEach((place, at) => {
    const heading = filledIn(beginnings.replies.heading, { place }, beginnings);
    lines.push(
      '',
      `\t\t${heading}${at === 0 ? ` (${symbolText})` : ''}`,
      '',
      `${at + 1}.\t${beginnings.replies.paragraph}`,
    );
  });
  return { text: `${lines.join('\n')}\n`, questions };
}

/** The questions of a paragraph: its top-level subparagraphs, or the paragraph itself. */
function questionsOf({ number, items }: Paragraph, hasHalfBrackets: boolean): readonly string[] {
  const topLevel = items.reduce((least, { level }) => Math.min(least, level), Number.MAX_SAFE_INTEGER);
  const letters = items
    .filter(({ level }) => level === topLevel)
    .map(({ text }) => `${number} ${hasHalfBrackets ? '' : '('}${text})`);
  return letters.length > 0 ? letters : [number];
}
