import type { CountedNoun } from './countedNoun';

/** Vocabulary of questions, answers and pointers to paragraphs. */
export interface AnsweringWords {
  /** Words before a paragraph that mark it as the place of a question or of an answer: "the issues raised in". */
  readonly questions: readonly string[];
  /** Nouns for the questions of a list, by number: "question 12", "issues 3 and 4". */
  readonly issue: readonly CountedNoun[];
  /** Words with which a committee asks a State for something: "please". */
  readonly requests: readonly string[];
  /** Words before a paragraph that send the reader there: "as mentioned in". */
  readonly pointers: readonly string[];
  /** The same for phrases: "can be found in". */
  readonly pointing: readonly string[];
  /** The openings of an answer to a numbered question: "With regard to". */
  readonly concerning: readonly string[];
  /** The openings of a sentence about a paragraph: "The information in". */
  readonly remarks: readonly string[];
}
