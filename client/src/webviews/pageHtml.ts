import { Uri, type Webview, type WebviewOptions } from 'vscode';
import { currentLanguage } from '../shown/l10n';

/** Right-to-left languages. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The folder with the page bundles. */
function folderOf(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'pages');
}

/** Restricts a page to its own script, and to files from the folder of page bundles. */
export function pageOptions(extension: Uri): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [folderOf(extension)] };
}

/**
 * The HTML skeleton of a page in the display language, with script and style sheet; the content arrives in messages. It differs each time,
 * so that assigning it reloads the page.
 *
 * @param name the folder of the page in `client/pages`
 * @param title the title for screen readers
 */
export function pageHtml(webview: Webview, extension: Uri, name: string, title: string): string {
  const address = (file: string) =>
    escapeHtml(webview.asWebviewUri(Uri.joinPath(folderOf(extension), file)).toString());
  const nonce = newNonce();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; base-uri 'none'; form-action 'none'`;
  return wholeHtml({
    language: currentLanguage(),
    policy,
    title,
    style: `<link rel="stylesheet" href="${address(`${name}.css`)}">`,
    body: `<script nonce="${nonce}" src="${address(`${name}.js`)}"></script>`,
  });
}

/** The parts of an HTML file. `style` and `body` are HTML; the others are plain text. */
interface HtmlParts {
  readonly language: string;
  /** The content security policy. */
  readonly policy: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/** A complete HTML file. */
export function wholeHtml({ language, policy, title, style, body }: HtmlParts): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${style}
</head>
<body>
${body}
</body>
</html>
`;
}

/** The writing direction of a language, given its code. */
function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}

/** Escapes text for HTML content and attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
