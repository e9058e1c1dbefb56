import { stateNamed, stateOf } from '../catalogue/states';
import type { DocumentModel } from '../model/document';
import { oneLine } from './habit';
import { isQuoted } from './own-words';
import type { DocumentRule } from './rule';

/** So many paragraphs at the start speak of the document's own cycle. */
const FIRST = 5;
/** A name in capitals, with the small words within it. */
const NAME = String.raw`(?:the\s+)?(\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:and|of|the)\s+){0,2}\p{Lu}[\p{L}’'-]*){0,5})`;
const OF_REPORT = String.raw`[^.;()]{0,90}?\breports?\s+of\s+${NAME}`;
const CONSIDERED = new RegExp(String.raw`\bCommittee\s+(?:has\s+)?considered\s+(?:the|its)\s+${OF_REPORT}`, 'du');
const PREVIOUS = new RegExp(
  String.raw`\b(?:its|the|their)\s+previous\s+concluding\s+observations\s+on\s+(?:the\s+)?(?:${OF_REPORT}|${NAME})`,
  'du',
);

const SUBMITTED = new RegExp(String.raw`\bthe\s+submission\s+of\s+(?:the|its)\s+${OF_REPORT}`, 'du');

/** Another State under its name, where the document speaks of its own report. */
export const stateName: DocumentRule = {
  id: 'state-name',
  group: 'symbols',
  severity: 'warning',
  scope: 'document',
  summary:
    'The name of another State where the document speaks of its own report or its previous concluding observations.',
  why: 'A document made from that on another State easily keeps its name. Only “considered the … report of” in the first paragraph and “previous concluding observations on … of” in the first paragraphs are looked at, and only where the title names the State. A name that the catalogue of States does not have may be a longer form of the same one, so it is judged only in a document on a State that is made up.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of Xelmira (CMW/C/XAA/2) on 14 April 2015.\n  \t                                                       ^^^^^^^ This document is on Xandoria, not on Xelmira.\n2.\tIt recalls its previous concluding observations on the initial report of Peru (CMW/C/XAA/CO/1).\n  \t                                                                         ^^^^ This document is on Xandoria, not on Peru.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of the Republic of Xandoria (CMW/C/XAA/2) and recalls its previous concluding observations on the initial report of the State party and its general comment No. 2.\n2.\tIt shares the concern in the concluding observations on the report of Peru of another committee.',
    },
  ],
  depends: ({ identity, paragraphs }) => [identity.state, identity.kind, paragraphs],
  check(model, _options, report) {
    const own = ownName(model);
    if (own === undefined || model.language.language.id !== 'en') return;
    for (const [i, { block: b, value }] of model.paragraphs.all.slice(0, FIRST).entries()) {
      const reading = model.readings[b];
      if (!reading) continue;
      const { text } = reading.block;
      for (const expression of i === 0 && value === 1 ? [CONSIDERED, SUBMITTED, PREVIOUS] : [SUBMITTED, PREVIOUS]) {
        if (expression === PREVIOUS && !text.includes('previous')) continue;
        const match = expression.exec(text);
        const [start, end] = match?.indices?.[1] ?? match?.indices?.[2] ?? [];
        if (start === undefined || end === undefined || isQuoted(reading, start, end)) continue;
        const name = oneLine(text.slice(start, end));
        if (isOther(name, own, model)) report({ block: b, start, end, message: 'found', args: { name, own } });
      }
    }
  },
};

/** The State's name in the title. */
function ownName({ identity: { state, kind } }: DocumentModel): string | undefined {
  const isAboutState =
    kind === 'concluding-observations' || kind === 'list-of-issues' || kind === 'list-of-issues-prior';
  return isAboutState && state?.nameFrom?.ground === 'title' ? state.name : undefined;
}

/** Whether a name is certainly not one of the document's State. */
function isOther(name: string, own: string, { identity: { state } }: DocumentModel): boolean {
  const [one, other] = [name.toLowerCase(), own.toLowerCase()];
  if (one.includes(other) || other.includes(one) || /^(?:State|States|Government|Committee)\b/.test(name)) return false;
  const code = stateNamed(name);
  const ownCode = stateNamed(own) ?? state?.code;
  if (code !== undefined) return ownCode !== undefined && code !== ownCode;
  return ownCode !== undefined && stateOf(ownCode)?.status === 'user-assigned' && !/\s/.test(name);
}
