/**
 * Counts the tasks of a page that take more than 50 ms, on its root as `data-slow`, with the longest in milliseconds as `data-slowest`: they are what people feel as a page that sticks, and
 * the tests of the window ask how many there were. In a browser the editor’s own are told too, for it may run on the same thread; they
 * are left out.
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
