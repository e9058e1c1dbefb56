import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  type WorkDoneProgressReporter,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';

/** The context of a request: its progress reporter, if the client asked for one, and its cancellation token. */
export interface RequestProgress {
  readonly progress: WorkDoneProgressReporter;
  readonly token: CancellationToken;
}

/**
 * Runs long work with progress in percent: through the client’s progress token or, without one, through a token that the server creates, if
 * the client supports that. Either can be cancelled, and the work waits for neither.
 */
export async function withShownProgress<T>(
  connection: Connection,
  { progress, token }: RequestProgress,
  title: string,
  work: (token: CancellationToken, report: (percentage: number, message: string) => void) => Promise<T>,
): Promise<T> {
  const cancelling = new CancellationTokenSource();
  const subscription = token.onCancellationRequested(() => cancelling.cancel());
  if (token.isCancellationRequested) cancelling.cancel();
  let ownReporter: WorkDoneProgressServerReporter | undefined;
  let isDone = false;
  progress.begin(title, 0, undefined, true);
  if (isUnasked(connection, progress))
    void connection.window.createWorkDoneProgress().then(
      (reporter) => {
        reporter.begin(title, 0, undefined, true);
        if (isDone) reporter.done();
        else ownReporter = reporter;
        reporter.token.onCancellationRequested(() => cancelling.cancel());
      },
      // A client that refuses shows no progress.
      () => undefined,
    );
  try {
    return await work(cancelling.token, (percent, message) => {
      progress.report(percent, message);
      ownReporter?.report(percent, message);
    });
  } finally {
    isDone = true;
    progress.done();
    ownReporter?.done();
    subscription.dispose();
  }
}

/** Whether a client sent no progress token. The library then hands out a reporter without effect, recognizable only by its class. */
function isUnasked({ window }: Connection, progress: WorkDoneProgressReporter): boolean {
  return progress.constructor === window.attachWorkDoneProgress(undefined).constructor;
}
