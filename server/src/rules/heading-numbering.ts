import { STATE_DOCUMENTS } from '../catalogue/stateDocuments';
import type { LabelForm } from '../syntax/blocks/block';
import type { Report } from './engine/finding';
import { defineRule } from './engine/rule';
import { defineQuery, type View } from './engine/view';
import { isTruncated } from './reading/document/cutOff';
import {
  BARE_LABELS,
  type BareLabels,
  type HeadingGroup,
  headingGroups,
  isFollowedByBare,
  isUnnumberedBetween,
  labelWritten,
  type NumberedHeading,
} from './reading/document/numberedHeadings';

/** Finds heading numbers and letters that are missing, duplicated or out of order. */
export const headingNumbering = defineRule({
  id: 'heading-numbering',
  name: 'numbering of headings',
  group: 'numbering',
  severity: 'warning',
  isWordless: true,
  summary: 'A number or letter of a heading that is missing, used twice, out of order or alone.',
  why: 'Sections are cited by their number or letter, and under the United Nations Editorial Manual a level with an A also has a B. A single heading on its level is a query.',
  limits: [
    'Numbered headings of documents of States, which also count in lists, and headings that count anew in each of their parts.',
    'Each level is counted separately, starting again under each heading or continuing through the document.',
    'Headings that an extract leaves out with their paragraphs.',
    '“C bis” and annexes.',
    'The level at the end of a draft, or of a text that breaks off.',
  ],
  messages: {
    gap: 'Heading {label} follows {previous}: {missing} is missing.',
    gaps: 'Heading {label} follows {previous}: {missing} are missing.',
    twice: 'Heading {label} is used twice.',
    disorder: 'Heading {label} comes after {previous}.',
    slip: 'Heading {label} stands where {expected} is expected.',
    alone: 'There is a heading {label} but no {next}.',
    related: 'Heading {label} is here.',
    renumber: 'Replace with {label}',
  },
  bad: [
    {
      text: 'A.\tIntroduction\n\n1.\tThe Committee thanks the delegation.\n\nB.\tPositive aspects\n\n2.\tThe Committee welcomes the Act.\n\nD.\tFollow-up\n^^ Heading D follows B: C is missing.\n\n3.\tThe Committee asks for a report.',
    },
    {
      text: 'A.\tIntroduction\n\n1.\tThe Committee thanks the delegation.\n\nB.\tPositive aspects\n\n2.\tThe Committee welcomes the Act.\n\nB.\tFollow-up\n^^ Heading B is used twice.\n\n3.\tThe Committee asks for a report.',
    },
    {
      text: 'I.\tIntroduction\n\n1.\tThe Committee thanks the delegation.\n\nIII.\tPositive aspects\n^^^^ Heading III stands where II is expected.\n\n2.\tThe Committee welcomes the Act.\n\nIII.\tConcerns\n\n3.\tThe Committee regrets the delay.\n\nIV.\tFollow-up\n\n4.\tThe Committee asks for a report.\n\nI.\tDissemination\n^^ Heading I is used twice.\n\n5.\tThe Committee asks for translations.',
    },
    {
      text: 'I.\tIntroduction\n\nA.\tThe report\n^^ There is a heading A but no B.\n\n1.\tThe Committee thanks the delegation.\n\nII.\tFollow-up\n\n2.\tThe Committee asks for a report.\n',
    },
    {
      text: 'I.\tIntroduction\n\n1.\tThe Committee thanks the delegation.\n\nV.\tPositive aspects\n^^ Heading V follows I: III and IV are missing.\n\n2.\tThe Committee welcomes the Act.\n\nVI.\tConcerns\n\n3.\tThe Committee regrets the delay.\n\nII.\tFollow-up\n^^^ Heading II comes after VI.\n\n4.\tThe Committee asks for a report.',
    },
  ],
  good: [
    {
      text: 'A.\tIntroduction\n\n1.\tThe Committee thanks the delegation.\n\nB.\tConcerns and recommendations\n\n1.\tGeneral measures of implementation (arts. 73 and 84)\n\n2.\tThe Committee regrets the delay.\n\n2.\tGeneral principles (arts. 7 and 83)\n\n3.\tThe Committee regrets the Act.\n\nC.\tFollow-up\n\n4.\tThe Committee asks for a report.',
    },
  ],
  gathers: [BARE_LABELS],
  check(model, report) {
    const isStateDocument = STATE_DOCUMENTS.has(model.identity.kind);
    const mayGoOn = model.identity.status === 'draft' || isTruncated(model);
    const groups = headingGroups(model);
    const lastGroups = new Set<HeadingGroup>(groups.open);
    const bareLabels: BareLabels = new Map(BARE_LABELS.in(model).map(({ block, label }) => [block, label]));
    for (const group of groups.all)
      if (!isStateDocument || OF_SECTIONS.has(group.form)) checkGroup(model, group, bareLabels, report);
    if (isStateDocument) return;
    let isWhole: boolean | undefined;
    for (const group of groups.all) {
      const [only, ...more] = group.headings;
      if (!only || more.length > 0 || only.label.value !== 1 || (mayGoOn && lastGroups.has(group))) continue;
      isWhole ??= !model.ask(IS_EXTRACT);
      if (!isWhole) return;
      if (isFollowedByBare(model, bareLabels, only, labelWritten(2, group.form))) continue;
      report({
        ...placeOf(model, only),
        message: 'alone',
        args: { label: only.label.text, next: labelWritten(2, group.form) },
        severity: 'information',
      });
    }
  },
});

/** In a State's document, all other forms are those of lists. */
const OF_SECTIONS: ReadonlySet<LabelForm> = new Set(['roman', 'capital']);

function checkGroup(model: View, { form, headings }: HeadingGroup, bare: BareLabels, report: Report): void {
  const firstByValue = new Map<number, NumberedHeading>();
  const presentValues = new Set(headings.map((heading) => heading.label.value));
  let previousMatch: { readonly value: number; readonly heading: NumberedHeading } | undefined;
  for (const [i, heading] of headings.entries()) {
    const { value, text } = heading.label;
    const expectedValue = (previousMatch?.value ?? 0) + 1;
    const at = placeOf(model, heading);
    const relatedTo = (other: NumberedHeading) => ({
      related: [{ ...placeOf(model, other), message: 'related', args: { label: other.label.text } }],
    });
    const twin = firstByValue.get(value);
    firstByValue.set(value, heading);
    if (value === expectedValue || !previousMatch) {
      previousMatch = { value, heading };
      continue;
    }
    const nextNumber = headings[i + 1]?.label.value;
    const isSlip = nextNumber === expectedValue || nextNumber === expectedValue + 1;
    const renumber = (to: number) => {
      const label = labelWritten(to, form);
      const { marker, text: source } = model.block(heading.block) ?? {};
      const start = marker && source ? source.indexOf(text, marker.start) : -1;
      if (!marker || start < 0 || start + text.length > marker.end) return {};
      const edits = [{ block: heading.block, start, end: start + text.length, text: label }];
      return { fixes: [{ message: 'renumber', args: { label }, edits }] };
    };
    const isFree = !presentValues.has(expectedValue);
    if (twin) {
      report({
        ...at,
        message: 'twice',
        args: { label: text },
        ...relatedTo(twin),
        ...(isFree && (nextNumber === undefined || nextNumber === expectedValue + 1) && renumber(expectedValue)),
      });
      // The next heading continues from the number that this one should have had.
      previousMatch = {
        value: nextNumber === value + 1 && !isFree ? value : isFree && value < expectedValue ? expectedValue : value,
        heading,
      };
      continue;
    }
    if (isSlip) {
      report({
        ...at,
        message: 'slip',
        args: { label: text, expected: labelWritten(expectedValue, form) },
        ...relatedTo(previousMatch.heading),
        ...(nextNumber === expectedValue + 1 && isFree && renumber(expectedValue)),
      });
      if (nextNumber !== expectedValue) previousMatch = { value: expectedValue, heading };
      continue;
    }
    if (value > expectedValue) {
      const missingLetters: string[] = [];
      for (let number = expectedValue; number < value && missingLetters.length < 8; number++) {
        const label = labelWritten(number, form);
        if (!presentValues.has(number) && !isUnnumberedBetween(bare, previousMatch.heading, heading, label))
          missingLetters.push(label);
      }
      if (missingLetters.length > 0 && !leavesOut(model, previousMatch.heading, heading)) {
        report({
          ...at,
          ...(missingLetters.length === 1 ? { message: 'gap' } : { message: 'gaps' }),
          args: { label: text, previous: previousMatch.heading.label.text, missing: { all: missingLetters } },
          ...relatedTo(previousMatch.heading),
          ...(nextNumber === undefined && renumber(expectedValue)),
        });
      }
    } else {
      report({
        ...at,
        message: 'disorder',
        args: { label: text, previous: previousMatch.heading.label.text },
        ...relatedTo(previousMatch.heading),
      });
    }
    previousMatch = { value, heading };
  }
}

/** Whether paragraphs, and with them headings, are missing between two headings. */
function leavesOut(model: View, from: NumberedHeading, to: NumberedHeading): boolean {
  const { all, owner } = model.paragraphs;
  let block = from.block;
  while (block < owner.length && (owner[block] ?? -1) < 0) block++;
  for (let i = owner[block] ?? all.length; i < all.length; i++) {
    const [before, paragraph] = [all[i - 1], all[i]];
    if (!paragraph) break;
    // A number followed by a smaller one was mistyped.
    const nextParagraph = all[i + 1];
    if (nextParagraph && nextParagraph.value <= paragraph.value) continue;
    // A single missing number is a slip; if a whole section is missing, so are its paragraphs.
    const step = before ? paragraph.value - before.value : 0;
    if (step > 2 || (step > 1 && model.ask(IS_EXTRACT))) return true;
    if (paragraph.block > to.block) break;
  }
  return false;
}

/** With this many missing numbers, the draft is an extract. */
const LEFT_OUT = 3;

/** Whether paragraphs do not start at 1, or several are missing. */
const IS_EXTRACT = defineQuery(({ paragraphs }) => {
  const values = new Set<number>();
  let highestLevel = 0;
  for (const { annex, value } of paragraphs.all) {
    if (annex !== 0) continue;
    values.add(value);
    highestLevel = Math.max(highestLevel, value);
  }
  return !values.has(1) || highestLevel - values.size >= LEFT_OUT;
});

function placeOf(model: View, { block }: NumberedHeading): { block: number; start: number; end: number } {
  const { start, end } = model.outline[block]?.marker ?? { start: 0, end: 0 };
  return { block, start, end };
}
