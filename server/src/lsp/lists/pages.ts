import { printedBlock } from '../../features/printed';
import { textLanguage } from '../../features/words/textLanguage';
import type { DocumentModel } from '../../model/document';
import type { BlockReading } from '../../model/readings/blockReading';
import {
  PAGE,
  type PageAnswer,
  type PageBlock,
  type PageChange,
  type PageFinding,
  type PageParams,
} from '../../protocol';
import type { WeighedFinding } from '../../rules/engine/weighed';
import { messageOf } from '../../rules/messages';
import { markedFindings } from '../../rules/runner';
import type { ServerSession } from '../session/serverSession';

/** The last answer about a document, with the input from which each of its blocks was rendered. */
interface LastPageAnswer {
  readonly number: number;
  readonly language: string;
  readonly made: readonly SentBlock[];
}
interface SentBlock {
  readonly reading: BlockReading;
  readonly findings: readonly WeighedFinding[];
}

const NONE: readonly WeighedFinding[] = [];

/** Maximum number of blocks that an answer adds, some 150 KB of text, so that rendering a long document does not delay keystrokes. */
const MAX_BLOCKS = 1000;

/**
 * Sends documents in the form that pages display. Blocks whose reading and findings have not changed since the last answer are not sent
 * again, and a long document is sent in slices, from its beginning.
 */
export function listenForPages(session: ServerSession): void {
  const pages = new Pages(session);
  session.documentClosed.event((uri) => pages.close(uri));
  session.connection.onRequest(PAGE, async ({ uri, since }: PageParams): Promise<PageAnswer | null> => {
    await session.ready(uri);
    const model = session.model(uri);
    return model ? pages.answer(model, since) : null;
  });
}

/** Keeps the last answer about each document. */
class Pages {
  private readonly answers = new Map<string, LastPageAnswer>();
  private last = 0;

  constructor(private readonly session: ServerSession) {}

  close(uri: string): void {
    this.answers.delete(uri);
  }

  answer(model: DocumentModel, since: number): PageAnswer {
    const { uri, version } = model.text;
    const { language } = this.session;
    const last = this.answers.get(uri);
    const lastAnswer = last?.number === since && last.language === language ? last : undefined;
    const allBlocks = this.blocksOf(model);
    const blocks = allBlocks.slice(0, (lastAnswer?.made.length ?? 0) + MAX_BLOCKS);
    const changes = changesBetween(lastAnswer?.made ?? [], blocks, ({ reading, findings }) => ({
      ...printedBlock(reading, model.language.language),
      findings: findings.map((finding) => pageFinding(finding, language)),
    }));
    const number = ++this.last;
    this.answers.set(uri, { number, language, made: blocks });
    const { symbol } = model.identity;
    return {
      number,
      version,
      title: symbol?.canonical ?? '',
      language: textLanguage(model).id,
      follows: lastAnswer?.number ?? 0,
      isPart: blocks.length < allBlocks.length,
      changes,
    };
  }

  /** The page content of each block of a document. */
  private blocksOf(model: DocumentModel): readonly SentBlock[] {
    const { settings } = this.session;
    const { uri } = model.text;
    const byBlock = new Map<number, WeighedFinding[]>();
    if (!settings.isTooLong(uri))
      for (const finding of markedFindings(model, settings.of(uri))) {
        const blockFindings = byBlock.get(finding.block);
        if (blockFindings) blockFindings.push(finding);
        else byBlock.set(finding.block, [finding]);
      }
    return model.readings.map((reading, blockIndex) => ({ reading, findings: byBlock.get(blockIndex) ?? NONE }));
  }
}

/**
 * The edits that turn one list of blocks into another, in reverse order: one run between the common prefix and suffix, and single blocks
 * elsewhere.
 */
function changesBetween(
  before: readonly SentBlock[],
  after: readonly SentBlock[],
  print: (block: SentBlock) => PageBlock,
): readonly PageChange[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head]?.reading === after[head]?.reading) head++;
  let tailLength = 0;
  const maxLength = Math.min(before.length, after.length) - head;
  while (tailLength < maxLength && before.at(-1 - tailLength)?.reading === after.at(-1 - tailLength)?.reading)
    tailLength++;
  const changes: PageChange[] = [];
  const compare = (i: number, shift: number) => {
    const [old, newBlock] = [before[i], after[i + shift]];
    if (old && newBlock && !sameFindings(old.findings, newBlock.findings))
      changes.push({ at: i, remove: 1, insert: [print(newBlock)] });
  };
  for (let i = before.length - 1; i >= before.length - tailLength; i--) compare(i, after.length - before.length);
  const insert = after.slice(head, after.length - tailLength);
  const remove = before.length - tailLength - head;
  if (insert.length + remove > 0) changes.push({ at: head, remove, insert: insert.map(print) });
  for (let i = head - 1; i >= 0; i--) compare(i, 0);
  return changes;
}

/** Whether two lists have equal contents at the same places in a block, even if the block has another position in the document. */
function sameFindings(a: readonly WeighedFinding[], b: readonly WeighedFinding[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i] || findingKey(one) === findingKey(b[i]));
}

function findingKey(finding: WeighedFinding | undefined): string {
  if (!finding) return '';
  const { rule, message, args, start, end, weight, fixes } = finding;
  return JSON.stringify([rule, message, args, start, end, weight, fixes?.map((fix) => [fix.message, fix.args])]);
}

function pageFinding(finding: WeighedFinding, language: Parameters<typeof messageOf>[3]): PageFinding {
  const { rule, weight: severity, message, args, start, end, fixes = [] } = finding;
  return {
    rule,
    severity,
    message: messageOf(rule, message, args, language),
    start,
    end,
    fixes: fixes.map((fix) => messageOf(rule, fix.message, fix.args, language)),
  };
}
