import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FollowedAnswer, FollowedParams } from '../../../server/src/protocol';
import { changedValue } from '../../../server/src/protocol/valueChanges';

/** How many answers are cached for incremental updates. */
const MAX_CACHED_ANSWERS = 32;

interface LastAnswer {
  readonly number: number;
  readonly answer: unknown;
}

/** The last answers of each server, by method and document. */
const lastAnswers = new WeakMap<BaseLanguageClient, Map<string, LastAnswer>>();

/**
 * Requests what a page shows about a document. The server sends only changes since the last such request, which are applied to the previous
 * answer here. Undefined if the document has changed in the meantime; ask again when typing pauses.
 */
export async function followedAnswer<T>(
  client: BaseLanguageClient,
  method: string,
  params: FollowedParams,
): Promise<T | undefined> {
  const answers = lastAnswers.get(client) ?? new Map<string, LastAnswer>();
  lastAnswers.set(client, answers);
  const key = `${method} ${params.uri}`;
  const previousAnswer = answers.get(key);
  const response = await client.sendRequest<FollowedAnswer | null>(method, {
    ...params,
    since: previousAnswer?.number ?? 0,
  });
  if (!response) return undefined;
  const answer = changedValue(previousAnswer?.answer, response.change);
  answers.delete(key);
  answers.set(key, { number: response.number, answer });
  for (const [oldest] of answers) if (answers.size > MAX_CACHED_ANSWERS) answers.delete(oldest);
  return answer as T;
}
