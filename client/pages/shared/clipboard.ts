/** Timeout for getting the focus, in milliseconds; the editor grants it sooner. */
const FOCUS_TIMEOUT = 1500;

/**
 * Copies a table as HTML, which word processors paste as a table, and as plain text. Browsers require the page to have the focus, so this
 * waits for it. Returns whether it succeeded.
 */
export async function copyTable(html: string, text: string): Promise<boolean> {
  if (!document.hasFocus())
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, FOCUS_TIMEOUT);
      const finish = () => {
        clearTimeout(timer);
        resolve();
      };
      window.addEventListener('focus', finish, { once: true });
    });
  const of = (content: string, type: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...of(html, 'text/html'), ...of(text, 'text/plain') })]);
    return true;
  } catch {
    // The caller falls back to plain text.
    return false;
  }
}
