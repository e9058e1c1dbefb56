import { STATE_DOCUMENTS } from '../catalogue/stateDocuments';
import { type Block, contentOf } from '../syntax/blocks/block';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { isNearLimit, limitFor } from './reading/document/documentLimit';
import { sectionTargetsIn } from './reading/document/sectionTargets';

/** The length of each section of a document. */
export const sectionShare = defineRule({
  id: 'section-share',
  name: 'length of sections',
  group: 'length',
  severity: 'information',
  summary: 'A section over its target, and the share of each section when the document is near its word limit.',
  why: 'Whoever has to shorten a document wants to know which sections are long. A project file may set a target for any section by its heading.',
  limits: [
    'Sections within their target; without targets, the sections of documents of States, which head each answer.',
    'Editors show the share in the hover on the heading, and mark a section in the text only when it is over its target.',
  ],
  messages: {
    share: '{words} words, {share} per cent of the document.',
    over: '{words} words, {share} per cent of the document: {difference} over the target of {limit}.',
  },
  bad: [
    {
      options: { sectionTargets: { 'Positive aspects': 5 } },
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n\tA.\tPositive aspects\n\t  \t^^^^^^^^^^^^^^^^ 9 words, 41 per cent of the document: 4 over the target of 5.\n\n1.\tThe Committee welcomes the Act of 2014.\n\n\tB.\tFollow-up\n\n2.\tThe Committee requests information.',
    },
    {
      options: { sectionTargets: { 'Aspects positifs': 5 } },
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n\tA.\tAspects positifs\n\t  \t^^^^^^^^^^^^^^^^ 11 words, 42 per cent of the document: 6 over the target of 5.\n\n1.\tLe Comité se félicite de la loi de 2014.\n\n\tB.\tSuivi\n\n2.\tLe Comité demande des renseignements.',
    },
    {
      options: { sectionTargets: { 'Aspectos positivos': 5 } },
      text: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n\tA.\tAspectos positivos\n\t  \t^^^^^^^^^^^^^^^^^^ 11 words, 46 per cent of the document: 6 over the target of 5.\n\n1.\tEl Comité acoge con satisfacción la Ley de 2014.\n\n\tB.\tSeguimiento\n\n2.\tEl Comité pide información.',
    },
  ],
  good: [
    {
      options: { sectionTargets: { 'Positive aspects': 300 } },
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n\tA.\tPositive aspects\n\n1.\tThe Committee welcomes the Act of 2014.',
    },
  ],
  check(model, report) {
    const { options } = model;
    const targetOf = sectionTargetsIn(options.sectionTargets, model.language.language);
    const hasTargets = Object.keys(options.sectionTargets ?? {}).length > 0;
    const limit = limitFor(model, options);
    // States put a heading above each of their answers.
    const isNear = limit !== undefined && !STATE_DOCUMENTS.has(model.identity.kind) && isNearLimit(model, limit.words);
    if (!hasTargets && !isNear) return;
    const { blocks } = model.tree;
    const topHeadingLevel = blocks.reduce(
      (low, { kind, level }) => (kind === 'heading' ? Math.min(low, level) : low),
      9,
    );
    const isLong = isNear && blocks.filter((one) => isTopHeading(one, topHeadingLevel)).length > 1;
    if (!hasTargets && !isLong) return;
    for (const [b, heading] of blocks.entries()) {
      if (heading.kind !== 'heading') continue;
      const target = targetOf(contentOf(heading));
      if (target <= 0 && !(isLong && isTopHeading(heading, topHeadingLevel))) continue;
      const wordCount = wordCountUnder(model, b);
      const share = Math.round((wordCount * 100) / Math.max(1, model.words));
      const { start, end } = heading.content;
      const at = { block: b, start, end };
      if (target > 0 && wordCount > target) {
        const args = { words: wordCount, share, limit: target, difference: wordCount - target };
        report({ ...at, message: 'over', args });
      } else if (isLong && isTopHeading(heading, topHeadingLevel)) {
        report({ ...at, message: 'share', args: { words: wordCount, share }, isFigure: true });
      }
    }
  },
});

function isTopHeading({ kind, level }: Block, top: number): boolean {
  return kind === 'heading' && level === top;
}

/** Number of words in a heading and everything under it. */
function wordCountUnder({ tree: { blocks }, readings }: View, heading: number): number {
  const level = blocks[heading]?.level ?? 0;
  let wordCount = 0;
  for (let i = heading; i < blocks.length; i++) {
    const block = blocks[i];
    if (i > heading && block?.kind === 'heading' && block.level <= level) break;
    wordCount += readings[i]?.words ?? 0;
  }
  return wordCount;
}
