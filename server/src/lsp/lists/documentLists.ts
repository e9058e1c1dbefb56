import type { Connection } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { RuleSettings } from '../../rules/engine/weighed';
import type { Project } from '../../rules/project/project';
import { listenForBeginnings } from '../actions/newDocumentAnswers';
import type { OpenDocuments } from '../documents/documents';
import type { CitationSources } from '../library/citationSources';
import type { Library } from '../library/library';
import type { TreatyShelf } from '../library/treatyShelf';
import type { ServerSession } from '../session/serverSession';
import { CitationList } from './citationList';
import { MatrixRequests } from './matrixRequests';
import { Recommending } from './recommending';
import { listenForStatistics } from './statisticsRequests';
import { listenForVersions } from './versionRequests';

/** What requests for lists need from the server. */
interface ListsServer {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly library: Library;
  readonly shelf: TreatyShelf;
  readonly sources: CitationSources;
  /** Resolves once the present settings of a document are known. */
  ready(uri: string): Promise<void>;
  settingsOf(uri: string): RuleSettings;
  /** Whether a document is too long for findings. */
  isTooLong(uri: string): boolean;
  /** The files that the project file of an open document declares to be it in several languages, its own among them. */
  versionsOf(uri: string): readonly string[];
  /** The terms of the project file of an open document. */
  termsOf(uri: string): Project['terms'];
  /** The display language. */
  language(): DisplayLanguage;
  readonly session: ServerSession;
}

/** Answers requests for what pages list of a document: its recommendations, their follow-up, its citations, how it differs from another version, and where it stands; and begins new ones. */
export function listenForLists(server: ListsServer): void {
  const citations = new CitationList(server);
  citations.listen();
  const matrix = new MatrixRequests({ ...server, wordLimits: (uri) => server.settingsOf(uri).wordLimits });
  matrix.listen();
  new Recommending({ ...server, citations, matrix }).listen();
  listenForVersions(server);
  listenForStatistics(server);
  listenForBeginnings(server.session);
}
