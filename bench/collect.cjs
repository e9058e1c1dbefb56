// Loaded before the server whose memory is measured: on a signal everything that can be let go is, and what is left is written down.
const { writeFileSync } = require('node:fs');

process.on('SIGUSR2', () => {
  for (let i = 0; i < 3; i++) globalThis.gc();
  const { heapUsed, rss, external } = process.memoryUsage();
  writeFileSync(process.env.BENCH_MEMORY_FILE, JSON.stringify({ heapUsed, rss, external }));
});
