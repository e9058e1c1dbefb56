/**
 * Counts the page’s tasks longer than 50 ms, which users notice as stutter. For the window tests, `data-slow` on the root element is their
 * number and `data-slowest` the longest in milliseconds. In a browser the editor may run on the same thread; its own tasks are not counted.
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
