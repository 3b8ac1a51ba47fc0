import type { FileRequest } from './file-messages';
import { serveFile } from './serve-file';

const take = serveFile((answer) => {
  postMessage(answer);
});

addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  take(data);
});
