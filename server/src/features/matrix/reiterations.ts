import { memoize, memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { owningParagraph } from '../../model/paragraphs/paragraphs';
import { patternsOf } from '../../model/words/patterns';
import type { Block } from '../../syntax/blocks/block';
import { sentenceAt } from '../../syntax/blocks/sentence';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import type { Span } from '../../text/edits';
import { citationPositions } from '../issues/placedCitations';
import { headingSubject } from '../places/headingSubject';
import type { CitingWords } from '../recommendations/citingWords';
import type { Recommendation, Recommendations } from '../recommendations/recommendations';
import { paperKindOf } from './papers';

/** A recommendation in later observations that repeats earlier ones without citing them. */
export interface BareReiteration {
  readonly recommendation: Recommendation;
  /** The sentence that announces the repetition. */
  readonly citing: CitingWords;
}

/** Whether the sentence around a citation repeats a recommendation. False in a language without words for it. */
export function isReiterated(model: DocumentModel, { start, end }: Span): boolean {
  const b = blockIndexAt(model.tree, start);
  const block = model.tree.blocks[b];
  const patterns = patternsOf(model.language.language, 'reiterations');
  if (!block || !patterns) return false;
  const base = model.tree.starts[b] ?? 0;
  const sentence = sentenceIn(model, block, start - base);
  const tokens = blockTokens(block, model.language.language.elides);
  return patterns.repeated.isIn(tokens, tokens.from(sentence.start), tokens.at(Math.max(sentence.end, end - base)));
}

/** Letter grades in evaluations: "[B1]", "[C/D]". */
const GRADE_PATTERN = /\[[A-E]\d?(?:\s?[/,]\s?[A-E]\d?)*\]/;

/**
 * The grade in a span of a committee’s evaluation, as written: "[B]" or, without one, "partially implemented". Empty if there is none, or
 * if the document may not be by the committee, since States and organizations use the same words. Offsets are in UTF-16 code units of the whole
 * text.
 */
export function gradeIn(model: DocumentModel, { start, end }: Span): string {
  if (!isEvaluation(model)) return '';
  const words =
    model.identity.kind === 'other' ? patternsOf(model.language.language, 'reiterations')?.grade : undefined;
  let grade = '';
  for (let b = blockIndexAt(model.tree, start); (model.tree.starts[b] ?? end) < end; b++) {
    const block = model.tree.blocks[b];
    if (!block) continue;
    const letter = GRADE_PATTERN.exec(block.text);
    if (letter) return letter[0];
    if (!words || grade !== '') continue;
    const tokens = blockTokens(block, model.language.language.elides);
    const match = words.in(tokens);
    if (match) grade = block.text.slice(tokens.start(match.start), tokens.end(match.end - 1)).replace(/\s+/g, ' ');
  }
  return grade;
}

/** Whether a document is a committee's evaluation: by its symbol or, without one, by its words before the first number. */
const isEvaluation = memoize((model: DocumentModel): boolean => {
  const { kind, symbol } = model.identity;
  if (kind !== 'other' && kind !== 'follow-up-report') return false;
  if (symbol?.series === 'FCO') return false;
  // A text without a symbol is assigned that of the observations it cites.
  if (kind === 'follow-up-report' && symbol && symbol.series !== 'CO') return true;
  const { isCommittees, isOthers } = paperKindOf(model);
  return isCommittees && !isOthers;
});

function sentenceIn(model: DocumentModel, block: Block, at: number): Span {
  return sentenceAt(block.text, block.content, at, model.language.blockWords.abbreviations);
}

/**
 * The recommendations of a document that repeat one of an earlier document in a sentence without a citation. `earlier` holds the symbols of
 * that document, one per line. Memoized, since the user mostly edits the earlier document.
 */
export const bareReiterations = memoizeBy(bareReiterationsIn);

function bareReiterationsIn(
  { recommendations }: Recommendations,
  model: DocumentModel,
  earlier: string,
): readonly BareReiteration[] {
  const patterns = patternsOf(model.language.language, 'reiterations');
  if (!patterns) return [];
  const addresses = new Set(earlier.split('\n'));
  const citing = new Map<number, Span[]>();
  for (const { block, span, citation } of citationPositions(model)) {
    if (!addresses.has(citation.symbol) || citation.number === '') continue;
    citing.set(block, [...(citing.get(block) ?? []), span]);
  }
  return recommendations.flatMap((recommendation): BareReiteration[] => {
    for (const part of recommendation.parts) {
      const block = model.tree.blocks[part.block];
      const base = model.tree.starts[part.block] ?? 0;
      if (!block) continue;
      const tokens = blockTokens(block, model.language.language.elides);
      const match = patterns.ownRepeated.in(tokens, tokens.from(part.start - base), tokens.at(part.end - base));
      if (!match) continue;
      const sentence = sentenceIn(model, block, tokens.start(match.start));
      const isCited = citing.get(part.block)?.some(({ start }) => start >= sentence.start && start < sentence.end);
      if (isCited === true) continue;
      const text = block.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
      return [{ recommendation, citing: { start: base + sentence.start, end: base + sentence.end, text, note: '' } }];
    }
    return [];
  });
}

/** The {@link headingSubject} of the heading above a recommendation; empty if there is none. */
export function subjectOf(model: DocumentModel, { parts }: Recommendation): string {
  return headingSubject(model, owningParagraph(model.paragraphs, parts[0]?.block ?? -1)?.heading ?? -1);
}
