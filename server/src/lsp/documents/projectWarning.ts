import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { fillIn } from '../../display/filled';
import { fileNameOf, uriKey } from '../../model/workspace';
import { PROJECT_PROBLEMS, type ProjectProblems } from '../../protocol';
import type { Initialized } from '../connection/initialized';

/** Added when there are more problems than the one that is shown. */
const MORE_PROBLEMS: Readonly<Record<DisplayLanguage, string>> = {
  en: ' And {count} more; the log names each.',
  fr: ' Et {count} de plus\u00a0; le journal les énumère.',
  es: ' Y {count} más; el registro los enumera.',
};

/** Server services for warnings about project files. */
export interface ProjectReader extends Initialized {
  /** The language of the warnings. */
  readonly language: DisplayLanguage;
}

/** Warns of problems in a project file. They concern every document below it, so the user sees one message; the log has them all. */
export function warnOfProject(
  { connection, options, language }: ProjectReader,
  uri: string,
  problems: readonly string[],
): void {
  for (const problem of problems) connection.console.warn(`${uriKey(uri)}:${problem}`);
  if (options.projectProblems === true) {
    const params: ProjectProblems = { uri, problems };
    void connection.sendNotification(PROJECT_PROBLEMS, params);
    return;
  }
  const [first = '', ...more] = problems;
  const moreNote = more.length > 0 ? fillIn(MORE_PROBLEMS[language], { count: more.length }) : '';
  const message = `${fileNameOf(uri)}:${first}.${moreNote}`;
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
