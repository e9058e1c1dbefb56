import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FollowedAnswer, FollowedParams } from '../../../server/src/protocol';
import { changedValue } from '../../../server/src/protocol/valueChanges';

/** How many answers are kept to be changed later. */
const KEPT_ANSWERS = 32;

interface LastAnswer {
  readonly number: number;
  readonly answer: unknown;
}

/** The last answers of a server, by method and document. */
const lastAnswers = new WeakMap<BaseLanguageClient, Map<string, LastAnswer>>();

/**
 * Requests what a page shows of a document. The server sends only what has changed since the last such request, and the answer is put
 * together here. Undefined if the document has changed meanwhile: then ask again when typing pauses.
 */
export async function followedAnswer<T>(
  client: BaseLanguageClient,
  method: string,
  params: FollowedParams,
): Promise<T | undefined> {
  const answers = lastAnswers.get(client) ?? new Map<string, LastAnswer>();
  lastAnswers.set(client, answers);
  const key = `${method} ${params.uri}`;
  const before = answers.get(key);
  const sent = await client.sendRequest<FollowedAnswer | null>(method, {
    ...params,
    since: before?.number ?? 0,
  });
  if (!sent) return undefined;
  const answer = changedValue(before?.answer, sent.change);
  answers.delete(key);
  answers.set(key, { number: sent.number, answer });
  for (const [oldest] of answers) if (answers.size > KEPT_ANSWERS) answers.delete(oldest);
  return answer as T;
}
