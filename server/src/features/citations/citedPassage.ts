import type { DocumentModel } from '../../model/document';
import type { ForeignPlace } from '../../model/summary';
import { foldedWords, quotedWords } from '../../sources/foldedWords';
import type { CheckedCitation } from '../../sources/heldCitation';
import { type SourceList, wordsOfDocument, wordsOfTreaty } from '../../sources/sourceList';
import { type ComparedRun, sourceStretch } from '../../sources/sourceStretch';
import type { SourcePlace } from '../../sources/sourceWords';
import { textIn } from '../../sources/treatyLanguages';
import { targetSpansIn } from '../hover/crossDocument';
import { leadingText } from '../words/prose';

/** The passage of a source that a citation refers to. */
export interface CitedPassage {
  /** The place, as cited: "12", "10 (3)". */
  readonly place: string;
  readonly runs: readonly ComparedRun[];
  /** Where the passage starts in the copy, as a UTF-16 offset; undefined for a treaty. */
  readonly start: number | undefined;
}

/** How much to show of a passage that is cited but not quoted, in UTF-16 code units. */
const MAX_EXCERPT_LENGTH = 500;

/** The passage of the source that a citation or quotation refers to; undefined if there is nothing to show. */
export function citedPassage(
  model: DocumentModel,
  citation: CheckedCitation,
  sources: SourceList,
): CitedPassage | undefined {
  return citation.kind === 'quotation'
    ? quotedPassage(model, citation, sources)
    : placePassage(model, citation, sources);
}

const QUOTATION_MARK_PATTERN = /["“”«»'‘’]/u;

function quotedPassage(model: DocumentModel, citation: CheckedCitation, sources: SourceList): CitedPassage | undefined {
  const { text } = model.text;
  const places = placesOf(model, citation, sources);
  // Words reproduced without quotation marks span the whole citation.
  const mark = QUOTATION_MARK_PATTERN.test(text.charAt(citation.start)) ? 1 : 0;
  const words = quotedWords(text, citation.start + mark, citation.end - mark);
  const placeNames = citation.where ?? [citation.place];
  const firstPlaces = places.filter(({ name }) => placeNames.includes(name));
  for (const place of [...firstPlaces, ...(citation.where ? [] : places)]) {
    const runs = sourceStretch(place, words, citation.differences ?? [], foldedWords);
    if (runs) return { place: place.name, runs, start: place.at?.start };
  }
  return undefined;
}

function placesOf(
  { language }: DocumentModel,
  { copy, source }: CheckedCitation,
  sources: SourceList,
): readonly SourcePlace[] {
  if (copy) return wordsOfDocument(copy.model).places;
  const official = textIn(sources.treaty(source), language.language.id);
  return official ? wordsOfTreaty(official).places : [];
}

function placePassage(model: DocumentModel, citation: CheckedCitation, sources: SourceList): CitedPassage | undefined {
  if (citation.place === '' || citation.verdict !== 'found') return undefined;
  const { copy, place } = citation;
  if (copy) {
    const targetSpans = targetSpansIn(copy.model, foreignPlaceOf(citation));
    if (!targetSpans) return undefined;
    const { start, end } = targetSpans.whole;
    return { place, runs: [plainRun(copy.model.text.text.slice(start, end))], start: targetSpans.name.start };
  }
  const article = place.split(' ', 1)[0] ?? '';
  const paragraph = /^\d+ \(\d+\)/.exec(place)?.[0];
  const of = placesOf(model, citation, sources).filter(
    ({ name }) => name === (paragraph ?? article) || name.startsWith(`${paragraph ?? article} (`),
  );
  if (of.length === 0) return undefined;
  return { place, runs: [plainRun(of.map(({ text }) => text).join('\n'))], start: undefined };
}

function plainRun(text: string): ComparedRun {
  return { text: leadingText(text, MAX_EXCERPT_LENGTH), isDifferent: false };
}

function foreignPlaceOf({ source: symbol, place, section }: CheckedCitation): ForeignPlace {
  if (section) return { symbol, number: '', path: [], section };
  const [number = '', ...path] = place.split(' ');
  return { symbol, number, path: path.map((letter) => letter.replace(/[()]/g, '')) };
}
