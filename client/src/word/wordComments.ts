import {
  type Comment,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  comments,
  Disposable,
  MarkdownString,
  Range,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type ReadWordText, type ShownComment, WORD_SCHEME } from '../../../server/src/protocol';
import { t } from '../shown/l10n';
import type { WordFiles } from './wordFiles';

/** The comment threads of one document, and the data that they were created from. */
interface ShownThreads {
  readonly of: ReadWordText;
  readonly threads: readonly CommentThread[];
}

/** Shows the comments of Word files as read-only comment threads beside their ranges. */
export function showWordComments(files: WordFiles): Disposable {
  const controller = comments.createCommentController('treatyBody.wordComments', t('Word Comments'));
  const threadsByFile = new Map<string, ShownThreads>();
  const forget = (key: string) => {
    for (const thread of threadsByFile.get(key)?.threads ?? []) thread.dispose();
    threadsByFile.delete(key);
  };
  const update = () => {
    const openKeys = tabKeys();
    for (const key of [...threadsByFile.keys()]) if (!openKeys.has(key)) forget(key);
    for (const document of workspace.textDocuments) {
      const key = document.uri.toString();
      if (!openKeys.has(key) || document.isClosed) continue;
      const [beside, reading] = [files.beside(document), files.readFor(document)];
      // Keep the old threads while a new version is being read.
      if (!beside || !reading) continue;
      const shownThreads = threadsByFile.get(key);
      if (shownThreads?.of === reading) {
        // Comment ranges follow edits to the text.
        for (const [at, [first]] of threadsOf(beside.comments).entries())
          move(shownThreads.threads[at], placeOf(document, first));
        continue;
      }
      forget(key);
      const threads = threadsOf(beside.comments).map(([first, ...answers]) => {
        const thread = controller.createCommentThread(
          document.uri,
          placeOf(document, first),
          [first, ...answers].map(commentOf),
        );
        thread.canReply = false;
        thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
        thread.state = first.isDone ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
        thread.label = first.isAnchored ? t('Comment in Word') : t('Comment in Word, not on any text');
        return thread;
      });
      threadsByFile.set(key, { of: reading, threads });
    }
  };
  update();
  return Disposable.from(
    controller,
    files.onDidRead(update),
    workspace.onDidOpenTextDocument(update),
    window.tabGroups.onDidChangeTabs(update),
  );
}

function move(thread: CommentThread | undefined, range: Range): void {
  if (thread && !thread.range?.isEqual(range)) thread.range = range;
}

/** The Word texts that have a tab. VS Code keeps documents open for a while after their last tab is closed. */
function tabKeys(): ReadonlySet<string> {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const uris = inputs.flatMap((input) => {
    if (input instanceof TabInputText) return [input.uri];
    return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
  });
  return new Set(uris.filter(({ scheme }) => scheme === WORD_SCHEME).map(String));
}

/** Groups comments with their replies, in order. */
function threadsOf(all: readonly ShownComment[]): readonly (readonly [ShownComment, ...ShownComment[]])[] {
  const threads = new Map<string, [ShownComment, ...ShownComment[]]>();
  const owner = new Map<string, string>();
  for (const comment of all) {
    const parentThread = comment.answers === undefined ? undefined : owner.get(comment.answers);
    const thread = parentThread === undefined ? undefined : threads.get(parentThread);
    if (thread && parentThread !== undefined) {
      thread.push(comment);
      owner.set(comment.id, parentThread);
    } else {
      threads.set(comment.id, [comment]);
      owner.set(comment.id, comment.id);
    }
  }
  return [...threads.values()];
}

function placeOf(document: TextDocument, { start, end }: ShownComment): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

function commentOf({ author, text, date }: ShownComment): Comment {
  const time = Date.parse(date);
  return {
    author: { name: author === '' ? t('Unknown author') : author },
    body: new MarkdownString().appendText(text),
    mode: CommentMode.Preview,
    ...(Number.isNaN(time) ? {} : { timestamp: new Date(time) }),
  };
}
