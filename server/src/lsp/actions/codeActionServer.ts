import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel, ModelOptions } from '../../model/document';
import type { InitializationOptions } from '../../protocol';
import type { Projects } from '../documents/projects';
import type { Settings } from '../documents/settings';

/** Server services for code actions. */
export interface CodeActionServer {
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly projects: Pick<Projects, 'placeOf' | 'projectOf'>;
  /** The language of the titles. */
  readonly language: DisplayLanguage;
  settingsOf(uri: string): Settings;
  optionsOf(uri: string): ModelOptions;
  /** The diagnostics of a document, one for each finding and in the same order. */
  diagnosticsOf(model: DocumentModel): readonly Diagnostic[];
}
