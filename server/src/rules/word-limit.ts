import { defineRule } from './engine/rule';
import { isNearLimit, limitFor } from './reading/document/documentLimit';

/** A document that exceeds its word limit or comes close to it. */
export const wordLimit = defineRule({
  id: 'word-limit',
  name: 'word limit',
  group: 'length',
  severity: 'warning',
  isWordless: true,
  summary: 'A document that is over its word limit, or within 5 per cent of it.',
  why: 'A document over the limit of General Assembly resolution 68/268 of 9 April 2014 may be sent back to be shortened. Committees and sections set targets of their own, so the limit for each type of document is a setting.',
  limits: [
    'A word is a run of characters between spaces that contains a letter or a digit. Headings, footnotes and annexes count; the masthead, automatic numbers and conversion leftovers do not.',
    'Documents from before the resolution, unless a limit is set.',
  ],
  messages: {
    over: '{words} words: {difference} over the limit of {limit}.',
    near: '{words} words: {difference} below the limit of {limit}.',
    exact: '{words} words: exactly at the limit of {limit}.',
  },
  bad: [
    {
      options: { wordLimits: { 'concluding-observations': 12 } },
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 15 words: 3 over the limit of 12.\n\n1.\tThe Committee welcomes the Act of 2014.',
    },
    {
      options: { wordLimits: { 'concluding-observations': 17 } },
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 17 words: exactly at the limit of 17.\n\n1.\tThe Committee welcomes the Act of May 2014 warmly.',
    },
    {
      options: { wordLimits: { 'concluding-observations': 21 } },
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 20 words: 1 below the limit of 21.\n\n1.\tThe Committee welcomes the Act of May 2014 and its regulations warmly.',
    },
  ],
  good: [{ text: '1.\tThe Committee welcomes the report.' }],
  check(model, report) {
    const { options } = model;
    const limit = limitFor(model, options);
    if (!limit || !isNearLimit(model, limit.words)) return;
    let block = model.outline.findIndex((b) => b.kind === 'title');
    if (block < 0) block = model.tree.blocks.findIndex((b) => b.content.end > b.content.start);
    const content = model.block(block)?.content;
    if (!content) return;
    const excessWords = model.words - limit.words;
    report({
      block,
      start: content.start,
      end: content.end,
      message: excessWords > 0 ? 'over' : excessWords < 0 ? 'near' : 'exact',
      args: { words: model.words, limit: limit.words, ...(excessWords !== 0 && { difference: Math.abs(excessWords) }) },
      ...((excessWords <= 0 || limit.force === 'advisory') && { severity: 'information' }),
    });
  },
});
