import { Disposable, type ExtensionContext, type WebviewViewProvider, window } from 'vscode';

/** Registers the provider of a view declared in the manifest, given the view’s id. */
export type RegisterView = (id: string, provider: WebviewViewProvider) => Disposable;

/**
 * Placeholders for the views of the manifest until their providers are loaded. The views must always exist, because on a window reload VS
 * Code leaves a side bar without views for another one.
 */
export class SleepingViews implements Disposable {
  readonly #providers = new Map<string, WebviewViewProvider>();
  readonly #registered: Disposable;

  /** `wake` is called when a view is opened, and must result in {@link register} being called. */
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
