import type { DocumentModel } from '../../../server/src/model/document';
import { summarize } from '../../../server/src/model/summary';
import { CYCLE_FILES, cycleText } from '../cycle';
import { read } from '../documents';

const folder = 'file:///cycle/';

/** Documents beside those of the cycle, some part of it and some not. */
export const BESIDE = {
  followUp: read(
    `CMW/C/XCV/FCO/1

Information received from Calvenia on follow-up to the concluding observations on its initial report

		Paragraph 4 of the concluding observations (CMW/C/XCV/CO/1)

1.	The Ordinance is being redrafted.

		Paragraph 12 (b) of the concluding observations

2.	An employer who keeps a passport is fined.
`,
    `${folder}CMW-C-XCV-FCO-1.txt`,
  ),
  evaluation: read(
    `Evaluation of the information on follow-up to the concluding observations on Calvenia

		Paragraph 12 (b) of the concluding observations (CMW/C/XCV/CO/1)

[B] The Committee welcomes the fines, but asks for figures.
`,
    `${folder}evaluation.txt`,
  ),
  otherCommittee: read(
    `CEDAW/C/XCV/CO/4

Concluding observations on the fourth periodic report of Calvenia

1.	The Committee recommends that the State party extend the Labour Code to domestic work, as recommended by the Committee on Migrant Workers (CMW/C/XCV/CO/1, para. 12 (a)).
`,
    `${folder}CEDAW-C-XCV-CO-4.txt`,
  ),
  otherState: read(
    `CMW/C/XDV/Q/2

List of issues in relation to the second periodic report of Dalvenia

1.	Please describe domestic work in Dalvenia, as the Committee did for its neighbour (CMW/C/XCV/CO/1, para. 14).
`,
    `${folder}CMW-C-XDV-Q-2.txt`,
  ),
  laterCycle: read(
    `CMW/C/XCV/Q/3

List of issues in relation to the third periodic report of Calvenia

1.	Please describe trade unions (CMW/C/XCV/CO/1, para. 14).
`,
    `${folder}CMW-C-XCV-Q-3.txt`,
  ),
  comment: read(
    `CMW/C/GC/7

General comment No. 7 (2025) on trade unions

1.	The Committee has asked States to allow trade unions (CMW/C/XCV/CO/1, para. 14).
`,
    `${folder}CMW-C-GC-7.txt`,
  ),
} as const;

/** The cycle of `cycle.ts`, the oldest first, with the documents beside it. */
export function planted(next = cycleText('CMW-C-XCV-CO-2.txt')): {
  readonly observations: DocumentModel;
  readonly others: readonly DocumentModel[];
  readonly summaries: readonly ReturnType<typeof summarize>[];
} {
  const [observations, ...others] = CYCLE_FILES.map((name) =>
    read(name === 'CMW-C-XCV-CO-2.txt' ? next : cycleText(name), `${folder}${name}`),
  );
  if (!observations) throw new Error('no observations');
  const all = [...others, ...Object.values(BESIDE)];
  return { observations, others: all, summaries: [observations, ...all].map(summarize) };
}
