// The part of the window that a picture shows, in pixels of the page.

/** The width of the minimap at the right of an editor, which pictures leave out. */
const MINIMAP = 90;

/** The bounding box of the visible parts of some elements. */
export async function boxOf(page, selector) {
  const boxes = (await Promise.all((await page.locator(selector).all()).map((one) => one.boundingBox()))).filter(
    Boolean,
  );
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)));
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const { width, height } = page.viewportSize();
  return { x, y, width: Math.min(right, width) - x, height: Math.min(bottom, height) - y };
}

/** The box of a line of the active editor, with some pixels above and below. */
export async function boxAround(page, { line, above, below }) {
  const group = page.locator('.editor-group-container.active');
  const at = await group.locator('.view-line', { hasText: line }).first().boundingBox();
  const editor = await group.locator('.monaco-editor').first().boundingBox();
  const top = Math.max(editor.y, at.y - above);
  const bottom = Math.min(editor.y + editor.height, at.y + at.height + below);
  return { x: editor.x, y: top, width: editor.width - MINIMAP, height: bottom - top };
}
