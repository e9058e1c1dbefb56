import { Kind } from '../../tokens/tokens';
import { Role } from '../../tokens/wordRoles';
import type { Words } from './citationWords';

/** The rules of procedure that articles belong to. */
export interface RulesNamed {
  /** Id of the committee that owns them; empty if they are the author's own or the owner is not named. */
  readonly committee: string;
  /** Whether the words can only mean a committee's rules of procedure; « reglamento » may also be a State's. */
  readonly isCertain: boolean;
}

/**
 * The rules of procedure named after articles that end before a token: « article 75 du règlement intérieur du Comité », "artículo 75 del
 * reglamento". Undefined if there are none or they are not a committee's.
 */
export function rulesAfter(words: Words, i: number): RulesNamed | undefined {
  const at = words.skipComma(i);
  if (!words.has(at, Role.of)) return undefined;
  const nameIndex = words.has(at + 1, Role.possessive, Role.determiner) ? at + 2 : at + 1;
  const { rulesOfProcedure, rulesInShort, editionOfRules } = words.vocabulary.language.citations;
  const fullLength = nameLength(words, rulesOfProcedure, nameIndex);
  const length = Math.max(fullLength, nameLength(words, rulesInShort, nameIndex));
  if (length === 0) return undefined;
  const { t } = words;
  const isShort = length > fullLength;
  const isWhole = !isShort && length > 1;
  const isEdition = editionOfRules.includes(t.slice(nameIndex + length).toLowerCase());
  const nextIndex = nameIndex + length + (isEdition ? 1 : 0);
  if (words.has(nextIndex, Role.of)) {
    const holder = words.has(nextIndex + 1, Role.determiner) ? nextIndex + 2 : nextIndex + 1;
    const meaning = words.phraseAt(holder)?.value;
    return meaning?.kind === 'committee' ? { committee: meaning.id, isCertain: true } : undefined;
  }
  if (isShort) return undefined;
  // « Reglamento (UE) 604/2013 », « Reglamento 2016/679 »: a law with a number.
  const isUnions = t.kind(nextIndex) === Kind.open && words.has(nextIndex + 1, Role.union);
  if (isUnions || t.kind(nextIndex) === Kind.number) return undefined;
  // « reglamento interno de la prisión »: another kind of rules.
  const hasOtherSubject =
    t.kind(nextIndex) === Kind.word && !words.has(nextIndex, Role.and, Role.preposition, Role.to, Role.pronoun);
  if (hasOtherSubject && !isWhole) return undefined;
  return { committee: '', isCertain: isWhole };
}

/** Length in words of the longest of some names at a token; 0 if there is none. */
function nameLength({ t }: Words, names: readonly string[], i: number): number {
  let maxLength = 0;
  for (const name of names) {
    const parts = name.split(' ');
    const isMatch = parts.every((part, index) => t.slice(i + index).toLowerCase() === part);
    if (isMatch) maxLength = Math.max(maxLength, parts.length);
  }
  return maxLength;
}
