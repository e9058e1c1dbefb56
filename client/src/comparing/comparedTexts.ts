import { type Disposable, Uri, workspace } from 'vscode';
import { COMPARED_SCHEME } from '../../../server/src/protocol';

/** How many texts to keep: those of the most recently opened diffs. */
const MAX_TEXTS = 20;

/** Read-only virtual documents for both sides of a diff, under their own URI scheme. */
export class ComparedTexts {
  readonly #texts = new Map<string, string>();
  #count = 0;

  provide(): Disposable {
    return workspace.registerTextDocumentContentProvider(COMPARED_SCHEME, {
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
    });
  }

  /** Stores a text; VS Code opens the returned URI under the given name, as plain text. */
  put(name: string, text: string): Uri {
    const uri = Uri.from({
      scheme: COMPARED_SCHEME,
      path: `/${name.endsWith('.txt') ? name : `${name}.txt`}`,
      query: String(++this.#count),
    });
    this.#texts.set(uri.toString(), text);
    for (const old of this.#texts.keys()) {
      if (this.#texts.size <= MAX_TEXTS) break;
      this.#texts.delete(old);
    }
    return uri;
  }
}
