import { articleStructure, missingPart, structureText } from '../../catalogue/articleStructure';
import { INSTRUMENTS } from '../../catalogue/instruments';
import { type OfficialText, officialArticle } from '../../catalogue/official';
import type { Treaty } from '../../catalogue/treaty';
import { problemWords, treatyReadingText } from '../../features/treaty/problems';
import {
  leadOf,
  pathInTreaty,
  type TreatyDocument,
  treatyDocument,
  wholeTextOf,
} from '../../features/treaty/treatyDocument';
import { citedArticle, instrumentOfInput, instrumentTitle } from '../../features/treaty/treatyNames';
import { treatyFiles } from '../files/treatyFiles';
import { EXIT_CLEAN, EXIT_FAILED, type Io, PROGRAM, UsageError } from '../io/io';
import { displayNameOf } from '../io/read';
import { printableLine, visibleLines } from '../io/terminal';
import { readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { valueOption } from '../options/commandOption';

const OPTIONS = { text: valueOption('PATH', 'Print the official text from this file or folder.', 'files') };

/** `treaty-body article`: prints an article, paragraph or letter of a treaty. */
export const article: Command = {
  name: 'article',
  operands: 'TREATY ARTICLE',
  summary: 'Print a treaty article: a summary, or the official text.',
  options: OPTIONS,
  completes: 'treaties',
  details: [
    `TREATY is an id, an abbreviation or a name: icrmw, ICCPR, "Convention against Torture". "${PROGRAM} treaties" lists them.`,
    'ARTICLE is written 17, 17.2, "17(2)" or "4(1)(a)".',
    'Without --text, a summary of our own is printed. With it, PATH is plain text, Markdown or a saved web page, or a folder of such files; an article that does not fit the treaty is not printed, nor anything of a file that is another text, and standard error says why.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [name, ...rest] = positionals;
    if (name === undefined) throw new UsageError('TREATY is missing');
    if (rest.length === 0) throw new UsageError('ARTICLE is missing');
    const id = instrumentOfInput(name);
    if (id === undefined)
      throw new UsageError(`there is no treaty "${printableLine(name)}"; "${PROGRAM} treaties" lists them`);
    const citation = citedArticle(rest.join(' '));
    if (!citation)
      throw new UsageError(
        `"${printableLine(rest.join(' '))}" is not an article; write 17, 17.2, "17(2)" or "4(1)(a)"`,
      );
    const missingMessage = missingPartMessage(id, citation);
    if (missingMessage !== undefined) return failArticle(io, missingMessage);
    let official: OfficialText | undefined;
    if (values.text !== undefined) {
      official = await officialIn(values.text, id, Number(citation.article), io);
      if (!official) return EXIT_FAILED;
      if (!officialArticle(official, Number(citation.article)))
        return failArticle(io, `${official.source} has no article ${citation.article} that could be read`);
    }
    const treaty = JSON.parse(await io.readResource(`treaties/${id}.json`)) as Treaty;
    io.out(visibleLines(printArticle(treaty, citation, official)));
    return EXIT_CLEAN;
  },
};

type ArticleRequest = NonNullable<ReturnType<typeof citedArticle>>;

function failArticle(io: Io, message: string): number {
  io.error(`${PROGRAM} article: ${printableLine(message)}\n`);
  return EXIT_FAILED;
}

function missingPartMessage(id: string, citation: ArticleRequest): string | undefined {
  const title = instrumentTitle(id);
  const structure = articleStructure(id, Number(citation.article));
  if (!structure)
    return `the ${title} has ${INSTRUMENTS[id]?.articles ?? 0} articles; there is no article ${citation.article}`;
  const missing = missingPart(id, structure, citation);
  if (!missing) return undefined;
  const articleTitle = `article ${citation.article} of the ${title}`;
  if (missing.kind === 'paragraph')
    return `${articleTitle} has ${structureText(structure)}; there is no paragraph ${citation.paragraph}`;
  if (missing.kind === 'unnamed-paragraph' && missing.paragraphs.length > 0)
    return `${articleTitle} has ${structureText(structure)}; name one of them: ${missing.paragraphs.map((n) => `${citation.article}(${n})(${citation.path[0] ?? ''})`).join(', ')}`;
  const depth = missing.kind === 'item' ? missing.depth : 0;
  const place = [
    citation.article,
    citation.paragraph === '' ? '' : `(${citation.paragraph})`,
    ...citation.path.slice(0, depth).map((p) => `(${p})`),
  ];
  return `article ${place.join('')} of the ${title} has no (${citation.path[depth] ?? ''})`;
}

/** Prints the heading, the text that leads up to the cited place, the place itself, and the source. */
function printArticle(treaty: Treaty, citation: ArticleRequest, official: OfficialText | undefined): string {
  const words = official && officialOnly(treaty, official);
  const document = words ?? treatyDocument(treaty);
  const treatyPath = pathInTreaty(document, citation);
  const [article] = treatyPath;
  const place = treatyPath.at(-1);
  const parentLeads = treatyPath.slice(0, -1).map((one) => leadOf(document, one));
  const heading = article?.title ?? '';
  const body = [...parentLeads, ...(place ? [wholeTextOf(document, place)] : [])]
    .filter((part) => part.trim() !== '')
    .join('\n');
  const source = official
    ? `Official text as read from ${printableLine(official.source)}.`
    : 'Summary, not the official text.';
  return `${instrumentTitle(treaty.id)}\n${heading}\n\n${body.trim()}\n\n${source} ${treaty.officialText}\n`;
}

/** The treaty as a document with official text only. */
function officialOnly(treaty: Treaty, official: OfficialText): TreatyDocument {
  return treatyDocument(treaty, official, { summaries: false });
}

/** The official text of a treaty, from a file or from the most complete file in a folder. */
async function officialIn(path: string, id: string, number: number, io: Io): Promise<OfficialText | undefined> {
  const say = (what: string) => io.error(`${PROGRAM}: ${what}\n`);
  const files = await treatyFiles(path, io, say, id);
  if (typeof files === 'string') {
    failArticle(io, files);
    return undefined;
  }
  let bestText: OfficialText | undefined;
  for (const { file, reading } of files) {
    if (reading.instrument !== id) continue;
    if (reading.refusal) {
      say(`${displayNameOf(file)}: ${printableLine(treatyReadingText(reading, 'en'))}`);
      continue;
    }
    if (!bestText || (reading.text?.articles.length ?? 0) > bestText.articles.length) bestText = reading.text;
    // Report only the problems with the requested article.
    const problems = reading.problems.filter((problem) => problem.article === number);
    for (const { line, message } of problemWords({ ...reading, problems }, 'en'))
      say(`${displayNameOf(file)}${line > 0 ? `:${line}` : ''}: ${printableLine(message)}`);
  }
  if (!bestText) failArticle(io, `${displayNameOf(path)}: no text of the ${instrumentTitle(id)} could be read`);
  return bestText;
}
