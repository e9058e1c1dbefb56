import {
  EventEmitter,
  LogLevel,
  type LogOutputChannel,
  type OutputChannel,
  type ViewColumn,
  window,
  workspace,
} from 'vscode';
import { SETTINGS_SECTION } from '../../../server/src/protocol';

const TRACE_SETTING = `${SETTINGS_SECTION}.trace.server`;

/** The client logs messages whenever its log level is "Trace", regardless of the setting, so the level is derived from the setting. */
function traceLevel(): LogLevel {
  return workspace.getConfiguration().get(TRACE_SETTING) === 'off' ? LogLevel.Info : LogLevel.Trace;
}

/** The log channel for messages between client and server, if the setting enables them. It is created with the first message. */
export function messageTrace(name: string): LogOutputChannel {
  let channel: OutputChannel | undefined;
  const openChannel = (): OutputChannel => {
    channel ??= window.createOutputChannel(name);
    return channel;
  };
  const log = (message: string | Error) =>
    openChannel().appendLine(`[${clockTime(new Date())}] ${String(message).trimEnd()}`);
  const levels = new EventEmitter<LogLevel>();
  const watch = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(TRACE_SETTING)) levels.fire(traceLevel());
  });
  return {
    name,
    get logLevel() {
      return traceLevel();
    },
    onDidChangeLogLevel: levels.event,
    trace: log,
    debug: log,
    info: log,
    warn: log,
    error: log,
    append: (value) => openChannel().append(value),
    appendLine: (value) => openChannel().appendLine(value),
    replace: (value) => openChannel().replace(value),
    clear: () => channel?.clear(),
    show: (column?: ViewColumn | boolean, preserveFocus?: boolean) =>
      openChannel().show(typeof column === 'boolean' ? column : preserveFocus),
    hide: () => channel?.hide(),
    dispose: () => {
      watch.dispose();
      levels.dispose();
      channel?.dispose();
    },
  };
}

/** Formats a time: "10:20:30.123". */
function clockTime(time: Date): string {
  const part = (value: number, length = 2) => String(value).padStart(length, '0');
  const [hours, minutes, seconds] = [time.getHours(), time.getMinutes(), time.getSeconds()].map((value) => part(value));
  return `${hours}:${minutes}:${seconds}.${part(time.getMilliseconds(), 3)}`;
}
