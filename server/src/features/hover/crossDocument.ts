import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import { findSection } from '../../model/paragraphs/headingSections';
import {
  enclosingItems,
  findPlace,
  owningParagraph,
  type Paragraph,
  type PlaceLookup,
} from '../../model/paragraphs/paragraphs';
import {
  citationOverlap,
  citations,
  type ForeignPlace,
  foreignPlace,
  ownAddresses,
  ownSymbols,
  spanOfReference,
} from '../../model/summary';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { parseSymbol } from '../../syntax/symbols/parse';
import { presumedSymbol } from '../../syntax/symbols/siblings';
import { officialUrl } from '../../syntax/symbols/url';
import type { Span } from '../../text/edits';
import { addAll } from '../../text/many';
import { citationAt } from '../places/citedPhrase';
import {
  findTarget,
  headingWordsOf,
  type TargetSpans,
  targetSpansOfPlace,
  targetSpansOfSection,
} from '../places/places';
import { leadingText, type Prose, RULE_PROSE, text } from '../words/prose';
import { kindName, symbolText } from '../words/words';
import type { Hover } from './hover';
import { paragraphProse } from './paragraph';
import { sectionProse } from './section';

/** A reference to another document, with its targets: several on the dash of a range. */
export interface ForeignReference {
  /** The reference or dash, as UTF-16 offsets into the whole text. */
  readonly origin: Span;
  readonly symbol: string;
  readonly places: readonly ForeignPlace[];
}

/** The longest range, in paragraphs, to show in full. */
const MAX_FULL_RANGE_SIZE = 50;

/** The reference to another document at an offset; undefined for references to this one, and if no symbol is known. */
export function foreignAt(model: DocumentModel, offset: number): ForeignReference | undefined {
  const at = citationAt(model, offset);
  if (!at) return undefined;
  const { reference } = at;
  const place = foreignPlace(reference.target);
  if (!place) return undefined;
  if (ownAddresses(model).includes(place.symbol) && place.number === '') return undefined;
  if (!at.onJoint || !reference.range) return { origin: at.span, symbol: place.symbol, places: [place] };
  const from = foreignPlace(reference.range.from);
  return {
    origin: at.span,
    symbol: place.symbol,
    places: from ? placesBetween(from, place) : [place],
  };
}

function placesBetween(from: ForeignPlace, to: ForeignPlace): readonly ForeignPlace[] {
  const firstNumber = Number.parseInt(from.number, 10);
  const lastNumber = Number.parseInt(to.number, 10);
  if (!(firstNumber < lastNumber) || lastNumber - firstNumber > MAX_FULL_RANGE_SIZE) return [from, to];
  const places = [from];
  for (let n = firstNumber + 1; n < lastNumber; n++) places.push({ symbol: to.symbol, number: String(n), path: [] });
  return [...places, to];
}

/**
 * The position of a place in its document: the section, the subparagraph, or else its paragraph; for the whole document, its title.
 * Undefined if the document has no such section or paragraph.
 */
export function targetSpansIn(model: DocumentModel, place: ForeignPlace): TargetSpans | undefined {
  if (place.section) {
    const section = findSection(model.tree, { labels: place.section });
    return section && targetSpansOfSection(model, section);
  }
  if (place.number === '') return beginningOf(model);
  const targetPlace = findPlaceIn(model, place);
  return targetPlace && targetSpansOfPlace(model, targetPlace);
}

function findPlaceIn(model: DocumentModel, place: ForeignPlace): PlaceLookup | undefined {
  const result = findPlace(model.tree, model.paragraphs, 0, place);
  if (result.kind === 'no-item') return { kind: 'paragraph', paragraph: result.paragraph };
  return result.kind === 'no-paragraph' ? undefined : result;
}

function titleBlockOf(model: DocumentModel): number {
  return model.tree.blocks.findIndex((block) => block.kind === 'title');
}

function beginningOf(model: DocumentModel): TargetSpans {
  const title = Math.max(0, titleBlockOf(model));
  const block = model.tree.blocks[title];
  const start = model.tree.starts[title] ?? 0;
  const name = { start: start + (block?.content.start ?? 0), end: start + (block?.content.end ?? 0) };
  return { whole: name, name };
}

/** The hover for a reference to a known document: the paragraph itself, or a description of the document. */
export function foreignHover(reference: ForeignReference, document: DocumentModel, language: DisplayLanguage): Hover {
  const translator = speakerFor(language);
  const { t, plural } = translator;
  const prose: Prose[] = [];
  const { identity } = document;
  const symbol = ownSymbols(document).find((own) => presumedSymbol(own) === reference.symbol) ?? reference.symbol;
  const title = document.tree.blocks[titleBlockOf(document)];
  const name = title ? leadingText(headingWordsOf(title), 200) : kindName(identity.kind, language);
  prose.push(text({ bold: symbol }, ` · ${name}`));
  for (const [i, place] of reference.places.entries()) {
    if (place.section) {
      const section = findSection(document.tree, { labels: place.section });
      if (i > 0) prose.push(RULE_PROSE);
      addAll(
        prose,
        section
          ? sectionProse(document, section, translator)
          : [text(t('It has no section {0}.', place.section.join('.')))],
      );
      continue;
    }
    if (place.number === '') {
      const { length } = document.paragraphs.all;
      const paragraphs = plural(length, '{0} paragraph', '{0} paragraphs');
      prose.push(text(`${kindName(identity.kind, language)} · ${paragraphs}`));
      continue;
    }
    const lookup = findPlaceIn(document, place);
    if (i > 0) prose.push(RULE_PROSE);
    addAll(
      prose,
      (lookup && paragraphProse(document, lookup, translator)) ?? [text(t('It has no paragraph {0}.', place.number))],
    );
  }
  const documentSymbol = parseSymbol(symbol);
  if (documentSymbol)
    prose.push(
      RULE_PROSE,
      text(`${symbolText(documentSymbol, language)} · `, {
        link: t('official documents'),
        to: officialUrl(documentSymbol),
      }),
    );
  return { span: reference.origin, prose };
}

/**
 * The targets to search for in other documents: the paragraph of this document whose number or citation is at the offset, or the place in
 * another document cited there.
 */
export function subjectsAt(model: DocumentModel, offset: number): readonly ForeignPlace[] {
  const at = citationAt(model, offset);
  if (at) {
    const place = foreignPlace(at.reference.target);
    if (place) return [place];
    const subjectPlace = findTarget(model, at.block, at.reference.target);
    return subjectPlace && 'paragraph' in subjectPlace ? subjectsOf(model, subjectPlace) : [];
  }
  const b = blockIndexAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const start = model.tree.starts[b] ?? 0;
  if (!block || offset < start + block.marker.start || offset > start + block.marker.end) return [];
  const paragraph = owningParagraph(model.paragraphs, b);
  if (!paragraph) return [];
  const item = paragraph.items.find((one) => one.block === b);
  return subjectsOf(model, item ? { kind: 'item', paragraph, item } : { kind: 'paragraph', paragraph });
}

/** A paragraph or subparagraph of this document as others would cite it, once for each of its symbols. */
function subjectsOf(model: DocumentModel, place: PlaceLookup): readonly ForeignPlace[] {
  if (!('paragraph' in place) || place.paragraph.annex > 0) return [];
  const { number } = place.paragraph;
  const path = place.kind === 'item' ? itemPath(place.paragraph, place.item.block) : [];
  return ownAddresses(model).map((symbol) => ({ symbol, number, path }));
}

/** The letters of a subparagraph that starts at a block, outermost first. */
export function itemPath(paragraph: Paragraph, block: number): readonly string[] {
  const path: string[] = [];
  for (const item of enclosingItems(paragraph, block)) path[item.level - 1] = item.text;
  return path.filter((step) => step !== undefined);
}

/** Spans that cite any of the given places in other documents: references, or dashes of ranges that cover them. */
export function citationsOf(model: DocumentModel, places: readonly ForeignPlace[]): readonly Span[] {
  return citations(model).flatMap(({ block, reference, citation }) => {
    const matches = places.map((place) => citationOverlap(citation, place));
    const span = matches.includes('itself')
      ? reference
      : matches.includes('between')
        ? reference.range?.joint
        : undefined;
    return span ? [spanOfReference(model, block, span)] : [];
  });
}
