/** Text as a label of a list, of the status bar or of a hint, where VS Code would draw "$(flame)" as a picture. */
export function asLabel(text: string): string {
  return text.replace(/\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g, '\\$&');
}

/** Text in a message, where VS Code would make a link, or a command, of "[words](command:name)". */
export function asMessage(text: string): string {
  return text.replaceAll('](', ']\u200b(');
}
