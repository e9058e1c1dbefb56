/**
 * Messages between client and server beyond the Language Server Protocol. Contains only names and plain types: apart from `display/` and a
 * few small files, this is all that the client imports from the server.
 */
export * from './beginnings';
export type * from './checked/documentParams';
export type * from './checked/operationParams';
export type * from './checked/wordParams';
export * from './citationsHeld';
export * from './comparisons';
export * from './documentTerms';
export * from './extensionNames';
export * from './filesAsked';
export * from './matrixAsked';
export * from './operationsAsked';
export * from './pageAnswers';
export * from './pageShown';
export * from './picks';
export * from './projectChanges';
export * from './statistics';
export * from './submissions';
export * from './tablesAsked';
export * from './treatyTexts';
export * from './versionsAsked';
export * from './wordFilesAsked';
