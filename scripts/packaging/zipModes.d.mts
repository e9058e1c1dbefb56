export function setPlainModes(path: string): void;
