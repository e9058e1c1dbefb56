import type { FactField } from '../model/wordFacts';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { referenceField, wordFacts } from './engine/wordExample';
import { leftoverAt } from './reading/drafting/converterLeftovers';
import { visibleWords } from './reading/wordFiles/shownText';
import { MANY_PLACES, placeInBlock } from './reading/wordFiles/wordPlaces';

/** Finds cross-reference fields whose bookmark no longer exists. */
export const lostBookmark = defineRule({
  id: 'lost-bookmark',
  name: 'fields without their bookmarks',
  group: 'references',
  isForWord: true,
  severity: 'error',
  isWordless: true,
  summary: 'A cross-reference field in a Word file whose bookmark is gone, or that shows an error.',
  why: 'A field finds what it refers to by a bookmark. When the paragraph with the bookmark is deleted or retyped, the old number stays until somebody updates or prints the document; then it becomes “Error! Reference source not found.”',
  limits: [
    'Error texts that the rule conversion-leftover reports.',
    `Where there are more than ${MANY_PLACES} such fields, they are reported once, at the first.`,
  ],
  messages: {
    missing: 'The bookmark of this field, {bookmark}, is not in the document.',
    error: 'The field shows an error: {shown}',
    several: 'From here on {count} fields have lost their bookmarks or show an error.',
  },
  bad: [
    {
      text: '1.\tThe Committee recalls paragraph 2 below.\n  \t                                ^ The bookmark of this field, _Ref4711, is not in the document.\n2.\tThe Committee thanks the delegation.',
      word: {
        modelText: 'where the first 2 is a field without its bookmark',
        facts: (text) => wordFacts(text, { fields: [referenceField(text, '2')] }),
      },
    },
  ],
  good: [
    {
      text: '1.\tThe Committee recalls paragraph 2 below.\n2.\tThe Committee thanks the delegation.',
      word: {
        modelText: 'where the first 2 is a field with its bookmark',
        facts: (text) => wordFacts(text, { fields: [referenceField(text, '2', '2.\t')] }),
      },
    },
  ],
  check(document, report) {
    const lostFields = (document.word?.fields ?? []).filter(
      (field) => field.state === 'missing' || (field.state === 'error' && !isLeftover(document, field)),
    );
    const isMany = lostFields.length > MANY_PLACES;
    for (const field of isMany ? lostFields.slice(0, 1) : lostFields) {
      const { state, bookmark = '', shown } = field;
      report({
        ...placeInBlock(document, field),
        ...(isMany ? { message: 'several' } : state === 'missing' ? { message: 'missing' } : { message: 'error' }),
        args: { count: lostFields.length, bookmark: visibleWords(bookmark), shown: visibleWords(shown) },
      });
    }
  },
});

/** How much may precede the word "Error", in UTF-16 code units: "¡", direction marks. */
const BEFORE_ERROR = 4;

/** Whether another rule reports the error in the text anyway. */
function isLeftover(document: View, { start, end }: FactField): boolean {
  const { text } = document.text;
  for (let at = start; at < Math.min(end, start + BEFORE_ERROR); at++) {
    const leftover = leftoverAt(text, at);
    if (leftover && 'lost' in leftover) return true;
  }
  return false;
}
