export function layOutPackage(root: string, built: string, folder: string): void;
