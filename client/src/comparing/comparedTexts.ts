import { type Disposable, Uri, workspace } from 'vscode';
import { COMPARED_SCHEME } from '../../../server/src/protocol';

/** How many texts are kept: those of the differences opened last. */
const KEPT = 20;

/** The two sides of differences opened as diffs, as read-only texts under their own URI scheme. */
export class ComparedTexts {
  readonly #texts = new Map<string, string>();
  #count = 0;

  provide(): Disposable {
    return workspace.registerTextDocumentContentProvider(COMPARED_SCHEME, {
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
    });
  }

  /** The address of a text, by which VS Code shows it under a name, as plain text. */
  put(name: string, text: string): Uri {
    const uri = Uri.from({
      scheme: COMPARED_SCHEME,
      path: `/${name.endsWith('.txt') ? name : `${name}.txt`}`,
      query: String(++this.#count),
    });
    this.#texts.set(uri.toString(), text);
    for (const old of this.#texts.keys()) {
      if (this.#texts.size <= KEPT) break;
      this.#texts.delete(old);
    }
    return uri;
  }
}
