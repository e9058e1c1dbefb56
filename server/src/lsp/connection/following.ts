import type { CancellationToken } from 'vscode-languageserver';
import type { FollowedAnswer, FollowedParams } from '../../protocol';
import { valueChange } from '../../protocol/valueChanges';
import { pendingMessages } from './messagesThatHaveCome';

/** Maximum number of pages whose last answer is cached, per request. */
const MAX_CACHED_ANSWERS = 8;

/**
 * Handles a request that pages repeat whenever typing pauses. A page that names its last answer gets only the changes since; any other gets
 * the whole answer. Pending messages, such as keystrokes, are handled first; if one has changed the document, a page that has an answer
 * gets null and asks again.
 * @param textOf the version of a document, compared by identity
 */
export function followAnswers<P extends FollowedParams, A extends object | null>(
  textOf: (uri: string) => unknown,
  answerTo: (params: P, token: CancellationToken) => A | Promise<A>,
): (params: P, token: CancellationToken) => Promise<object | null> {
  /** The last answer of each page, by its number: several pages may show the same document, compared with other drafts. */
  const sentAnswers = new Map<number, unknown>();
  let lastId = 0;
  return async (params, token) => {
    const { uri, since } = params;
    if (since === undefined) return answerTo(params, token);
    const text = textOf(uri);
    const isOutdated = () => token.isCancellationRequested || (since > 0 && textOf(uri) !== text);
    await pendingMessages();
    if (isOutdated()) return null;
    const answer = await answerTo(params, token);
    if (isOutdated()) return null;
    const change = sentAnswers.has(since) ? valueChange(sentAnswers.get(since), answer) : { is: answer };
    const number = ++lastId;
    sentAnswers.delete(since);
    sentAnswers.set(number, answer);
    for (const [oldest] of sentAnswers) if (sentAnswers.size > MAX_CACHED_ANSWERS) sentAnswers.delete(oldest);
    return { number, change: change ?? null } satisfies FollowedAnswer;
  };
}
