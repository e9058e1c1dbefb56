import {
  commands,
  Disposable,
  type ExtensionContext,
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  TabInputWebview,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  LANGUAGE_ID,
  SETTINGS_SECTION,
  TREATY_LANGUAGE_ID,
  WORD_SCHEME,
  WORD_VERSION_SCHEME,
} from '../../server/src/protocol';
import { isNearTreatyBodyDocument } from '../../server/src/recognize';
import { hasWordEnding, WORD_ENDINGS } from '../../server/src/textFiles';
import type { Api } from './activate';
import { isWorkingText } from './files/schemes';
import { hasProjectFile } from './project/projectFileAbove';
import { headOf, isTreatyBody } from './project/textHead';
import { type RegisterView, SleepingViews } from './session/sleepingViews';

/** The extension proper, without the code that decides whether to activate it. */
interface WholeExtension {
  start(context: ExtensionContext, registerView: RegisterView): Api;
}

/** The beginning of the names of all our commands, editors and pages. */
const COMMAND_PREFIX = `${SETTINGS_SECTION}.`;
/** How long typing must have paused before a new text is examined, in milliseconds; a little more than for recognizing it. */
const DEBOUNCE_MS = 300;

/**
 * VS Code activates the extension for every plain text, to recognize documents. The rest is loaded only on demand: for a document, a text
 * with signs of one, a Word file, a page or view of ours, or a command.
 */
export async function activateWhenNeeded(context: ExtensionContext, load: () => Promise<WholeExtension>): Promise<Api> {
  const sleeper = new Asleep(context, load);
  context.subscriptions.push(sleeper);
  await sleeper.lookAround();
  return {
    get client() {
      return sleeper.api?.client;
    },
    get ready() {
      return sleeper.wake().then(({ ready }) => ready);
    },
    referencesToSee: (document) => sleeper.api?.referencesToSee(document) ?? [],
    documentInfo: (document) => sleeper.api?.documentInfo(document),
    recognized: async () => {
      await sleeper.whenSettled();
      await sleeper.api?.recognized();
    },
  };
}

class Asleep implements Disposable {
  api: Api | undefined;
  readonly #context: ExtensionContext;
  readonly #load: () => Promise<WholeExtension>;
  readonly #views: SleepingViews;
  readonly #listening: Disposable;
  readonly #pauses = new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly end: () => void }>();
  readonly #examining = new Set<Promise<void>>();
  #waking: Promise<Api> | undefined;

  constructor(context: ExtensionContext, load: () => Promise<WholeExtension>) {
    this.#context = context;
    this.#load = load;
    this.#views = new SleepingViews(context, () => this.wake());
    context.subscriptions.push(this.#views);
    this.#listening = Disposable.from(
      ...contributedCommands(context).map((command) =>
        commands.registerCommand(command, async (...args: unknown[]): Promise<unknown> => {
          await this.wake();
          return commands.executeCommand(command, ...args);
        }),
      ),
      workspace.onDidOpenTextDocument((document) => this.#examine(document)),
      workspace.onDidSaveTextDocument((document) => this.#examine(document)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.isUntitled) this.#examineLater(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTINGS_SECTION)) for (const one of workspace.textDocuments) this.#examine(one);
      }),
      window.tabGroups.onDidChangeTabs(() => {
        if (hasTabOfOurs()) void this.wake();
      }),
    );
  }

  /** Looks for existing reasons to activate before VS Code continues. */
  async lookAround(): Promise<void> {
    if (hasTabOfOurs()) await this.wake();
    // A search of the whole folder, which runs in the background.
    else void this.#lookForWordFiles();
    for (const document of workspace.textDocuments) this.#examine(document);
    await this.whenSettled();
  }

  async #lookForWordFiles(): Promise<void> {
    const uris = await workspace.findFiles(`**/*.{${WORD_ENDINGS.join(',')}}`, undefined, 1);
    if (uris.length > 0) await this.wake();
  }

  /** Loads and starts everything, once. */
  wake(): Promise<Api> {
    this.#waking ??= this.#load().then((extension) => {
      this.dispose();
      this.api = extension.start(this.#context, this.#views.register);
      return this.api;
    });
    return this.#waking;
  }

  /** Resolves once every text opened or changed so far has been examined. */
  async whenSettled(): Promise<void> {
    while (this.#examining.size > 0) await Promise.all(this.#examining);
  }

  dispose(): void {
    this.#listening.dispose();
    for (const key of [...this.#pauses.keys()]) this.#endPause(key);
  }

  #examineLater(document: TextDocument): void {
    const key = document.uri.toString();
    this.#endPause(key);
    const pause = new Promise<void>((end) => {
      const timer = setTimeout(() => {
        this.#examine(document);
        this.#endPause(key);
      }, DEBOUNCE_MS);
      this.#pauses.set(key, { timer, end });
    });
    this.#follow(pause);
  }

  #endPause(key: string): void {
    const pause = this.#pauses.get(key);
    clearTimeout(pause?.timer);
    pause?.end();
    this.#pauses.delete(key);
  }

  #follow(work: Promise<void>): void {
    const examination: Promise<void> = work.finally(() => this.#examining.delete(examination));
    this.#examining.add(examination);
  }

  #examine(document: TextDocument): void {
    if (this.#waking) return;
    const examine = async (): Promise<void> => {
      if (await this.#isSomething(document)) await this.wake();
    };
    this.#follow(examine());
  }

  /** Whether a text is one of ours, or a candidate. */
  async #isSomething(document: TextDocument): Promise<boolean> {
    const { languageId, uri } = document;
    if (languageId === LANGUAGE_ID || languageId === TREATY_LANGUAGE_ID || isOurs(uri)) return true;
    if (languageId !== 'plaintext' || !isWorkingText(uri.scheme)) return false;
    if (isTreatyBody(document) || isNearTreatyBodyDocument(headOf(document))) return true;
    const claims = workspace.getConfiguration(SETTINGS_SECTION).get<readonly string[]>('treatAsDocuments', []);
    return claims.includes(uri.toString()) || (await hasProjectFile(uri));
  }
}

function contributedCommands({ extension }: ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as {
    readonly contributes: { readonly commands: readonly { readonly command: string }[] };
  };
  return contributes.commands.map(({ command }) => command);
}

/** Whether a tab shows a page of ours, or a text that only the whole extension can show; also in the background, and when restored. */
function hasTabOfOurs(): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      if (input instanceof TabInputWebview) return input.viewType.includes(COMMAND_PREFIX);
      if (input instanceof TabInputCustom) return input.viewType.startsWith(COMMAND_PREFIX) || isOurs(input.uri);
      if (input instanceof TabInputTextDiff) return isOurs(input.original) || isOurs(input.modified);
      return input instanceof TabInputText && (isOurs(input.uri) || hasWordEnding(input.uri.path));
    }),
  );
}

function isOurs({ scheme }: Uri): boolean {
  return scheme === WORD_SCHEME || scheme === WORD_VERSION_SCHEME || scheme.startsWith(`${LANGUAGE_ID}-`);
}
