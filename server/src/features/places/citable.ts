import { lettersOf } from '../../edits/lists/listElement';
import type { Listing } from '../../edits/lists/listing';
import type { ParagraphPlace } from '../../model/base/target';
import { type DocumentModel, roleOfParagraph } from '../../model/document';
import { owningParagraph, type Paragraph } from '../../model/paragraphs/paragraphs';
import type { ParagraphRole } from '../../model/roles';
import { tellingText } from '../words/tellingWords';
import { sectionPath } from './sections';

/** A paragraph or subparagraph to pick from a list. */
interface Citable {
  /** As requests name it: "36 (c)". */
  readonly place: string;
  /** As the document’s language cites it: "36 (c)", « 36 c) ». */
  readonly label: string;
  readonly words: string;
  /** The heading above it, with its number; empty if there is none. */
  readonly section: string;
  /** "concern", "recommendation", both, or empty. */
  readonly role: string;
  readonly isItem: boolean;
  /** The block that it begins with. */
  readonly block: number;
}

const MAX_TEXT_LENGTH = 100;

/** The name of a paragraph’s role in the protocol. */
function roleIn(role: ParagraphRole): string {
  return role === 'neither' ? '' : role.replaceAll('-', ' ');
}

/** A place as cited: "12 bis (a) (ii)". */
export function writtenPlace({ number, path }: ParagraphPlace): string {
  return number + path.map((letter) => ` (${letter})`).join('');
}

/** A place as the language of a document cites it: "36 (c)", « 36 c) ». */
export function citedPlace({ number, path }: ParagraphPlace, { language }: DocumentModel): string {
  return number + lettersOf(path, ' ', language.language.citations);
}

/**
 * The paragraphs and subparagraphs that can be cited from a block, in text order. Excludes the block itself, its own paragraph as a whole,
 * and later duplicates of a number.
 */
export function citablesFor(model: DocumentModel, from: number, listing: Listing): readonly Citable[] {
  const { paragraphs } = model;
  const sections = new Map<number, string>();
  const sectionOf = ({ heading }: Paragraph): string => {
    const sectionMemo = sections.get(heading);
    if (sectionMemo !== undefined) return sectionMemo;
    const section = sectionPath(model, heading + 1).at(-1) ?? '';
    sections.set(heading, section);
    return section;
  };
  const ownParagraph = owningParagraph(paragraphs, from);
  return paragraphs.all.flatMap((paragraph): Citable[] => {
    const commonFields = { section: sectionOf(paragraph), role: roleIn(roleOfParagraph(model, paragraph)) };
    const blocks = [paragraph.block, ...paragraph.items.map(({ block }) => block)];
    return blocks.flatMap((block, i): Citable[] => {
      const { now: place } = listing.at(block);
      if (block === from || (i === 0 && paragraph === ownParagraph) || listing.find(from, place)?.entry !== block)
        return [];
      const words = tellingText(model, block, MAX_TEXT_LENGTH);
      const names = { place: writtenPlace(place), label: citedPlace(place, model) };
      return [{ ...names, words, ...commonFields, isItem: i > 0, block }];
    });
  });
}
