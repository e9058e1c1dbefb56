import { Disposable, type ExtensionContext, MarkdownString, workspace } from 'vscode';
import { WORD_SCHEME, WORD_VERSION_SCHEME } from '../../server/src/protocol';
import { t } from './l10n';
import { MarkedChanges } from './markedChanges';
import type { Session } from './session';
import { showWordChanges } from './wordChanges';
import { registerWordCommands } from './wordCommands';
import { showWordComments } from './wordComments';
import { registerWordEditor } from './wordEditor';
import { WordFiles } from './wordFiles';
import { WordFollowing } from './wordFollowing';
import { WordModes } from './wordModes';
import { WordTextCopies } from './wordTextCopies';

/** Opens an editable copy of the text of a Word file. */
const EDIT = 'treatyBody.editWordText';

/** Everything about Word files: the file systems that show them as text, what is shown of and done with them, and their marked changes. */
export function registerWord(
  { workspaceState }: ExtensionContext,
  session: Session,
): { readonly marked: MarkedChanges; readonly disposable: Disposable } {
  const modes = new WordModes(workspaceState);
  const files = new WordFiles(session, modes);
  const copies = new WordTextCopies(session, files, workspaceState);
  const marked = new MarkedChanges(files, modes);
  const isReadonly = new MarkdownString(
    t(
      'This is the text of a Word document. [Edit a copy of it]({0}), or edit the document in Word.',
      `command:${EDIT}`,
    ),
  );
  isReadonly.isTrusted = { enabledCommands: [EDIT] };
  const disposable = Disposable.from(
    files,
    copies,
    marked,
    workspace.registerFileSystemProvider(WORD_SCHEME, files, { isReadonly, isCaseSensitive: true }),
    workspace.registerFileSystemProvider(WORD_VERSION_SCHEME, files, { isReadonly, isCaseSensitive: true }),
    new WordFollowing(files),
    showWordChanges(files, modes, marked),
    showWordComments(files),
    registerWordEditor(files),
    registerWordCommands(session, files, modes, copies),
  );
  return { marked, disposable };
}
