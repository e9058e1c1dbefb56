/** Escapes text for labels in lists, the status bar and hints, where VS Code would turn "$(flame)" into an icon. */
export function asLabel(text: string): string {
  return text.replace(/\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g, '\\$&');
}

/** Escapes text for messages, where VS Code would turn "[words](command:name)" into a link. */
export function asMessage(text: string): string {
  return text.replaceAll('](', ']\u200b(');
}
