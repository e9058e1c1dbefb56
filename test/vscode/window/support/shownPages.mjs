// Our pages in the window: each is a frame within a frame, and VS Code may reload it at any time.
import { PATIENCE } from '../../../support/testPatience.mjs';

/** The frame that contains an element, given its selector, once there is one. */
async function pageWith(window, selector) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    for (const frame of window.page.frames()) {
      // A frame may disappear during the query.
      const there = await frame.evaluate((one) => document.querySelector(one) !== null, selector).catch(() => false);
      if (there) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `no page with ${selector}, but:\n${(await Promise.all(window.page.frames().map(describeFrame))).join('\n')}`,
  );
}

/** Describes a frame, to show what is missing in it. */
async function describeFrame(frame) {
  const shown = await frame
    .evaluate(() => `${document.readyState}, ${document.title || document.body.textContent.slice(0, 80)}`)
    .catch((error) => String(error));
  return `${frame.url()}: ${shown}`;
}

/** The page with a list of that name, in the side bar or in an editor. */
export async function pageOf(window, name, placement) {
  const body = placement === 'view' ? 'body.in-view' : 'body:not(.in-view)';
  return pageWith(window, `${body} [role="treegrid"][aria-label="${name}"]`);
}

/** The follow-up page in an editor, whatever it shows and so is called. */
export async function followUp(window) {
  return pageWith(window, 'body:not(.in-view) .scope-choice');
}

/** The preview of the document with that symbol or file name. */
export async function previewOf(window, name) {
  return pageWith(window, `main.scroller[aria-label*="${name}"] .row`);
}

/** Changes the size of the window, and waits until the window, and each frame down to a page, have been laid out in it. */
export async function resizeWith(window, page, [width, height]) {
  await window.resize(width, height);
  await window.page.waitForFunction(
    (wanted) => innerWidth === wanted && document.querySelector('.monaco-workbench').clientWidth === wanted,
    width,
  );
  const frames = [];
  for (let frame = page; frame.parentFrame(); frame = frame.parentFrame()) frames.unshift(frame);
  for (const frame of frames) {
    const given = await (await frame.frameElement()).evaluate((element) => element.clientWidth);
    // A width with a fraction is rounded in two ways.
    await frame.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, given);
  }
}

/** Does something, and reports how many tasks of more than 50 ms a page had meanwhile, and its longest task so far. */
export async function tellSlowTasks(page, what, act) {
  const told = (name) =>
    page.evaluate((one) => Number(document.documentElement.getAttribute(one) ?? 0), `data-${name}`);
  const before = await told('slow');
  await act();
  console.log(
    `    ${(await told('slow')) - before} tasks of more than 50 ms ${what}, the longest so far ${await told('slowest')} ms`,
  );
}
