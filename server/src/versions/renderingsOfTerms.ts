import type { DocumentModel } from '../model/document';
import { ownLanguage } from './originalLanguage';
import { placesOfTerm, type TermForms } from './terms';
import type { VersionDifference, VersionValue } from './versionDifference';
import type { VersionUnit } from './versionUnits';

/** The rendering of a term in its first occurrence. */
interface FirstRendering {
  readonly rendering: number;
  readonly value: VersionValue;
}

/**
 * Terms that the other version renders differently than in their first occurrence in the original, by unit key: the second and later
 * renderings, each reported once. Forms that differ only in the endings of their words are the same rendering.
 */
export function renderingsOfTerms(
  [original, other]: readonly [original: DocumentModel, other: DocumentModel],
  pairs: readonly { readonly unit: VersionUnit; readonly otherUnit: VersionUnit }[],
  terms: readonly TermForms[],
): ReadonlyMap<string, readonly VersionDifference[]> {
  const [language, otherLanguage] = [ownLanguage(original), ownLanguage(other)];
  const differences = new Map<string, VersionDifference[]>();
  for (const term of terms) {
    const [forms = [], otherForms = []] = [term[language], term[otherLanguage]];
    const renderings = groupedForms(otherForms);
    if (renderings.length < 2) continue;
    let firstRendering: FirstRendering | undefined;
    const reportedUnits = new Set<number>();
    for (const { unit, otherUnit } of pairs) {
      const [value] = valuesIn(original, unit, forms);
      if (!value) continue;
      const unitRenderings = renderings.flatMap((group, rendering) => {
        const [value] = valuesIn(other, otherUnit, group);
        return value ? [{ rendering, value }] : [];
      });
      const [only] = unitRenderings;
      // With several renderings in one unit, it is unknown which one stands for the term.
      if (!only || unitRenderings.length > 1) continue;
      firstRendering ??= only;
      if (only.rendering === firstRendering.rendering || reportedUnits.has(only.rendering)) continue;
      reportedUnits.add(only.rendering);
      const { kind, number, path } = otherUnit;
      const unitDifferences = differences.get(unit.key) ?? [];
      differences.set(unit.key, unitDifferences);
      unitDifferences.push({
        kind: 'renderings',
        level: 'information',
        unit: kind,
        number,
        path,
        original: { span: value, values: [value] },
        other: { span: only.value, values: [only.value, firstRendering.value] },
      });
    }
  }
  return differences;
}

/** The forms of a term in one language, grouped by rendering. */
function groupedForms(forms: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const form of forms) {
    const group = groups.find(([one = '']) => isInflected(one, form));
    if (group) group.push(form);
    else groups.push([form]);
  }
  return groups;
}

/** Minimum number of initial letters shared by words that differ only in their endings: “demandeur” and “demandeuse”. */
const MIN_SHARED_LETTERS = 4;

function isInflected(one: string, other: string): boolean {
  const [words, others] = [one, other].map((form) => form.toLowerCase().split(/\s+/));
  return (
    words?.length === others?.length &&
    (words ?? []).every((word, i) => {
      const secondWord = others?.[i] ?? '';
      return (
        word === secondWord ||
        (word.length > MIN_SHARED_LETTERS &&
          word.slice(0, MIN_SHARED_LETTERS) === secondWord.slice(0, MIN_SHARED_LETTERS))
      );
    })
  );
}

/** The occurrences of some forms in a unit, in UTF-16 code units of the whole text, with their wording. */
function valuesIn({ tree }: DocumentModel, { blocks }: VersionUnit, forms: readonly string[]): readonly VersionValue[] {
  return blocks.flatMap((i) => {
    const block = tree.blocks[i];
    if (!block) return [];
    const from = (tree.starts[i] ?? 0) + block.content.start;
    const text = block.text.slice(block.content.start, block.content.end);
    return placesOfTerm(text, forms).map(({ start, end }) => ({
      key: text.slice(start, end),
      start: from + start,
      end: from + end,
    }));
  });
}
