/** Longer than the editor takes to hand the keys over. */
const PATIENCE = 1500;

/**
 * Puts a table into the clipboard as HTML, which text processors make a table of, and beside it as text for all others. Browsers let a page
 * do so that has the keys; it is waited for. Gives whether the table is there.
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
    // Whoever asked copies the text alone.
    return false;
  }
}
