import { fc } from '../../support/random';

/** A paragraph of a made-up draft: what it says, whatever its number is. */
interface MadeParagraph {
  /** The paragraphs of the first draft that it came from; none for a new one. */
  readonly origins: readonly number[];
  readonly sentences: readonly string[];
  readonly items: readonly string[];
  /** Whether its words, or what it names, are no longer those of its origins. */
  readonly isReworded: boolean;
  readonly isMoved: boolean;
}

/** Two drafts, and what became of each paragraph between them. */
export interface OperatedDrafts {
  readonly before: string;
  readonly after: string;
  readonly count: number;
  /** The paragraphs of the second draft, in order. */
  readonly paragraphs: readonly MadeParagraph[];
  readonly operations: readonly string[];
}

const THINGS =
  'prisons schools harvests clinics borders rivers pensions markets archives teachers nurses judges orphans miners tenants widows farmers sailors shelters courts wages leases permits visas votes ballots islands dialects forests fisheries railways libraries juries inspectors apprentices herders weavers drivers refugees interpreters tribunals parishes colonies cooperatives hospitals orchards mills'.split(
    ' ',
  );
const QUALITIES =
  'rural coastal remote northern urban private unpaid seasonal public elderly displaced overcrowded informal landless migrant deaf young provincial traditional frequent belated costly lengthy scarce'.split(
    ' ',
  );
const DEEDS =
  'neglects excludes registers relocates overlooks protects finances dismisses inspects reforms delays counts trains supports burdens shelters evicts employs'.split(
    ' ',
  );
const OPENINGS = [
  'The Committee is concerned that',
  'The Committee notes with appreciation that',
  'The Committee recommends that the State party ensure that',
  'The Committee welcomes the fact that',
  'The Committee regrets that',
];

type Dice = (below: number) => number;

/** A generator of whole numbers below a limit, the same for the same seed. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function pick(dice: Dice, list: readonly string[]): string {
  return list[dice(list.length)] ?? '';
}

function clause(dice: Dice): string {
  const thing = () => `${pick(dice, QUALITIES)} ${pick(dice, THINGS)}`;
  return `the ${pick(dice, QUALITIES)} authority ${pick(dice, DEEDS)} ${thing()} and ${thing()} near the ${thing()}`;
}

/** `¶3` stands for the number of the third paragraph of the first draft. */
function sentence(dice: Dice, count: number): string {
  const cited = dice(6) === 0 ? `, as set out in paragraph ¶${dice(count)} above` : '';
  return `${pick(dice, OPENINGS)} ${clause(dice)}, while ${clause(dice)}${cited.replace(' above', '')}.`;
}

function paragraph(dice: Dice, count: number, origins: readonly number[]): MadeParagraph {
  const items =
    dice(3) === 0 ? Array.from({ length: 2 + dice(3) }, () => `Adopt measures so that ${clause(dice)};`) : [];
  const sentences = Array.from({ length: 1 + dice(3) }, () => sentence(dice, count));
  const last = 'In particular, it recommends that the State party:';
  return {
    origins,
    sentences: items.length > 0 ? [...sentences, last] : sentences,
    items,
    isReworded: false,
    isMoved: false,
  };
}

function written(paragraphs: readonly MadeParagraph[], first: number): string {
  const number = new Map<number, number>();
  paragraphs.forEach(({ origins }, k) => {
    for (const origin of origins) if (!number.has(origin)) number.set(origin, first + k);
  });
  let text = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';
  const put = (words: string) => words.replace(/¶(\d+)/g, (_, origin) => String(number.get(Number(origin)) ?? 999));
  paragraphs.forEach(({ sentences, items }, k) => {
    if (k % 9 === 4) text += `\n\t${String.fromCharCode(65 + Math.floor(k / 9))}.\tMatters of the ${THINGS[k]}\n\n`;
    text += `${first + k}.\t${put(sentences.join(' '))}\n`;
    items.forEach((item, n) => {
      text += `\t(${String.fromCharCode(97 + n)})\t${item}\n`;
    });
  });
  return text;
}

/** Changes a few words of a text; what it names stays. */
function edited(dice: Dice, text: string): string {
  const words = text.split(' ');
  for (let n = 1 + dice(3); n > 0; n--) {
    const at = 5 + dice(Math.max(1, words.length - 7));
    if (!/^[a-z]+$/.test(words[at] ?? '')) continue;
    words[at] = `${pick(dice, QUALITIES)}ly`;
  }
  const after = words.join(' ');
  return after === text ? text.replace(/(\p{Ll}) /u, '$1 hitherto ') : after;
}

/** The operations by which a draft is changed; each gives the paragraphs after it, or undefined where it cannot be done. */
const OPERATIONS: Readonly<
  Record<string, (list: readonly MadeParagraph[], dice: Dice, count: number) => readonly MadeParagraph[] | undefined>
> = {
  move(list, dice) {
    const from = dice(list.length);
    const one = list[from];
    if (!one) return undefined;
    const rest = list.filter((_, k) => k !== from);
    const to = dice(rest.length + 1);
    return to === from ? undefined : rest.toSpliced(to, 0, { ...one, isMoved: true });
  },
  edit(list, dice) {
    const at = dice(list.length);
    const one = list[at];
    if (!one || one.origins.length === 0) return undefined;
    const which = dice(one.sentences.length);
    const sentences = one.sentences.map((words, k) => (k === which ? edited(dice, words) : words));
    return list.with(at, { ...one, sentences, isReworded: true });
  },
  split(list, dice) {
    const at = dice(list.length);
    const one = list[at];
    if (!one || one.sentences.length < 2 || one.items.length > 0 || one.origins.length !== 1) return undefined;
    const cut = 1 + dice(one.sentences.length - 1);
    const isAlready = list.filter(({ origins }) => origins[0] === one.origins[0]).length > 1;
    if (isAlready) return undefined;
    return list.toSpliced(
      at,
      1,
      { ...one, sentences: one.sentences.slice(0, cut) },
      { ...one, sentences: one.sentences.slice(cut) },
    );
  },
  merge(list, dice) {
    const at = dice(list.length - 1);
    const [one, other] = [list[at], list[at + 1]];
    const isWhole = (of: MadeParagraph | undefined) =>
      of?.origins.length === 1 &&
      of.items.length === 0 &&
      !of.isMoved &&
      list.filter(({ origins }) => origins.includes(of.origins[0] ?? -1)).length === 1;
    if (!one || !other || !isWhole(one) || !isWhole(other)) return undefined;
    return list.toSpliced(at, 2, {
      origins: [...one.origins, ...other.origins],
      sentences: [...one.sentences, ...other.sentences],
      items: [],
      isReworded: one.isReworded || other.isReworded,
      isMoved: false,
    });
  },
  remove(list, dice) {
    const at = dice(list.length);
    const gone = list[at]?.origins ?? [];
    const isNamed = list.some(({ sentences }) =>
      sentences.some((words) => gone.some((origin) => words.includes(`¶${origin}`))),
    );
    const isPiece = list.some((one, k) => k !== at && one.origins.some((origin) => gone.includes(origin)));
    return isNamed || isPiece || list.length < 6 ? undefined : list.toSpliced(at, 1);
  },
  insert(list, dice, count) {
    const one = paragraph(dice, count, []);
    const isThere = one.sentences.every((words) =>
      [...words.matchAll(/¶(\d+)/g)].every(([, n]) => list.some(({ origins }) => origins.includes(Number(n)))),
    );
    return isThere ? list.toSpliced(dice(list.length + 1), 0, one) : undefined;
  },
};

/** Pairs of drafts of 12 to 40 paragraphs with up to twelve operations between them, after which all numbers may begin elsewhere. */
export const operatedDrafts: fc.Arbitrary<OperatedDrafts> = fc
  .record({
    seed: fc.noBias(fc.nat()),
    count: fc.integer({ min: 12, max: 40 }),
    steps: fc.integer({ min: 0, max: 12 }),
    first: fc.constantFrom(1, 1, 1, 4),
  })
  .map(({ seed, count, steps, first }) => {
    const dice = diceOf(seed);
    const start = Array.from({ length: count }, (_, k) => paragraph(dice, count, [k]));
    let list: readonly MadeParagraph[] = start;
    const operations: string[] = [];
    const names = Object.keys(OPERATIONS);
    for (let n = 0; n < steps; n++) {
      const name = pick(dice, names);
      const next = OPERATIONS[name]?.(list, dice, count);
      if (!next) continue;
      list = next;
      operations.push(name);
    }
    return { before: written(start, 1), after: written(list, first), count, paragraphs: list, operations };
  });
