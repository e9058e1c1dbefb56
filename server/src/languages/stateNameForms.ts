/** The variants of a name as printed in lists: “Xandria (Republic of)” is “Xandria” or “Republic of Xandria” in running text. */
export function formsOfStateName(name: string): readonly string[] {
  const open = name.indexOf(' (');
  if (open < 0 || !name.endsWith(')')) return [name];
  const shortName = name.slice(0, open);
  return [name, shortName, `${name.slice(open + 2, -1)} ${shortName}`];
}
