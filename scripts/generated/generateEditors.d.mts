export function blocksOf(page: string, heading: string, language: string): readonly string[];
export function editorFiles(page: string, manifest: Record<string, unknown>): ReadonlyMap<string, string>;
export function optionsTable(source: string): string;
