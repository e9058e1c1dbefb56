/** Median, p95 and count of samples in milliseconds. */
export function summary(samples) {
  if (samples.length === 0) return undefined;
  const sorted = [...samples].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), least: sorted[0], count: sorted.length };
}

function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const high = Math.ceil(place);
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low);
}

let sink = 0;

/** One plain pass over a text, which looks at every UTF-16 unit once: the unit of other figures. */
function plainPass(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  sink ^= sum;
}

/** Times of plain passes over a text, in milliseconds. */
export function plainPasses(text, count) {
  const samples = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    plainPass(text);
    samples.push(performance.now() - start);
  }
  return samples;
}

/** Keeps the engine from optimizing a computation away. */
export function swallow(value) {
  sink ^= typeof value === 'number' ? value : 1;
  return sink;
}
