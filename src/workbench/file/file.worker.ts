import type { FileRequest } from './file-messages';
import { serveFile } from './serve-file';

const take = serveFile((answer, handedOver = []) => {
  postMessage(answer, { transfer: handedOver });
});

addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  take(data);
});
