import { Uri, type Webview, type WebviewOptions } from 'vscode';
import { spokenLanguage } from '../l10n';

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** Where the bundles of pages are. */
function folderOf(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'pages');
}

/** What a webview of ours may do: run its own script and load what is in the folder of pages. */
export function pageOptions(extension: Uri): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [folderOf(extension)] };
}

/**
 * The HTML of a page in the language that is spoken: its script, its style sheet and nothing else; what it shows comes in messages.
 * Never the same twice, so that a page to which it is given is loaded anew.
 *
 * @param name the folder of `client/pages` that it is made of
 * @param title what screen readers call it
 */
export function pageHtml(webview: Webview, extension: Uri, name: string, title: string): string {
  const address = (file: string) => escaped(webview.asWebviewUri(Uri.joinPath(folderOf(extension), file)).toString());
  const nonce = newNonce();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; base-uri 'none'; form-action 'none'`;
  return wholeHtml({
    language: spokenLanguage(),
    policy,
    title,
    style: `<link rel="stylesheet" href="${address(`${name}.css`)}">`,
    body: `<script nonce="${nonce}" src="${address(`${name}.js`)}"></script>`,
  });
}

/** What an HTML file is made of: `style` and `body` are HTML, all else is text. */
export interface HtmlParts {
  readonly language: string;
  /** Its content security policy. */
  readonly policy: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/** A whole HTML file. */
export function wholeHtml({ language, policy, title, style, body }: HtmlParts): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${style}
</head>
<body>
${body}
</body>
</html>
`;
}

/** How a language is written, by its code. */
function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}

/** Text as it stands in HTML and in its attributes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
