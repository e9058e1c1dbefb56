import { typedNumberIn } from '../numbering/typedNumbers';
import { readsAsHeading, TEXT } from '../parts/headingStyles';
import type { Style, StyleSheet } from '../parts/styles';
import type { Draft } from './draft';

/** Some documents, such as agreements, use heading styles for whole paragraphs of text. */
const MAX_HEADING_LENGTH = 300;
const MAX_SENTENCE_LENGTH = 100;
/** The level of a heading recognized only by its appearance. */
const MAX_HEADING_LEVEL = 6;

/**
 * The heading level of a paragraph, 0 for a title, from its own outline level, its style or, with `byLook`, its appearance; undefined for
 * text.
 */
export function headingLevelOf(
  draft: Draft,
  style: Style | undefined,
  styles: StyleSheet,
  byLook: boolean,
): number | undefined {
  const words = draft.text.trim();
  if (words === '' || words.length > MAX_HEADING_LENGTH) return undefined;
  if (words.length > MAX_SENTENCE_LENGTH && /[.;:]$/.test(words)) return undefined;
  const level = levelOf(draft, style, styles);
  if (level !== undefined) return level >= TEXT ? undefined : level;
  if (!byLook || !draft.isBold || !readsAsHeading(words)) return undefined;
  // "(a)" and "12." start a subparagraph or a paragraph.
  return /^[\d(\u0660-\u0669]|\)$/.test(typedNumberIn(words)) ? undefined : MAX_HEADING_LEVEL;
}

/** The heading level by style and outline level alone; at least {@link TEXT} if either makes it text. */
function levelOf(draft: Draft, style: Style | undefined, styles: StyleSheet): number | undefined {
  if (draft.look.outline !== undefined) return draft.look.outline + 1;
  for (const one of styles.chain(style)) {
    if (one.heading !== undefined) return one.heading;
    if (one.outline !== undefined) return one.outline + 1;
  }
  return undefined;
}
