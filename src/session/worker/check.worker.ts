import { LocalSetMaker } from '../set/local-set-maker';
import { prepareSet } from '../set/prepare-set';
import { LocalChecker } from '../local-checker';
import { serveChecks } from './serve-checks';
import type { Request } from './worker-messages';

const answering = { checker: new LocalChecker(), setMaker: new LocalSetMaker(prepareSet) };
const take = serveChecks(answering, (answer) => {
  postMessage(answer);
});

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  take(data);
});
