import { PATIENCE, TEST_PATIENCE } from '../support/testPatience.mjs';

/** Longer than a test of the suite may take before it is ended and reported. In milliseconds. */
const SILENCE = TEST_PATIENCE + PATIENCE;

/** Waits for a suite to fall silent, however long it takes as a whole: `heard` is to be called whenever it reports something. */
export function silence() {
  let timer;
  let heard = () => undefined;
  const silent = new Promise((resolve) => {
    heard = () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, SILENCE, `nothing for ${SILENCE / 1000} s`);
    };
  });
  heard();
  return { heard, silent };
}
