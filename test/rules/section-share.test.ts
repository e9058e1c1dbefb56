import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find, messages } from '../support/rules/findings';

describe('section-share', () => {
  const sections = `CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n\tA.\tIntroduction\n\n1.\tOne two three.\n\n\tB.\tConcerns (arts. 1–5)\n\n\t\tHealth\n\n2.\tOne two three four five six.\n`;

  it('tells each section of the highest level once the document is near its limit', () => {
    const near = { wordLimits: { 'concluding-observations': 20 } };
    assert.match(messages(sections, near), /^4 words, 17 per cent of the document\.$/m);
    assert.match(messages(sections, near), /^10 words, 43 per cent of the document\.$/m);
    assert.equal(messages(sections), '');
  });

  it('tells a section that is over the target of the project file, as information', () => {
    const [over] = find(sections, { sectionTargets: { concerns: 8, Health: 9, Introduction: 0 } });
    assert.equal(over?.weight, 'information');
    assert.equal(
      messages(sections, { sectionTargets: { concerns: 8, Health: 9, Introduction: 0 } }),
      '10 words, 43 per cent of the document: 2 over the target of 8.',
    );
    assert.equal(messages(sections, { sectionTargets: { Health: 7 } }), '');
  });
});
