/** How long to wait for the focus, in milliseconds; longer than the editor takes to grant it. */
const PATIENCE = 1500;

/**
 * Copies a table as HTML, which word processors turn into a table, and as text. Browsers allow that only for a page with the focus, so this
 * waits for it. Gives whether the table was copied.
 */
export async function copyTable(html: string, text: string): Promise<boolean> {
  if (!document.hasFocus())
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      const given = () => {
        clearTimeout(timer);
        resolve();
      };
      window.addEventListener('focus', given, { once: true });
    });
  const of = (content: string, type: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...of(html, 'text/html'), ...of(text, 'text/plain') })]);
    return true;
  } catch {
    // The caller copies the plain text instead.
    return false;
  }
}
