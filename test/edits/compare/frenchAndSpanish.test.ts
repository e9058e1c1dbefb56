import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareDrafts } from '../../../server/src/edits/compare/comparison';
import { isToRead } from '../../../server/src/features/comparisons/comparisonTable';
import { comparisonSummary, unitsPlace } from '../../../server/src/features/comparisons/comparisonWords';
import { listOfChanges } from '../../../server/src/features/comparisons/listOfChanges';
import { read } from '../../support/documents';

/** What a draft in one language says, and how a list of changes is headed there. */
interface ForeignDrafts {
  readonly head: string;
  /** Two sentences, the words of the second that become others, and these. */
  readonly harvest: readonly [first: string, second: string];
  readonly reworded: readonly [before: string, after: string];
  readonly prisons: string;
  readonly nurses: string;
  /** Names the paragraph with a number that it is given. */
  readonly schools: (number: number) => string;
  readonly heading: readonly string[];
  readonly now: (before: string, after: string) => string;
  readonly isNew: (place: string) => string;
  readonly deleted: string;
}

const DRAFTS: Readonly<Record<'es' | 'fr', ForeignDrafts>> = {
  es: {
    head: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandoria\n\n',
    harvest: [
      'Al Comité le preocupan los salarios de quienes recogen la cosecha en las provincias del norte.',
      'Se les paga con retraso.',
    ],
    reworded: ['con retraso', 'cada semana'],
    prisons:
      'El Comité lamenta que en las cárceles de la capital haya el triple de personas de las que caben en ellas.',
    nurses: 'El Comité observa que a las enfermeras que trabajan de noche en los hospitales no se les paga por ello.',
    schools: (number) =>
      `El Comité acoge con satisfacción la apertura de escuelas en las islas y se remite al párrafo ${number} del presente documento.`,
    heading: ['Párrafo', 'Oración', 'Donde dice', 'Debe decir'],
    now: (before, after) => `${before} (ahora ${after})`,
    isNew: (place) => `${place} (nuevo)`,
    deleted: '(suprimido)',
  },
  fr: {
    head: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie\n\n',
    harvest: [
      'Le Comité est préoccupé par les salaires de ceux qui rentrent la récolte dans les provinces du nord.',
      'Ils sont payés en retard.',
    ],
    reworded: ['en retard', 'chaque semaine'],
    prisons:
      'Le Comité regrette que les prisons de la capitale comptent trois fois plus de personnes qu’elles ne devraient.',
    nurses:
      'Le Comité note que les infirmières qui travaillent la nuit dans les hôpitaux ne sont pas payées pour cela.',
    schools: (number) =>
      `Le Comité salue l’ouverture d’écoles dans les îles et renvoie au paragraphe ${number} du présent document.`,
    heading: ['Paragraphe', 'Phrase', 'Au lieu de', 'Lire'],
    now: (before, after) => `${before} (désormais ${after})`,
    isNew: (place) => `${place} (nouveau)`,
    deleted: '(supprimé)',
  },
};

for (const [language, drafts] of [['es', DRAFTS.es] as const, ['fr', DRAFTS.fr] as const])
  describe(`drafts compared in ${language}`, () => {
    const { head, harvest, reworded, prisons, nurses, schools, heading, now, isNew, deleted } = drafts;
    const both = harvest.join(' ');
    const compare = (before: readonly string[], after: readonly string[]) => {
      const draft = (paragraphs: readonly string[]) =>
        read(head + paragraphs.map((words, k) => `${k + 1}.\t${words}\n`).join(''));
      return compareDrafts(draft(before), draft(after));
    };
    /** What became of each paragraph that is not the same, with its places. */
    const changes = (before: readonly string[], after: readonly string[]) =>
      compare(before, after)
        .parts.filter(({ change }) => change !== 'same')
        .map(({ change, before, after }) =>
          [change, unitsPlace(before, language), unitsPlace(after, language)].join(' '),
        );
    const list = (before: readonly string[], after: readonly string[]) => {
      const comparison = compare(before, after);
      return listOfChanges(comparison, comparison.parts.filter(isToRead), language).rows;
    };

    it('takes a number that follows its paragraph for the same, and lists nothing of it', () => {
      const [before, after] = [
        [both, prisons, schools(1)],
        [nurses, both, prisons, schools(2)],
      ];
      assert.deepEqual(changes(before, after), ['new  1', 'renumbered 1 2', 'renumbered 2 3', 'renumbered 3 4']);
      assert.deepEqual(list(before, after), [heading, [isNew('1'), '', '', nurses]]);
    });

    it('tells of a number that now names another paragraph', () => {
      assert.deepEqual(changes([both, schools(1)], [nurses, both, schools(1)]), [
        'new  1',
        'renumbered 1 2',
        'changed 2 3',
      ]);
    });

    it('lists what changed by sentence, and what is gone', () => {
      const [from, to] = reworded;
      assert.deepEqual(list([both, prisons, nurses], [both.replace(from, to), nurses]), [
        heading,
        ['1', '2', from, to],
        ['2', '', prisons, deleted],
      ]);
      assert.deepEqual(list([nurses, both], [prisons, nurses, both.replace(from, to)]).at(-1), [
        now('2', '3'),
        '2',
        from,
        to,
      ]);
    });

    it('tells what moved, what was split and what was merged', () => {
      const apart = compare([both, prisons, nurses], [nurses, both, prisons]).parts.filter(({ isMoved }) => isMoved);
      assert.deepEqual(
        apart.map(({ before, after }) => [unitsPlace(before, language), unitsPlace(after, language)]),
        [['3', '1']],
      );
      const joined = `${prisons} ${nurses}`;
      assert.deepEqual(
        compare([both, joined], [both, prisons, nurses])
          .parts.map(({ change }) => change)
          .filter((one) => one !== 'same'),
        ['split'],
      );
      assert.deepEqual(
        compare([both, prisons, nurses], [both, joined])
          .parts.map(({ change }) => change)
          .filter((one) => one !== 'same'),
        ['merged'],
      );
    });

    it('sums up in the language', () => {
      const [from, to] = reworded;
      const { parts } = compare([both, prisons], [nurses, both.replace(from, to)]);
      assert.equal(
        comparisonSummary(parts, language),
        { es: 'modificado: 1, nuevo: 1, suprimido: 1', fr: 'modifié : 1, nouveau : 1, supprimé : 1' }[language],
      );
    });
  });
