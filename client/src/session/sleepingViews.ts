import { Disposable, type ExtensionContext, type WebviewViewProvider, window } from 'vscode';

/** Registers what fills a view of the manifest, given its id. */
export type RegisterView = (id: string, provider: WebviewViewProvider) => Disposable;

/**
 * The views of the manifest while what fills them is not loaded. They always exist, because when a window is reloaded VS Code shows another
 * side bar instead of one without views.
 */
export class SleepingViews implements Disposable {
  readonly #providers = new Map<string, WebviewViewProvider>();
  readonly #registered: Disposable;

  /** `wake` is called when a view is opened, and must lead to {@link register}. */
  constructor(context: ExtensionContext, wake: () => Promise<unknown>) {
    this.#registered = Disposable.from(
      ...contributedViews(context).map((id) =>
        window.registerWebviewViewProvider(id, {
          resolveWebviewView: async (...args) => {
            await wake();
            await this.#providers.get(id)?.resolveWebviewView(...args);
          },
        }),
      ),
    );
  }

  readonly register: RegisterView = (id, provider) => {
    this.#providers.set(id, provider);
    return new Disposable(() => this.#providers.delete(id));
  };

  dispose(): void {
    this.#registered.dispose();
  }
}

function contributedViews({ extension }: ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as {
    readonly contributes: { readonly views: Readonly<Record<string, readonly { readonly id: string }[]>> };
  };
  return Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
}
