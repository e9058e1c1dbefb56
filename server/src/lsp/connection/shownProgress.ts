import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  type WorkDoneProgressReporter,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';

/** The context of a request: its progress reporter, if the client asked for one, and its cancellation token. */
export interface AskedProgress {
  readonly progress: WorkDoneProgressReporter;
  readonly token: CancellationToken;
}

/**
 * Does long work with its progress shown in percent: as the client asked for it, or, where it did not, as one of the server's own, if the
 * client shows those. Either can be cancelled, and the work waits for neither.
 */
export async function withShownProgress<T>(
  connection: Connection,
  { progress, token }: AskedProgress,
  title: string,
  work: (token: CancellationToken, report: (percentage: number, message: string) => void) => Promise<T>,
): Promise<T> {
  const cancelling = new CancellationTokenSource();
  const listening = token.onCancellationRequested(() => cancelling.cancel());
  if (token.isCancellationRequested) cancelling.cancel();
  let own: WorkDoneProgressServerReporter | undefined;
  let isDone = false;
  progress.begin(title, 0, undefined, true);
  if (isUnasked(connection, progress))
    void connection.window.createWorkDoneProgress().then(
      (reporter) => {
        reporter.begin(title, 0, undefined, true);
        if (isDone) reporter.done();
        else own = reporter;
        reporter.token.onCancellationRequested(() => cancelling.cancel());
      },
      // A client that refuses shows none.
      () => undefined,
    );
  try {
    return await work(cancelling.token, (percent, message) => {
      progress.report(percent, message);
      own?.report(percent, message);
    });
  } finally {
    isDone = true;
    progress.done();
    own?.done();
    listening.dispose();
  }
}

/** Whether a client asked for no progress; reports then go nowhere, which the library shows only by the class. */
function isUnasked({ window }: Connection, progress: WorkDoneProgressReporter): boolean {
  return progress.constructor === window.attachWorkDoneProgress(undefined).constructor;
}
