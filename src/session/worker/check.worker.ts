import { LocalChecker } from '../local-checker';
import { LocalSetMaker, prepareSet } from '../local-set-maker';
import { serveChecks } from './serve-checks';
import type { Request } from './worker-messages';

const answering = { checker: new LocalChecker(), setMaker: new LocalSetMaker(prepareSet) };
const take = serveChecks(answering, (answer) => {
  postMessage(answer);
});

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  take(data);
});
