import { memoize } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import { quotationsIn } from '../../../model/readings/quotations';
import type { Span } from '../../../text/edits';
import { isInCommentTitle } from '../comments/titlesOfComments';

const NONE: readonly Span[] = [];

/**
 * The parts of a block that must not be corrected: quotations, names of instruments and laws, document symbols, names of committees.
 * Offsets count from the start of the block.
 */
const protectedSpans = memoize((reading: BlockReading): readonly Span[] => {
  const quotations = quotationsIn(reading);
  const nameSpans = names(reading);
  return quotations.length === 0 ? nameSpans : [...quotations, ...nameSpans].sort((a, b) => a.start - b.start);
});

/** Whether a span of a block touches text that must not be corrected. */
export function isProtected(reading: BlockReading, start: number, end: number): boolean {
  return touchesAny(protectedSpans(reading), start, end);
}

/**
 * Whether a span touches someone else’s wording: protected text, and titles of general comments. For style rules; citations within a title
 * are still checked.
 */
export function isOthersWording(reading: BlockReading, start: number, end: number): boolean {
  return isProtected(reading, start, end) || isInCommentTitle(reading, start, end);
}

/** Whether any of the spans, sorted by start, touches a given one. */
function touchesAny(spans: readonly Span[], start: number, end: number): boolean {
  for (const span of spans) {
    if (span.start >= end) return false;
    if (start < span.end) return true;
  }
  return false;
}

function names(reading: BlockReading): readonly Span[] {
  let spans: Span[] | undefined;
  for (const mention of reading.mentions) {
    switch (mention.kind) {
      case 'instrument':
      case 'law':
      case 'symbol':
      case 'committee':
      case 'ilo':
        spans ??= [];
        spans.push({ start: mention.start, end: mention.end });
        break;
      default:
        break;
    }
  }
  return spans ?? NONE;
}

/** Whether a span of a block touches a quotation; names of instruments and laws do not count. */
export function isInQuotation(reading: BlockReading, start: number, end: number): boolean {
  return touchesAny(quotationsIn(reading), start, end);
}
