import type { InitializationOptions } from '../../protocol';

/** Reads the initialization options of a client; malformed options count as absent. */
export function readOptions(raw: unknown): InitializationOptions {
  if (raw === null || typeof raw !== 'object') return {};
  const {
    extension,
    projectProblems,
    rulePages,
    resources,
    files,
    showReferences,
    ignoring,
    operations,
    picking,
    treatyDocuments,
    wordFiles,
    treatyStorage,
  } = raw as Record<string, unknown>;
  return {
    extension: extension === true,
    rulePages: rulePages === true,
    resources: resources === true,
    files: files === true,
    showReferences: showReferences === true,
    projectProblems: projectProblems === true,
    ignoring: ignoring === true,
    operations: operations === true,
    picking: picking === true,
    treatyDocuments: treatyDocuments === true,
    wordFiles: wordFiles === true,
    treatyStorage: typeof treatyStorage === 'string' ? treatyStorage : '',
  };
}
