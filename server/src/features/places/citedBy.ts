import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import { owningParagraph, type Paragraph, type PlaceLookup } from '../../model/paragraphs/paragraphs';
import { placeName } from './findingPlace';
import { findTarget, indexOf } from './places';

/** Longer ranges count as citing their ends only. */
const MAX_RANGE_SIZE = 200;

/**
 * Maps each paragraph to the places that cite it or one of its subparagraphs: "59", "65 (a)", in text order. One pass over all references.
 */
export function citingArticles(
  model: DocumentModel,
  language: DisplayLanguage,
): ReadonlyMap<Paragraph, readonly string[]> {
  const citing = new Map<Paragraph, Set<string>>();
  for (let b = 0; b < model.readings.length; b++) {
    let place: string | undefined;
    const add = (paragraph: Paragraph | undefined) => {
      if (!paragraph || paragraph === owningParagraph(model.paragraphs, b)) return;
      place ??= placeName(model, b, language);
      const places = citing.get(paragraph) ?? new Set<string>();
      citing.set(paragraph, places.add(place));
    };
    for (const { target, range } of model.readings[b]?.references ?? []) {
      if (target.kind !== 'paragraph' && target.kind !== 'relative') continue;
      const to = paragraphIn(findTarget(model, b, target));
      const from = range && paragraphIn(findTarget(model, b, range.from));
      if (from && to) {
        const [first, last] = [indexOf(model, from), indexOf(model, to)];
        if (last - first <= MAX_RANGE_SIZE) model.paragraphs.all.slice(first + 1, last).forEach(add);
      }
      add(to);
    }
  }
  return new Map([...citing].map(([paragraph, places]) => [paragraph, [...places]]));
}

function paragraphIn(place: PlaceLookup | undefined): Paragraph | undefined {
  return place && 'paragraph' in place ? place.paragraph : undefined;
}
