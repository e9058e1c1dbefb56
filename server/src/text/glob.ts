/** A path pattern made ready to be matched. */
export type Glob = (path: string) => boolean;

/** The characters that mean something in a pattern. */
const MAGIC = /[*?{}[\]\\]/g;
/** Longer patterns are taken by the letter. */
const LONGEST = 500;

/** Whether a text is a pattern and not simply a name. */
export function isGlob(text: string): boolean {
  return /[*?{[]/.test(text);
}

/** A name as a pattern that matches it alone. */
export function asGlob(name: string): string {
  return name.replace(MAGIC, '\\$&');
}

/**
 * A pattern for paths with forward slashes: `*` and `?` stay inside a folder, `**` goes through any number of them, `{a,b}`
 * is one of several, `[a-z]` one character, and a backslash takes what follows by the letter. A pattern without a slash is
 * one for the name of a file in any folder.
 */
export function compileGlob(pattern: string): Glob {
  const cleaned = pattern.replace(/^\.\//, '');
  if (cleaned.length > LONGEST) return (path) => path === cleaned;
  const anywhere = !cleaned.includes('/');
  const rooted = cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
  const source = sourceOf(anywhere ? cleaned : rooted);
  const expression = expressionOf(`^${anywhere ? '(?:.*/)?' : ''}${source}$`);
  return expression ? (path) => expression.test(path) : (path) => path === cleaned;
}

/** Whether each bracket and brace of a pattern is closed, and each range goes upwards; others match their own letters alone. */
export function isSoundGlob(pattern: string): boolean {
  if (pattern.length > LONGEST) return true;
  let braces = 0;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '\\') at++;
    else if (char === '{') braces++;
    else if (char === '}') braces = Math.max(0, braces - 1);
    else if (char === '[') {
      at = pattern.indexOf(']', at + 2);
      if (at < 0) return false;
    }
  }
  return braces === 0 && expressionOf(sourceOf(pattern)) !== undefined;
}

function expressionOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'u');
  } catch {
    // "[z-a]" and its like match nothing but themselves.
    return undefined;
  }
}

function sourceOf(pattern: string): string {
  let source = '';
  let braces = 0;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    switch (char) {
      case '*': {
        let end = at;
        while (pattern.charAt(end + 1) === '*') end++;
        const whole = end > at && (at === 0 || pattern.charAt(at - 1) === '/');
        if (whole && pattern.charAt(end + 1) === '/') {
          source += '(?:[^/]+/)*';
          end++;
        } else source += whole && end + 1 === pattern.length ? '.*' : '[^/]*';
        at = end;
        break;
      }
      case '?':
        source += '[^/]';
        break;
      case '{':
        if (pattern.indexOf('}', at) < 0) source += '\\{';
        else {
          source += '(?:';
          braces++;
        }
        break;
      case '}':
        source += braces > 0 ? ')' : '\\}';
        if (braces > 0) braces--;
        break;
      case ',':
        source += braces > 0 ? '|' : ',';
        break;
      case '[': {
        const end = pattern.indexOf(']', at + 2);
        if (end < 0) source += '\\[';
        else {
          const inside = pattern.slice(at + 1, end);
          const isNot = inside.startsWith('!') || inside.startsWith('^');
          source += `[${isNot ? '^' : ''}${(isNot ? inside.slice(1) : inside).replace(/[\\\][]/g, '\\$&')}]`;
          at = end;
        }
        break;
      }
      case '\\':
        at++;
        source += escaped(pattern.charAt(at) || '\\');
        break;
      default:
        source += escaped(char);
    }
  }
  return braces > 0 ? source + ')'.repeat(braces) : source;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
