import type { CountedNoun } from './countedNoun';

/** Vocabulary of questions, answers and pointers to paragraphs. */
export interface AnsweringWords {
  /** Words before a citation that mark the paragraph as a question or an answer: "the issues raised in". */
  readonly questions: readonly string[];
  /** Nouns for the questions of a list, by number: "question 12", "issues 3 and 4". */
  readonly issue: readonly CountedNoun[];
  /** Words with which a committee asks a State for something: "please". */
  readonly requests: readonly string[];
  /** Words before a citation that point the reader to the paragraph: "as mentioned in". */
  readonly pointers: readonly string[];
  /** Like `pointers`, for phrases: "can be found in". */
  readonly pointing: readonly string[];
  /** The openings of an answer to a numbered question: "With regard to". */
  readonly concerning: readonly string[];
  /** The openings of a sentence about a paragraph: "The information in". */
  readonly remarks: readonly string[];
}
