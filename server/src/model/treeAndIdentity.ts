import { readTree } from '../syntax/blocks/tree';
import { compiledLanguageOf } from '../syntax/tokens/compiled';
import type { DocumentModel } from './document';
import { identify } from './identity/identify';

/** The blocks and the identity of a text, without the citations and attributions that a full reading takes most of its time for. */
export function readTreeAndIdentity(text: string): Pick<DocumentModel, 'tree' | 'identity'> {
  const language = compiledLanguageOf(text);
  const tree = readTree(text, language.blockWords);
  return { tree, identity: identify(tree, language.language) };
}
