import type { WordRefusal } from '../word/parts/refusal';
import type { WordField, WordText } from '../word/parts/result';
import type { WordPatch } from '../word/patch/parts/wordPatch';
import type { PatchedWord } from '../word/patch/patchWord';
import { patchWord } from '../word/patch/patchWord';
import type { LiveOptions } from './liveReferences';
import { withoutStops } from './numberFields';

/** The fields of one reference, as a patch that turns them into text. */
interface LiveReference extends WordPatch {
  readonly unlinked: readonly number[];
  /** Whether a field shows a number other than the one Word would compute now; the text keeps the number shown. */
  readonly isStale: boolean;
}

/**
 * Replaces reference fields by the text they show, as tracked changes: the reverse of `makeReferencesLive`. A field is deleted as Word
 * would delete it and its text is inserted after it, so rejecting the changes restores the field. Bookmarks stay.
 */
export function makeReferencesTyped(
  bytes: Uint8Array,
  word: WordText,
  { chosen, ...options }: LiveOptions,
): PatchedWord | WordRefusal {
  const isChosen = chosen ? (_: WordPatch, at: number) => chosen.has(at) : () => true;
  return patchWord(bytes, liveReferences(word).filter(isChosen), { ...options, isLasting: true });
}

/**
 * The reference fields of a Word file that show paragraph numbers, in text order. Fields with only spaces between them (“27 (a)”) form one
 * reference. Fields that show an error or words are omitted.
 */
export function liveReferences(word: WordText): readonly LiveReference[] {
  const references: LiveReference[] = [];
  const sortedFields = [...word.fields.entries()].sort(([, a], [, b]) => a.start - b.start);
  for (const [index, field] of sortedFields) {
    if (!isNumber(word, field)) continue;
    const { start, end } = field;
    const isStale = field.state === 'stale';
    const lastReference = references.at(-1);
    if (lastReference && start >= lastReference.end && /^[ \u00a0]*$/.test(word.text.slice(lastReference.end, start)))
      references[references.length - 1] = {
        ...lastReference,
        end,
        unlinked: [...lastReference.unlinked, index],
        isStale: lastReference.isStale || isStale,
      };
    else references.push({ start, end, about: 'live-reference', unlinked: [index], isStale });
  }
  return references;
}

/** Whether a field shows the number of a paragraph, automatic or typed. */
function isNumber({ paragraphs }: WordText, { type, shown, computed, state, target }: WordField): boolean {
  if (type !== 'REF' || !target || shown.trim() === '' || state === 'error') return false;
  if (computed !== undefined) return true;
  const typedText = paragraphs[target.paragraph]?.typed ?? '';
  return typedText !== '' && withoutStops(typedText) === withoutStops(shown);
}
