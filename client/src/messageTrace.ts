import { EventEmitter, LogLevel, type LogOutputChannel, type OutputChannel, type ViewColumn, window } from 'vscode';

/**
 * Where the messages between client and server are written to. The client writes them to a log, and only while its level is
 * "Trace"; here the setting alone decides, and the channel is there once something is written.
 */
export function messageTrace(name: string): LogOutputChannel {
  let channel: OutputChannel | undefined;
  const opened = (): OutputChannel => {
    channel ??= window.createOutputChannel(name);
    return channel;
  };
  const log = (message: string | Error) => opened().appendLine(`[${clock(new Date())}] ${String(message).trimEnd()}`);
  const levels = new EventEmitter<LogLevel>();
  return {
    name,
    logLevel: LogLevel.Trace,
    onDidChangeLogLevel: levels.event,
    trace: log,
    debug: log,
    info: log,
    warn: log,
    error: log,
    append: (value) => opened().append(value),
    appendLine: (value) => opened().appendLine(value),
    replace: (value) => opened().replace(value),
    clear: () => channel?.clear(),
    show: (column?: ViewColumn | boolean, preserveFocus?: boolean) =>
      opened().show(typeof column === 'boolean' ? column : preserveFocus),
    hide: () => channel?.hide(),
    dispose: () => {
      levels.dispose();
      channel?.dispose();
    },
  };
}

/** 10:20:30.123 */
function clock(time: Date): string {
  const part = (value: number, length = 2) => String(value).padStart(length, '0');
  const [hours, minutes, seconds] = [time.getHours(), time.getMinutes(), time.getSeconds()].map((value) => part(value));
  return `${hours}:${minutes}:${seconds}.${part(time.getMilliseconds(), 3)}`;
}
