import type { ProvisionNoun } from '../../languages/language';
import { romanValue } from '../blocks/marker';
import { Kind, type Tokens } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import type { Provision, ProvisionItem } from './provision';
import type { Parsed, Words } from './words/citationWords';

/** A provision and the index after it, before the next mention is known. */
export interface ReadProvision extends Omit<Provision, 'next' | 'gap'> {
  readonly nextToken: number;
}

/** Maximum number of list items to read. */
const MAX_ITEMS = 50;
/** How many words after a number to search for the name of its owner. */
const OWNER_WINDOW = 8;

/**
 * Reads the provision whose noun is at a token. A number must follow, except after an annex. Undefined if there is no provision; never
 * fails.
 */
export function readProvision(words: Words, i: number): ReadProvision | undefined {
  const noun = words.vocabulary.nounOf(words.t.word(i));
  return noun === undefined ? undefined : new ProvisionReader(words, noun).read(i);
}

class ProvisionReader {
  private readonly t: Tokens;

  constructor(
    private readonly words: Words,
    private readonly noun: ProvisionNoun,
  ) {
    this.t = words.t;
  }

  read(i: number): ReadProvision | undefined {
    const { t, noun } = this;
    if (noun === 'goal' && !t.upper(i)) return undefined;
    const items: ProvisionItem[] = [];
    let at = t.kind(i + 1) === Kind.stop && t.hasSpaceBefore(i + 2) && !t.hasSpaceBefore(i + 1) ? i + 2 : i + 1;
    let connector: ProvisionItem['joint'];
    let end = i + 1;
    while (items.length < MAX_ITEMS) {
      const item = this.item(at, connector);
      if (!item) break;
      items.push(item.value);
      end = item.next;
      const separator = this.separator(end);
      if (!separator) break;
      connector = separator.joint;
      at = separator.next;
    }
    if (items.length === 0) {
      if (noun !== 'annex') return undefined;
      items.push({ start: t.start(i), end: t.end(i), labels: [], joint: undefined });
    }
    const firstItem = items[0];
    const lastItem = items.at(-1);
    if (!firstItem || !lastItem) return undefined;
    return {
      noun,
      nounStart: t.start(i),
      items,
      position: this.words.position(this.words.skipComma(end)),
      ofRules: noun === 'rule' && this.namesRules(end),
      elsewhere: noun === 'target' && this.isElsewhere(end),
      start: firstItem.start,
      end: lastItem.end,
      nextToken: end,
    };
  }

  private item(i: number, joint: ProvisionItem['joint']): Parsed<ProvisionItem> | undefined {
    const labels = this.noun === 'section' || this.noun === 'annex' ? this.headingLabels(i) : this.numberLabels(i);
    if (!labels) return undefined;
    const { t } = this;
    return {
      value: { start: t.start(i), end: t.end(labels.next - 1), labels: labels.value, joint },
      next: labels.next,
    };
  }

  /** Heading numbers: "III", "III.B", "C.3". */
  private headingLabels(i: number): Parsed<readonly string[]> | undefined {
    const { t } = this;
    const value: string[] = [];
    let at = i;
    while (value.length < 4) {
      const label = t.kind(at) === Kind.number ? t.slice(at) : this.capital(at);
      if (label === undefined || label.length > 6) break;
      value.push(label);
      at++;
      if (t.kind(at) !== Kind.stop || t.hasSpaceBefore(at) || t.hasSpaceBefore(at + 1)) break;
      at++;
    }
    return value.length === 0 ? undefined : { value, next: at };
  }

  private capital(i: number): string | undefined {
    const { t } = this;
    if (t.kind(i) !== Kind.word || !t.upper(i)) return undefined;
    const capitalText = t.slice(i);
    return capitalText.length === 1 || romanValue(capitalText) > 0 ? capitalText : undefined;
  }

  /** "5.2", "16.a" for a target; "75 (1)" for a rule; "5" for a Goal or for one of its targets. */
  private numberLabels(i: number): Parsed<readonly string[]> | undefined {
    const { t, noun } = this;
    if (t.kind(i) !== Kind.number || t.value(i) < 1 || t.value(i) > 400) return undefined;
    if (noun === 'rule') {
      const value = [t.slice(i)];
      let at = i + 1;
      while (t.kind(at) === Kind.open && t.kind(at + 2) === Kind.close && value.length < 4) {
        const length = t.end(at + 1) - t.start(at + 1);
        if (length > 4 || t.upper(at + 1)) break;
        value.push(t.slice(at + 1));
        at += 3;
      }
      if (value.length === 1 && t.kind(at) === Kind.comma && this.words.has(at + 1, Role.paragraph)) {
        const number = this.words.skipStop(at + 2);
        if (t.kind(number) === Kind.number) return { value: [...value, t.slice(number)], next: number + 1 };
      }
      return { value, next: at };
    }
    const hasPoint = t.kind(i + 1) === Kind.stop && !t.hasSpaceBefore(i + 1) && !t.hasSpaceBefore(i + 2);
    const kind = hasPoint ? t.kind(i + 2) : Kind.end;
    const isTarget = kind === Kind.number || (kind === Kind.word && t.end(i + 2) - t.start(i + 2) === 1);
    if (isTarget && !this.words.has(i + 3, Role.unit)) return { value: [t.slice(i), t.slice(i + 2)], next: i + 3 };
    return noun === 'goal' && !this.words.has(i + 1, Role.unit) ? { value: [t.slice(i)], next: i + 1 } : undefined;
  }

  private separator(i: number): { readonly next: number; readonly joint: ProvisionItem['joint'] } | undefined {
    const { t } = this;
    if (t.kind(i) === Kind.comma) return { next: this.words.has(i + 1, Role.and) ? i + 2 : i + 1, joint: undefined };
    if (this.words.has(i, Role.and)) return { next: i + 1, joint: undefined };
    if (t.kind(i) === Kind.dash || this.words.has(i, Role.to))
      return { next: i + 1, joint: { start: t.start(i), end: t.end(i) } };
    return undefined;
  }

  /** Whether rules of procedure follow: "of the Committee's rules of procedure", "of its rules of procedure". */
  private namesRules(i: number): boolean {
    if (!this.words.has(this.words.skipComma(i), Role.of)) return false;
    const names = this.words.vocabulary.language.citations.rulesOfProcedure.map((name) => name.split(' '));
    for (let at = i; at < i + OWNER_WINDOW && this.t.kind(at) !== Kind.stop; at++) {
      if (names.some((words) => words.every((word, index) => this.t.slice(at + index).toLowerCase() === word)))
        return true;
    }
    return false;
  }

  /** A target that is not one of the Goals': "target 4.2 of the National Strategy". */
  private isElsewhere(i: number): boolean {
    const { t } = this;
    if (!this.words.has(this.words.skipComma(i), Role.of)) return false;
    for (let at = i; at < i + OWNER_WINDOW && t.kind(at) !== Kind.stop; at++) {
      if (this.words.vocabulary.nounOf(t.word(at)) === 'goal' || t.value(at) === 2030) return false;
    }
    return true;
  }
}
