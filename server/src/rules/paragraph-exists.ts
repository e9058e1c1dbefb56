import { STATE_DOCUMENTS } from '../catalogue/stateDocuments';
import type { Reference } from '../model/base/target';
import { ownSeries } from '../model/paragraphs/ownSeries';
import { neighbourOf, type ParagraphIndex } from '../model/paragraphs/paragraphs';
import type { BlockReading } from '../model/readings/blockReading';
import type { BlockReport, Fix } from './engine/finding';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { LEFT_OUT_NUMBERS } from './reading/numbers/extract';
import { isInQuotation } from './reading/quotations/protectedText';
import { memberRemovalEdit } from './reading/references/listMember';
import { Has, mentionKindBits } from './reading/references/mentionKinds';
import { numberSpan, pathSpan } from './reading/references/placeSpans';
import { isInvalidRangeEndpoint, listOf } from './reading/references/referenceLists';
import { listsOfThis, whoseParagraph } from './reading/references/whoseParagraph';
import { oneLine } from './reading/wording/habit';

/** Finds references to paragraphs and subparagraphs that this document lacks. */
export const paragraphExists = defineRule({
  id: 'paragraph-exists',
  name: 'missing paragraph',
  group: 'references',
  severity: 'error',
  summary: 'A reference to a paragraph or subparagraph that does not exist in this document.',
  why: 'Paragraphs are moved and renumbered until the last hour, and a follow-up request that names the wrong paragraph asks the State party for the wrong thing.',
  limits: [
    'Paragraphs of other documents, articles and laws.',
    'In documents of States, everything but a number beyond the last that is said to be above, below or of the document, which is a query.',
    'In an extract that starts after paragraph 1, numbers outside it; a number that an extract leaves out is a query.',
    'In Views and decisions, letters, and numbers that are not said to be above or below; a number that is said to be is a query.',
    'A number far beyond the last paragraph, where nothing says whose it is, is a query, or nothing where another text has just been named.',
  ],
  messages: {
    paragraph: 'Paragraph {number} does not exist.',
    perhaps: 'This document has no paragraph {number}: is another one meant?',
    subparagraph: 'Subparagraph {path} of paragraph {number} does not exist.',
    'no-subparagraphs': 'Paragraph {number} has no subparagraph {path}.',
    'no-previous': 'There is no paragraph before this one.',
    'no-following': 'There is no paragraph after this one.',
    remove: 'Remove {number} from the list',
    related: 'Paragraph {number} is here.',
  },
  bad: [
    {
      text: '1.\tThe Committee recommends that the State party ratify the Protocol.\n2.\tThe Committee requests information on paragraphs 1 and 9 of these concluding observations.\n  \t                                                       ^ Paragraph 9 does not exist.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the delegation for what is said in paragraph 188.\n  \t                                                                  ^^^ This document has no paragraph 188: is another one meant?',
    },
    {
      text: '1.\tThe State party should:\n\t(a)\tRepeal the Act;\n\t(b)\tCompensate the victims.\n2.\tThe Committee refers to paragraph 1 (c) above.\n  \t                                    ^^^ Subparagraph (c) of paragraph 1 does not exist.',
    },
    {
      text: '1.\tThe Committee recommends that the State party ratify the Protocol.\n2.\tIt recommends that the State party train judges.\n3.\tThe Committee requests information on paragraphs 1, 2 and 9 above.\n  \t                                                          ^ Paragraph 9 does not exist.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee recommends that the State party ratify the Protocol.\n2.\tThe Committee requests information on paragraph 1 and recalls paragraph 26 of its previous concluding observations (CMW/C/XAA/CO/1).',
    },
  ],
  checkBlock(document, reading, report) {
    if ((mentionKindBits(reading) & (Has.paragraph | Has.relative)) === 0) return;
    const { paragraphs, index: b } = document;
    const firstParagraph = paragraphs.all[0];
    if (!firstParagraph) return;
    if (STATE_DOCUMENTS.has(document.identity.kind)) {
      checkOfState(document, reading, report);
      return;
    }
    let knownNumbers: ReadonlySet<number> | undefined;
    for (const reference of reading.references) {
      const { target } = reference;
      if (target.kind === 'relative') {
        if ((paragraphs.owner[b] ?? -1) >= 0 && !neighbourOf(paragraphs, b, target.direction)) {
          report({
            start: reference.start,
            end: reference.end,
            message: target.direction < 0 ? 'no-previous' : 'no-following',
            args: {},
          });
        }
        continue;
      }
      if (target.kind !== 'paragraph') continue;
      if (paragraphs.byParts || target.number.includes('.') || document.identity.kind === 'views') {
        if (isMissingPart(document, reading, reference, b))
          report({
            ...numberSpan(reference, reading.block.text),
            message: 'perhaps',
            args: { number: target.number },
            severity: 'information',
          });
        continue;
      }
      const place = document.findPlace(b, target);
      const isMissing = place.kind === 'no-paragraph' || place.kind === 'no-item';
      if (
        isMissing &&
        (isInQuotation(reading, reference.start, reference.end) || isInvalidRangeEndpoint(reading, reference))
      )
        continue;
      if (place.kind === 'no-paragraph') {
        // "99 (a) and (c)": the paragraph was already reported with its number.
        if (reading.block.text.charAt(reference.start) === '(') continue;
        if (target.number === '' || isOutsideExtract(Number.parseInt(target.number, 10), paragraphs)) continue;
        knownNumbers ??= listsOfThis(reading, paragraphs);
        const ownership = whoseParagraph(reading, reference, paragraphs, knownNumbers);
        if (ownership === 'others') continue;
        const place = numberSpan(reference, reading.block.text);
        const args = { number: target.number };
        if (ownership === 'perhaps' || document.ask(LEFT_OUT_NUMBERS).has(Number.parseInt(target.number, 10))) {
          report({ ...place, message: 'perhaps', args, severity: 'information' });
          continue;
        }
        const fix = withoutMember(reading, reference);
        report({ ...place, message: 'paragraph', args, ...(fix && { fixes: [fix] }) });
      } else if (place.kind === 'no-item') {
        const args = { number: place.paragraph.number, path: { letters: target.path } };
        const { block, number } = place.paragraph;
        const marker = document.outline[block]?.marker ?? { start: 0, end: 0 };
        const fix = withoutMember(reading, reference);
        report({
          ...pathSpan(reference, reading.block.text, place.depth),
          message: place.paragraph.items.length === 0 ? 'no-subparagraphs' : 'subparagraph',
          args,
          ...(fix && { fixes: [fix] }),
          related: [{ block, start: marker.start, end: marker.end, message: 'related', args: { number } }],
        });
      }
    }
  },
});

/**
 * Checks a State's document, in which most numbers are those of laws, treaties and questions. Reports, as a query, only a number that is
 * explicitly above, below or of this document, and beyond its last paragraph.
 */
function checkOfState({ paragraphs: { all } }: View, reading: BlockReading, report: BlockReport): void {
  const lastNumber = ownSeries(all).at(-1)?.value ?? 0;
  for (const reference of reading.references) {
    const { target, ground, start, end } = reference;
    if (target.kind !== 'paragraph' || (ground !== 'above-or-below' && ground !== 'this-document')) continue;
    if (!(Number(target.number) > lastNumber) || isInQuotation(reading, start, end)) continue;
    report({
      ...numberSpan(reference, reading.block.text),
      message: 'perhaps',
      args: { number: target.number },
      severity: 'information',
    });
  }
}

/** Whether, in a document numbered by parts, a paragraph that is explicitly above or below does not exist. */
function isMissingPart(
  document: View,
  reading: BlockReading,
  { target, ground, start, end }: Reference,
  blockIndex: number,
): boolean {
  if (!document.paragraphs.byParts || ground !== 'above-or-below') return false;
  if (target.kind !== 'paragraph' || target.number === '' || isInQuotation(reading, start, end)) return false;
  return document.findPlace(blockIndex, target).kind === 'no-paragraph';
}

/** Removes a reference from its list; undefined if it is not in one, or is an end of a range. */
function withoutMember(reading: BlockReading, reference: Reference): Fix | undefined {
  if (reference.range) return undefined;
  const at = listOf(reading, reference);
  const edits = at && memberRemovalEdit(reading, at.list, at.index);
  const number = oneLine(reading.block.text.slice(reference.start, reference.end));
  return edits && { message: 'remove', args: { number }, edits };
}

/** Whether a number is outside an extract, which starts after paragraph 1; paragraphs omitted at either end may well exist. */
function isOutsideExtract(number: number, { all }: ParagraphIndex): boolean {
  const firstNumber = all[0]?.value ?? 0;
  if (firstNumber <= 1) return false;
  const lastParagraph = all.findLast((paragraph) => paragraph.annex === 0) ?? all[0];
  return number < firstNumber || number > (lastParagraph?.value ?? 0);
}
