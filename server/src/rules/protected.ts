import type { BlockReading } from '../model/document';
import type { Span } from '../text/edits';

const kept = new WeakMap<BlockReading, readonly Span[]>();

/**
 * The runs of a block's text that are not ours to correct: quotations, names of instruments and laws, document symbols,
 * names of committees. Offsets are the block's. Computed once for each reading.
 */
export function protectedSpans(reading: BlockReading): readonly Span[] {
  let spans = kept.get(reading);
  if (!spans) {
    spans = [...quotations(reading), ...names(reading)].sort((a, b) => a.start - b.start);
    kept.set(reading, spans);
  }
  return spans;
}

/** Whether a run of a block's text touches anything that is not ours to correct. */
export function isProtected(reading: BlockReading, start: number, end: number): boolean {
  return protectedSpans(reading).some((span) => span.start < end && start < span.end);
}

function names(reading: BlockReading): Span[] {
  const spans: Span[] = [];
  for (const mention of reading.mentions) {
    switch (mention.kind) {
      case 'instrument':
      case 'law':
      case 'symbol':
      case 'committee':
      case 'ilo':
        spans.push({ start: mention.start, end: mention.end });
        break;
      default:
        break;
    }
  }
  return spans;
}

/** From each opening quotation mark to its closing one, or to the end of the block where there is none. */
function quotations(reading: BlockReading): Span[] {
  const { text, content } = reading.block;
  const spans: Span[] = [];
  let open = -1;
  for (let at = content.start; at < content.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0xab) {
      if (open < 0) open = at;
    } else if (code === 0x201d || code === 0xbb) {
      if (open >= 0) spans.push({ start: open, end: at + 1 });
      open = -1;
    } else if (code === 0x22) {
      if (open >= 0) {
        spans.push({ start: open, end: at + 1 });
        open = -1;
      } else open = at;
    }
  }
  if (open >= 0) spans.push({ start: open, end: content.end });
  return spans;
}
