import { LocalChecker } from './local-checker';
import { serveChecks } from './serve-checks';
import type { Request } from './worker-messages';

const take = serveChecks(new LocalChecker(), (answer) => {
  postMessage(answer);
});

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  take(data);
});
