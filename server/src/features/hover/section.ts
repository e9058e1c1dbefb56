import type { Speaker } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import type { SectionLookup } from '../../model/paragraphs/headingSections';
import { headingWordsOf } from '../places/places';
import { sectionPath } from '../places/sections';
import { item, leadingText, type Prose, text } from '../words/prose';
import { shareOfWords, wordCountUnder } from './sectionShares';

const HEADING_LENGTH = 200;
/** Maximum number of subheadings to list. */
const MAX_SUBHEADINGS = 10;

/** The hover for a section or annex of this document: its heading, parent headings and subheadings, its paragraphs and its length. */
export function sectionProse(
  model: DocumentModel,
  { block, endBlock }: SectionLookup,
  says: Speaker,
): readonly Prose[] {
  const { t, grouped } = says;
  const sectionNames = sectionPath(model, block).join(' › ');
  const prose: Prose[] = [
    text({ bold: headingOf(model, block) }, ...(sectionNames === '' ? [] : [` · ${sectionNames}`])),
  ];
  const innerParagraphs = model.paragraphs.all.filter((one) => one.block > block && one.block < endBlock);
  const firstNumber = innerParagraphs[0]?.number;
  const lastNumber = innerParagraphs.at(-1)?.number;
  if (firstNumber !== undefined && lastNumber !== undefined)
    prose.push(
      text(
        firstNumber === lastNumber
          ? t('Paragraph {0}', firstNumber)
          : t('Paragraphs {0} to {1}', firstNumber, lastNumber),
      ),
    );
  prose.push(text(lengthOf(model, { block, endBlock }, says)));
  let subheadingCount = 0;
  const level = model.tree.blocks[block]?.level ?? 0;
  for (let b = block + 1; b < endBlock; b++) {
    const heading = model.tree.blocks[b];
    if (heading?.kind !== 'heading') continue;
    subheadingCount++;
    if (subheadingCount <= MAX_SUBHEADINGS)
      prose.push(item(Math.max(0, heading.level - level - 1), headingOf(model, b)));
  }
  if (subheadingCount > MAX_SUBHEADINGS)
    prose.push(item(0, t('… {0} more', grouped(subheadingCount - MAX_SUBHEADINGS))));
  return prose;
}

/** The length of a section, in words and as a share of the document. */
function lengthOf(model: DocumentModel, section: SectionLookup, { plural }: Speaker): string {
  const wordCount = wordCountUnder(model, section);
  const share = shareOfWords(model, wordCount);
  return plural(wordCount, '{0} word, {1} per cent of the document', '{0} words, {1} per cent of the document', share);
}

function headingOf(model: DocumentModel, block: number): string {
  const heading = model.tree.blocks[block];
  if (!heading) return '';
  const marker = heading.text.slice(heading.marker.start, heading.marker.end);
  return [marker, leadingText(headingWordsOf(heading), HEADING_LENGTH)].filter((part) => part !== '').join(' ');
}
