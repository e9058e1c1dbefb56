import { compilePattern } from '../pattern';

/** Whether a number before a month is a day. */
export const DAYS = {
  numbersBefore:
    compilePattern`article|articles|art|paragraphe|paragraphes|par|section|sections|résolution|résolutions|page|pages|p .? [<number>|,|(|)|–]*10 [et|à|ou <number>?]?`.like(
      'en vertu des articles 32 et',
    ),
  nameBefore: compilePattern`![Le|Du|Au|Les|Des|Entre|Depuis] <name>`.like('Décret'),
  datedBefore: compilePattern`le|du|au`.like('depuis le'),
} as const;
