import { isMainThread } from 'node:worker_threads';
import { CANNOT } from './exit';
import { run } from './run';
import { serveChecks } from './workers/check-thread';

if (isMainThread) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, closes its end: that is no failure.
    if (error.code === 'EPIPE') return;
    process.stderr.write(`${error.message}\n`);
    process.exit(CANNOT);
  });

  void run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
} else serveChecks();
