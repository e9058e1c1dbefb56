/**
 * Counts the tasks of a page that take more than 50 ms, which users notice as stutter: on the root element, `data-slow` is their number and
 * `data-slowest` the longest in milliseconds, for the tests of the window to read. In a browser the editor may run on the same thread; its
 * own tasks are left out.
 */
export function countSlowTasks(): void {
  let slow = 0;
  let slowest = 0;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name !== 'self') continue;
      slow++;
      slowest = Math.max(slowest, duration);
    }
    document.documentElement.setAttribute('data-slow', String(slow));
    document.documentElement.setAttribute('data-slowest', String(Math.round(slowest)));
  }).observe({ type: 'longtask', buffered: true });
}
