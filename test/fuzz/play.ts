import { editsBetween } from '../../server/src/lsp/connection/tokenEncoding';
import { OpenDocuments } from '../../server/src/lsp/documents/documents';
import { type DocumentModel, readDocument } from '../../server/src/model/document';
import { weighedFindings } from '../../server/src/rules/runner';
import { openText } from '../../server/src/text/textVersion';
import { positionOf } from '../lsp/support/positions';
import { fc } from '../support/random';
import { assertNothingLost } from '../syntax/losses';
import { type Asked, type Sent, type Step, sentFor, step } from './editingSteps';
import { applied } from './mutations';
import { ALL_RULES, difference, differentlyRead, say, tokensOf } from './said';
import { texts } from './sources';

const URI = 'file:///fuzz/draft.txt';
const LANGUAGE = 'treaty-body';

/** What was opened and what was sent then: all that is needed to do it again. */
export interface Play {
  readonly text: string;
  readonly sent: readonly Sent[];
}

/** What went wrong, and what led to it. */
export class Failure extends Error {
  constructor(
    reason: string,
    readonly play: Play,
  ) {
    super(reason);
  }
}

/** Processor time that a step may take, in milliseconds: many times what is usual on a slow machine, and far below a hang. */
const PATIENCE = 50;
const PATIENCE_PER_UNIT = 0.05;
/** So often is a slow step done again before it is believed to be slow: the compiler and the collector take their turns. */
const AGAIN = 5;

/** Is told of each step before it is taken. */
export type Witness = (play: Play) => void;

/** A document that is opened, edited, and compared with a fresh reading wherever everything is asked of it. */
class Editing {
  private readonly documents = new OpenDocuments();
  private readonly sent: Sent[] = [];
  private model: DocumentModel;
  private version = 1;
  private last: Sent & { text: string };
  /** As the client has them. */
  private tokens: readonly number[] = [];

  constructor(
    private readonly text: string,
    private readonly witness: Witness | undefined,
  ) {
    witness?.({ text, sent: [] });
    this.last = { isWhole: false, edits: [], text };
    this.model = this.guarded(() => opened(this.documents, text));
    this.guarded(() => this.begin());
  }

  /** Takes a step; throws a {@link Failure}. */
  take(one: Step, asked: Asked | undefined): void {
    const sent = this.guarded(() => sentFor(one, this.model, this.last));
    this.send({ ...sent, ...(asked && { asked }) });
  }

  send(sent: Sent): void {
    this.sent.push(sent);
    this.witness?.({ text: this.text, sent: this.sent });
    this.guarded(() => this.change(sent));
  }

  /** Has everything said once, so that something is there that can go stale. */
  private begin(): void {
    assertNothingLost(this.model.tree, this.text);
    say(this.model);
    this.tokens = tokensOf(this.model);
  }

  private change(sent: Sent): void {
    const before = this.model;
    let { text } = before.text;
    const changes = sent.edits.map((edit) => {
      const range = { start: positionOf(text, edit.start), end: positionOf(text, edit.end) };
      text = applied(text, edit);
      return sent.isWhole ? { text } : { range, text: edit.text };
    });
    const version = ++this.version;
    const work = (documents: OpenDocuments): DocumentModel => {
      documents.change(URI, version, changes);
      const model = documents.get(URI);
      if (!model) throw new Error('the document is not open any more');
      if (sent.asked !== 'nothing') weighedFindings(model, ALL_RULES);
      return model;
    };
    const limit = PATIENCE + PATIENCE_PER_UNIT * (before.text.text.length + text.length);
    const start = performance.now();
    const model = work(this.documents);
    if (performance.now() - start > limit) this.tellIfSlow(before, work, limit);
    if (model.text.text !== text) throw new Error(`the text is not what was typed: ${JSON.stringify(model.text.text)}`);
    this.last = { ...sent, text: before.text.text };
    this.model = model;
    assertNothingLost(model.tree, text);
    if (model.chunks.reduce((sum, chunk) => sum + chunk.length, 0) !== model.readings.length)
      throw new Error('the runs of blocks do not hold all readings');
    if (sent.asked !== 'nothing') this.compare(model, sent);
  }

  private compare(model: DocumentModel, { edits, asked }: Sent): void {
    const { text, version } = model.text;
    const fresh = readDocument(openText(URI, LANGUAGE, version, text));
    const offsets = edits.slice(0, 2).flatMap(({ start: at, text: put }) => [at, at + put.length]);
    const inside = offsets.filter((offset) => offset <= text.length);
    const found = asked === 'reading' ? differentlyRead(model, fresh) : difference(model, fresh, inside);
    if (found !== undefined) throw new Error(found);
    if (asked === undefined) this.tellTokens(tokensOf(model));
  }

  private tellTokens(now: readonly number[]): void {
    let told = this.tokens;
    for (const { start: at, deleteCount, data } of editsBetween(told, now))
      told = [...told.slice(0, at), ...(data ?? []), ...told.slice(at + deleteCount)];
    if (told.join() !== now.join()) throw new Error('the tokens told as a difference are others');
    this.tokens = now;
  }

  private tellIfSlow(before: DocumentModel, work: (documents: OpenDocuments) => DocumentModel, limit: number): void {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < AGAIN && best > limit; i++) {
      const documents = new OpenDocuments();
      weighedFindings(opened(documents, before.text.text), ALL_RULES);
      const start = process.cpuUsage();
      work(documents);
      best = Math.min(best, process.cpuUsage(start).user / 1000);
    }
    if (best > limit) throw new Error(`slow: ${best.toFixed(0)} ms, where ${limit.toFixed(0)} ms is more than enough`);
  }

  private guarded<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      throw new Failure(reason, { text: this.text, sent: [...this.sent] });
    }
  }
}

function opened(documents: OpenDocuments, text: string): DocumentModel {
  documents.open(URI, LANGUAGE, 1, text);
  const model = documents.get(URI);
  if (!model) throw new Error('the document is not open');
  return model;
}

/** Does again what was done; throws a {@link Failure} where it still fails. */
export function replay({ text, sent }: Play, witness?: Witness): void {
  const editing = new Editing(text, witness);
  for (const one of sent) editing.send(one);
}

/** Everything is compared after one step of four, what was read after three of four: what is asked seldom may heal before that. */
const asked = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: fc.constant<Asked>('reading') },
  { weight: 2, arbitrary: fc.constant<Asked>('nothing') },
);

/** Any draft, edited in any way, is what a fresh reading of its text is: in the end always, and on the way now and then. */
export function edited(witness?: Witness): fc.IPropertyWithHooks<[string, [Step, Asked | undefined][]]> {
  const steps = fc.array(fc.tuple(step, asked), { minLength: 1, maxLength: 40, size: 'max' });
  return fc.property(texts, steps, (text, taken) => {
    const editing = new Editing(text, witness);
    for (const [i, [one, how]] of taken.entries()) editing.take(one, i < taken.length - 1 ? how : undefined);
  });
}
