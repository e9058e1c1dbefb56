import type { DisplayLanguage } from '../../display/displayLanguage';
import type { Speaker } from '../../display/speaker';
import { type DocumentModel, roleOfParagraph } from '../../model/document';
import { owningParagraph, type Paragraph, type PlaceLookup } from '../../model/paragraphs/paragraphs';
import { contentOf } from '../../syntax/blocks/block';
import { blockIndexAt } from '../../syntax/blocks/tree';
import type { Span } from '../../text/edits';
import { sectionPath } from '../places/sections';
import { lettersIn } from '../words/placeNames';
import { item, leadingText, type Prose, text } from '../words/prose';
import { roleText } from '../words/words';

/** Maximum length of a paragraph’s text. */
const MAX_TEXT_LENGTH = 1500;
const MAX_ITEM_LENGTH = 300;
const MAX_ITEMS = 20;

/** The hover for a paragraph or subparagraph of this document: number, role, section and text. */
export function paragraphProse(model: DocumentModel, place: PlaceLookup, says: Speaker): readonly Prose[] | undefined {
  const { language } = says;
  switch (place.kind) {
    case 'paragraph':
      return [headingProse(model, place.paragraph, '', says), ...bodyProse(model, place.paragraph, says)];
    case 'item': {
      const { item: one, paragraph } = place;
      const prose: Prose[] = [headingProse(model, paragraph, ` ${lettersIn([one.text], language)}`, says)];
      const leadText = contentOf(model.tree.blocks[paragraph.block]);
      prose.push(text({ italic: leadingText(leadText, MAX_ITEM_LENGTH) }));
      const words = contentOf(model.tree.blocks[one.block]);
      prose.push(letteredProse(0, one.text, leadingText(words, MAX_TEXT_LENGTH), language));
      for (const below of paragraph.items) {
        if (below.level > one.level && below.block > one.block && below.block < one.endBlock) {
          const wordsBelow = contentOf(model.tree.blocks[below.block]);
          prose.push(letteredProse(1, below.text, leadingText(wordsBelow, MAX_ITEM_LENGTH), language));
        }
      }
      return prose;
    }
    case 'inline': {
      const block = model.tree.blocks[place.block];
      const remainingText = block ? block.text.slice(place.start, block.content.end) : '';
      return [
        headingProse(model, place.paragraph, ` ${block?.text.slice(place.start, place.end) ?? ''}`, says),
        text(leadingText(remainingText, MAX_ITEM_LENGTH)),
      ];
    }
    default:
      return undefined;
  }
}

/** Maximum number of citing paragraphs to list; the rest are counted. */
const MAX_CITING_PARAGRAPHS = 12;

/**
 * The hover for the number of a paragraph or subparagraph: what it is, and which paragraphs cite it, given the spans of the citations.
 * Undefined for any other block.
 */
export function numberProse(
  model: DocumentModel,
  blockIndex: number,
  citations: readonly Span[],
  says: Speaker,
): readonly Prose[] | undefined {
  const block = model.tree.blocks[blockIndex];
  const paragraph = owningParagraph(model.paragraphs, blockIndex);
  if (!paragraph || (block?.kind !== 'paragraph' && block?.kind !== 'subparagraph')) return undefined;
  const suffix = block.kind === 'subparagraph' ? ` ${lettersIn([block.label?.text ?? ''], says.language)}` : '';
  const numbers = new Set<string>();
  let otherCount = 0;
  for (const { start } of citations) {
    const citing = owningParagraph(model.paragraphs, blockIndexAt(model.tree, start));
    if (citing) numbers.add(citing.number);
    else otherCount++;
  }
  return [headingProse(model, paragraph, suffix, says), text(citedText([...numbers], otherCount, says))];
}

function citedText(numbers: readonly string[], elsewhere: number, { t, grouped }: Speaker): string {
  const listedNumbers = numbers.slice(0, MAX_CITING_PARAGRAPHS);
  const parts = [
    ...(listedNumbers.length > 0
      ? [
          listedNumbers.length === 1
            ? t('paragraph {0}', listedNumbers[0] ?? '')
            : t('paragraphs {0}', listedNumbers.join(', ')),
        ]
      : []),
    ...(numbers.length > listedNumbers.length ? [t('{0} more', grouped(numbers.length - listedNumbers.length))] : []),
    ...(elsewhere > 0 ? [t('headings or notes')] : []),
  ];
  return parts.length === 0 ? t('Not cited in this document') : t('Cited in {0}', parts.join(` ${t('and')} `));
}

function headingProse(model: DocumentModel, paragraph: Paragraph, suffix: string, { t, language }: Speaker): Prose {
  const role = roleText(roleOfParagraph(model, paragraph), language);
  const section = sectionPath(model, paragraph.block).join(' › ');
  return text(
    { bold: t('Paragraph {0}', `${paragraph.number}${suffix}`) },
    ...(role === '' ? [] : [` · ${role}`]),
    ...(section === '' ? [] : [` · ${section}`]),
  );
}

/** An item after its letter, as a language writes it: "(a) …", « a) … ». */
function letteredProse(level: number, letter: string, words: string, language: DisplayLanguage): Prose {
  return item(level, `${lettersIn([letter], language)} `, words);
}

function bodyProse(model: DocumentModel, paragraph: Paragraph, { t, grouped, language }: Speaker): Prose[] {
  const prose: Prose[] = [];
  let itemCount = 0;
  for (let b = paragraph.block; b < paragraph.endBlock; b++) {
    const block = model.tree.blocks[b];
    if (!block) continue;
    if (block.kind === 'paragraph' || block.kind === 'unnumbered')
      prose.push(text(leadingText(contentOf(block), MAX_TEXT_LENGTH)));
    else if (block.kind === 'subparagraph') {
      itemCount++;
      if (itemCount <= MAX_ITEMS)
        prose.push(
          letteredProse(
            block.level - 1,
            block.label?.text ?? '',
            leadingText(contentOf(block), MAX_ITEM_LENGTH),
            language,
          ),
        );
    }
  }
  if (itemCount > MAX_ITEMS) prose.push(item(0, t('… {0} more', grouped(itemCount - MAX_ITEMS))));
  return prose;
}
