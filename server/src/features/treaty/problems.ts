import { instrumentTitle } from '../../languages/titles';
import type { TreatyProblem, TreatyReading } from '../../syntax/treaty/read';

/** What does not fit in a file, with its line and in words, one sentence each; articles that are simply not there in one. */
export function problemWords({
  problems,
  count,
}: TreatyReading): readonly { readonly line: number; readonly message: string }[] {
  const absent = problems.filter(({ kind }) => kind === 'absent').map(({ article }) => article);
  const words = problems
    .filter(({ kind }) => kind !== 'absent')
    .map((problem) => ({ line: problem.line, message: oneProblem(problem, count) }));
  if (absent.length > 0) {
    const which = absent.length === 1 ? 'Article' : 'Articles';
    words.push({ line: 0, message: `${which} ${runs(absent)} not found.` });
  }
  return words;
}

function oneProblem({ kind, article, place }: TreatyProblem, count: number): string {
  const name = `Article ${article}`;
  switch (kind) {
    case 'missing':
      return `${name} left out: ${placeWords(place)} was not found.`;
    case 'extra':
      return `${name} left out: it has no ${placeWords(place)}.`;
    case 'unmarked':
      return `${name} left out: the file gives no numbers to its paragraphs or letters.`;
    case 'cut-off':
      return `${name} left out: it breaks off in the middle of a sentence.`;
    case 'empty':
      return `${name} left out: ${place === '' ? 'its beginning' : placeWords(place)} is not there.`;
    case 'not-there':
      return `${name} left out: the instrument has ${count} articles.`;
    case 'absent':
      return `${name} not found.`;
  }
}

function placeWords(place: string): string {
  return place === '' ? 'its beginning' : place.startsWith('(') ? `subparagraph ${place}` : `paragraph ${place}`;
}

/** 1, 2, 3, 7 → "1–3, 7". */
function runs(numbers: readonly number[]): string {
  const out: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let last = i;
    while (numbers[last + 1] === (numbers[last] ?? 0) + 1) last++;
    out.push(last > i ? `${numbers[i]}–${numbers[last]}` : String(numbers[i]));
    i = last + 1;
  }
  return out.join(', ');
}

/** What a file gave, in one line: "Convention on Migrant Workers: 91 of 93 articles", or why it is not taken. */
export function readingWords({ instrument, refusal, text, count }: TreatyReading): string {
  if (refusal?.kind === 'unread') return `The file was not read: ${refusal.why}`;
  if (instrument === undefined) return 'The file does not say which treaty it is.';
  const title = instrumentTitle(instrument);
  if (refusal?.kind === 'title') return `This is not the ${title}: the file is headed "${refusal.title}"`;
  if (refusal)
    return `This is not the ${title}: ${refusal.read === 0 ? 'none' : `only ${refusal.read}`} of ${refusal.articles} articles ${refusal.read === 1 ? 'has' : 'have'} its paragraphs and letters`;
  const read = text?.articles.length ?? 0;
  return `${title}: ${read === count ? `all ${count}` : `${read} of ${count}`} articles`;
}
