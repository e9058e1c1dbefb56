import type { DocumentKind } from '../catalogue/limits';
import type { DocumentModel } from '../model/document';
import { type DocumentFacts, documentFacts } from './documentFacts';
import { type Said, saidOf } from './followUpSaid';
import { type FollowUpAsked, type FollowUpTarget, followUpAsked } from './followUpTargets';
import type { Table } from './tableForms';

/** Observations with what their follow-up paragraph names, and what other documents have said of each. */
export interface FollowedUp {
  readonly document: DocumentFacts;
  readonly asked: FollowUpAsked;
  readonly targets: readonly FollowedTarget[];
}

/** A target of follow-up with what was said of it, the oldest document first. */
export interface FollowedTarget extends FollowUpTarget {
  readonly said: readonly Said[];
}

/** Puts together what a document asks to be followed up and what others say of it. */
export function followedUp(model: DocumentModel, others: readonly DocumentModel[]): FollowedUp {
  const asked = followUpAsked(model);
  const places = asked.targets.map(({ place }) => place);
  const said = saidOf(
    model,
    places,
    others.filter((other) => other !== model),
  );
  return {
    document: documentFacts(model),
    asked,
    targets: asked.targets.map((target, i) => ({ ...target, said: said[i] ?? [] })),
  };
}

/** The columns for what was said, with the kinds of documents that say it; the last takes all others. */
const SOURCES: readonly { readonly heading: string; readonly kinds: readonly DocumentKind[] }[] = [
  { heading: 'Follow-up report', kinds: ['follow-up-report'] },
  { heading: 'List of issues', kinds: ['list-of-issues', 'list-of-issues-prior'] },
  { heading: 'Replies', kinds: ['replies'] },
  { heading: 'State party’s report', kinds: ['state-report-initial', 'state-report-periodic', 'common-core-document'] },
  { heading: 'Concluding observations', kinds: ['concluding-observations'] },
  { heading: 'Other documents', kinds: [] },
];

const COLUMNS = ['Document', 'Paragraph', 'Recommendation', 'Deadline', ...SOURCES.map(({ heading }) => heading)];

/** What became of recommendations as a table to start a report from: a row for each target, blank where nobody speaks of it. */
export function followUpTable(all: readonly FollowedUp[]): Table {
  const names = all.map(({ document }) => document.name);
  return {
    title: `Follow-up: ${names.join(', ')}`,
    rows: [
      COLUMNS,
      ...all.flatMap(({ asked, targets }, i) =>
        targets.map(({ written, text, said }) => [
          names[i] ?? '',
          written,
          text,
          asked.deadline,
          ...SOURCES.map(({ kinds }) =>
            said
              .filter((one) => isUnder(one, kinds))
              .map(saidWords)
              .join('\n'),
          ),
        ]),
      ),
    ],
  };
}

function isUnder({ kind }: Said, kinds: readonly DocumentKind[]): boolean {
  if (kinds.length > 0) return kinds.includes(kind);
  return !SOURCES.some((source) => source.kinds.includes(kind));
}

function saidWords({ symbol, place, text, through }: Said): string {
  const why = through === '' ? '' : ` (reply to ${through})`;
  return `${symbol}, para. ${place}${why}: ${text}`;
}

/** The same as a value to be written as JSON. */
export function followUpData(all: readonly FollowedUp[]): object {
  return {
    observations: all.map(({ document, asked, targets }) => ({
      document,
      followUpParagraph: asked.paragraph,
      deadline: asked.deadline,
      targets: targets.map(({ written, text, words, said }) => ({
        paragraph: written,
        text,
        words,
        said: said.map((one) => ({
          symbol: one.symbol,
          kind: one.kind,
          paragraph: one.place,
          text: one.text,
          ...(one.through !== '' && { replyTo: one.through }),
        })),
      })),
      ...(asked.why !== '' && { why: asked.why }),
    })),
  };
}
