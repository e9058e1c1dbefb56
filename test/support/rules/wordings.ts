import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuedOn } from '../documents';
import { messagesOf } from './findings';

/** The beginning of concluding observations with a date, to be followed by paragraphs. */
export const LATER = issuedOn('9 October 2024');
/** Their first paragraph and their third. */
export const FIRST =
  '1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st meeting, held on 3 April 2024.\n';
export const LAST = '3.\tThe Committee thanks the delegation.\n';
/** The same up to the first paragraph, which states the day of adoption, from which periods are counted. */
export const ADOPTED = `${issuedOn('9 May 2024')}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st meeting, held on 3 April 2024, and adopted the present concluding observations at its 410th meeting, held on 12 April 2024.\n`;

/** The words of a second paragraph, and the message of the rule; empty if it is silent. */
export type Wording = readonly [words: string, message: RegExp | ''];

/** Tests a rule on words in which it finds something, and on others that look like them. */
export function wordings(rule: string, cases: readonly Wording[], opening = `${LATER}${FIRST}`): void {
  const said = (words: string) => messagesOf(rule, `${opening}2.\t${words}\n${LAST}`).join(' ');
  describe(`${rule}, by wordings`, () => {
    for (const [words, message] of cases)
      it(`${message === '' ? 'is silent at' : 'finds'} “${words.replace(/\s+/g, ' ')}”`, () => {
        if (message === '') assert.equal(said(words), '');
        else assert.match(said(words), message);
      });
  });
}
