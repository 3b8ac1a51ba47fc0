// Beside a program that is measured: says at its end how much memory it had at most, threads and all, in KiB.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`);
  });
}
