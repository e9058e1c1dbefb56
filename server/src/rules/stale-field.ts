import { defineRule } from './engine/rule';
import { referenceField, wordFacts } from './engine/wordExample';
import { visibleWords } from './reading/wordFiles/shownText';
import { placeInBlock } from './reading/wordFiles/wordPlaces';

/** A cross-reference field whose displayed number no longer matches its target. */
export const staleField = defineRule({
  id: 'stale-field',
  name: 'fields that show old numbers',
  group: 'references',
  isForWord: true,
  severity: 'warning',
  isWordless: true,
  summary: 'A cross-reference field in a Word file that does not show the current number of its target.',
  why: 'Word renumbers paragraphs at once, but updates fields only when asked (Ctrl+A, F9); until then a field shows the old number. Or it points at the wrong paragraph, and an update would make a right number wrong.',
  limits: [
    'Fields that were never updated and show nothing.',
    'Fields that show a page, or words instead of a number.',
    'Which of the two numbers is meant is not known.',
  ],
  messages: {
    stale: 'The field shows {shown}; its target has the number {computed}.',
    none: 'The field shows {shown}; its target has no number.',
    target: 'The target of the field is here.',
  },
  bad: [
    {
      text: '1.\tThe Committee recalls the visits described in paragraph 3 below.\n  \t                                                        ^ The field shows 3; its target has the number 2.\n2.\tThe Committee welcomes the visits.\n3.\tThe Committee thanks the delegation.',
      word: {
        modelText: 'where the first 3 is a field that points at paragraph 2',
        facts: (text) => wordFacts(text, { fields: [referenceField(text, '3', '2.\tThe', '2')] }),
      },
    },
  ],
  good: [
    {
      text: '1.\tThe Committee recalls the visits described in paragraph 3 below.\n2.\tThe Committee welcomes the Act.\n3.\tThe Committee welcomes the visits.',
      word: {
        modelText: 'where the first 3 is a field that points at paragraph 3',
        facts: (text) => wordFacts(text, { fields: [referenceField(text, '3', '3.\tThe')] }),
      },
    },
  ],
  check(document, report) {
    for (const field of document.word?.fields ?? []) {
      const { state, computed, target } = field;
      const shownText = visibleWords(field.shown);
      if (state !== 'stale' || computed === undefined || shownText === '') continue;
      const start = target && document.word?.paragraphs[target.paragraph]?.start;
      report({
        ...placeInBlock(document, field),
        ...(computed === '0' ? { message: 'none' } : { message: 'stale' }),
        args: { shown: shownText, computed },
        ...(start !== undefined && {
          related: [{ ...placeInBlock(document, { start, end: start }), message: 'target', args: {} }],
        }),
      });
    }
  },
});
