// Loaded into the server whose memory is measured: on a signal it collects all garbage and writes down what is left.
const { writeFileSync } = require('node:fs');

process.on('SIGUSR2', () => {
  for (let i = 0; i < 3; i++) globalThis.gc();
  const { heapUsed, rss, external } = process.memoryUsage();
  writeFileSync(process.env.BENCH_MEMORY_FILE, JSON.stringify({ heapUsed, rss, external }));
});
