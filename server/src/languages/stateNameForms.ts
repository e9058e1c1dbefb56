/** The forms of a name as lists print it: “Xandria (Republic of)” is also “Xandria” and “Republic of Xandria” in a sentence. */
export function formsOfStateName(name: string): readonly string[] {
  const open = name.indexOf(' (');
  if (open < 0 || !name.endsWith(')')) return [name];
  const short = name.slice(0, open);
  return [name, short, `${name.slice(open + 2, -1)} ${short}`];
}
