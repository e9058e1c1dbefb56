import { Disposable, type ExtensionContext, MarkdownString, workspace } from 'vscode';
import { WORD_SCHEME, WORD_VERSION_SCHEME } from '../../../server/src/protocol';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { askAuthor } from './authorQuestion';
import { showClosedPlaces } from './closedTexts';
import { CommonTexts } from './commonTexts';
import { FormerStates } from './formerStates';
import { MarkedChanges } from './markedChanges';
import { warnOfSavingHindrances } from './savingHindrances';
import { SavingPlaces } from './savingPlaces';
import { showUnwritablePlaces } from './unwritablePlaces';
import { showWordChanges } from './wordChanges';
import { registerWordCommands } from './wordCommands';
import { showWordComments } from './wordComments';
import { registerWordEditor } from './wordEditor';
import { WordFiles } from './wordFiles';
import { WordFollowing } from './wordFollowing';
import { WordModes } from './wordModes';

/** Registers all Word support: the file systems that show Word files as text, with their decorations, commands and marked changes. */
export function registerWord(
  context: ExtensionContext,
  session: Session,
): { readonly markedChanges: MarkedChanges; readonly disposable: Disposable } {
  const { workspaceState, storageUri, globalStorageUri } = context;
  const modes = new WordModes(workspaceState);
  const places = new SavingPlaces(workspaceState);
  const storage = storageUri ?? globalStorageUri;
  const formerStates = new FormerStates(storage);
  const files = new WordFiles(session, modes, { places, former: formerStates, common: new CommonTexts(storage) });
  const markedChanges = new MarkedChanges(files, modes);
  const isReadonly = new MarkdownString(t('This is the text of an earlier version of a Word document.'));
  const disposable = Disposable.from(
    files,
    markedChanges,
    workspace.registerFileSystemProvider(WORD_SCHEME, files, { isCaseSensitive: true }),
    workspace.registerFileSystemProvider(WORD_VERSION_SCHEME, files, { isReadonly, isCaseSensitive: true }),
    new WordFollowing(files),
    showWordChanges(files, modes, markedChanges),
    showWordComments(files),
    registerWordEditor(files),
    registerWordCommands(session, files, modes, { places, former: formerStates }),
    askAuthor(context, files),
    showUnwritablePlaces(files),
    warnOfSavingHindrances(files),
    showClosedPlaces(files),
  );
  return { markedChanges, disposable };
}
