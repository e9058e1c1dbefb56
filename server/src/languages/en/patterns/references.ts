import { compilePattern } from '../../pattern';

/** Words around citations of articles and paragraphs, which take their nouns from the language’s vocabulary. */
export const REFERENCES = {
  commaOf: compilePattern`, of`.like(', of the Convention'),
  commaAnd: compilePattern`, and|or`.like(', and 7'),
  ofAfter: compilePattern`of`.like('of the Convention'),
  andAfter: compilePattern`and|or`.like('and 7'),
  mayCloseOf: compilePattern`,? of`.like('of the Convention'),
  /** "in accordance with general comment No. 6 (2018) on equality and with article 5" */
  andWithBefore: compilePattern`and with|in|under|to|by`.like('and with'),
  respectively: compilePattern`,? respectively`.like(', respectively'),
  law: compilePattern`Act|Code|Law|Constitution|Decree|Regulation|Regulations`.like('the Penal Code'),

  // Abbreviations in running text.
  /** Abbreviations that are also words: "on a par". */
  shortest: compilePattern`par|pars|sec|secs|ch`.like('sec. 12'),
  aBefore: compilePattern`a`.like('on a par'),
  the: compilePattern`the`.like('the Art. 19'),
  second: compilePattern`<begins sec>`.like('30 sec. later'),
  arts: compilePattern`arts`.like('the visual arts. 12 Stars'),
  section: compilePattern`<begins sec ch>`.like('sect. IV'),
  subparagraph: compilePattern`<begins subpara>`.like('subpara. (a)'),
  noun: compilePattern`article|articles|section|sections|paragraph|paragraphs`.like('article 14, para. 3'),
  /** Words that, before an abbreviation, show that it is in running text. */
  inSentence:
    compilePattern`in|of|under|by|with|to|and|that|from|why|whether|how|as|than|for|both|recalls|recalling|recall|cites|violates|violate|contravenes|contravene
    | breaches|infringes|amends|amend|amended|repeals|repeal|repealed|invokes|applies|apply`.like('contravenes art. 5'),
  /** Between a source and the citation. */
  introduces: compilePattern`in|particular|especially|notably|see|also`.like(
    'general comment No. 2, in particular para. 5',
  ),
  /** Words that never occur in a line of sources. */
  verb: compilePattern`is|are|was|were|has|have|that|which|should|by|and|under|with|recalls|refers|reiterates|notes|draws|permit|permits|provide|provides|prohibit|prohibits
    | allow|allows|require|requires|guarantee|guarantees|protect|protects|stipulate|stipulates|states|define|defines|contravene|contravenes|violate|violates
    | please|may|can|could|would|not|apply|repeal|amend|abolish|revise|review|implement|ensure|comply|adopt|withdraw|align`.like(
    'The Committee recalls art. 5',
  ),
} as const;
