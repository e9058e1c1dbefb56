import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { Span } from '../../text/edits';
import { itemPath } from '../hover/crossDocument';
import { writtenPlace } from '../places/citable';
import { type ParagraphPart, partsOf, textOfParts, wordsOfParts } from '../places/paragraphParts';
import { targetSpansOfItem, targetSpansOfParagraph } from '../places/places';
import { sectionPath } from '../places/sections';

/** An issue or a lettered part of one. The span covers its own words, as UTF-16 offsets of the whole text. */
export interface IssueRow extends Span {
  readonly place: ParagraphPlace;
  /** The place as cited: "12 (a)". */
  readonly written: string;
  /** The span of its number or letter. */
  readonly name: Span;
  /** 0 for an issue, the depth of its letter for a part. */
  readonly level: number;
  /** The row’s own words on one line, without those of its lettered parts. */
  readonly text: string;
  readonly words: number;
  /** The nearest heading above it, and its block; empty and -1 if there is none. */
  readonly section: string;
  readonly heading: number;
}

/** The issues of a list and their lettered parts, one row each, in text order. Omits paragraphs of annexes. */
export function issueRows(list: DocumentModel): readonly IssueRow[] {
  const seenPlaces = new Set<string>();
  return list.paragraphs.all.flatMap((paragraph): IssueRow[] => {
    if (paragraph.annex > 0) return [];
    const groups: ParagraphPart[][] = [];
    for (const part of partsOf(list, paragraph.block, paragraph.endBlock)) {
      if (part.level > 0 || groups.length === 0) groups.push([part]);
      else groups.at(-1)?.push(part);
    }
    const section = paragraph.heading < 0 ? '' : (sectionPath(list, paragraph.block, MAX_HEADING_LENGTH).at(-1) ?? '');
    return groups.flatMap((parts): IssueRow[] => {
      const [first] = parts;
      const item = paragraph.items.find(({ block }) => block === first?.block);
      const place = { number: paragraph.number, path: item ? itemPath(paragraph, item.block) : [] };
      const placeText = writtenPlace(place);
      // Of duplicate places, only the first can be answered.
      if (seenPlaces.has(placeText)) return [];
      seenPlaces.add(placeText);
      const { name } = item ? targetSpansOfItem(list, paragraph, item) : targetSpansOfParagraph(list, paragraph);
      return [
        {
          place,
          written: placeText,
          name,
          level: item?.level ?? 0,
          start: first?.start ?? 0,
          end: parts.at(-1)?.end ?? 0,
          text: textOfParts(parts.map((part) => ({ ...part, label: '' }))).replaceAll('\n', ' '),
          words: wordsOfParts(parts),
          section,
          heading: paragraph.heading,
        },
      ];
    });
  });
}

/** The longest heading, in UTF-16 code units. */
const MAX_HEADING_LENGTH = 400;
