import { constants, open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { faultOfSystem, InputError } from './input-fault';

/** Above this a file is not even loaded. */
const MAX_BYTES = 256 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/**
 * The bytes of an ordinary file. They are counted as they come: what a file says of its size may be wrong.
 * @throws InputError where it is none, is too large, or the system does not give it
 */
export async function bytesOfFile(file: string): Promise<Uint8Array> {
  try {
    // A pipe that nobody writes to would be waited for otherwise; Windows has neither such pipes nor the flag.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await handle.stat()).isFile()) throw new InputError('not-a-file');
      return await bytesIn(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof InputError ? error : faultOfSystem(error);
  }
}

async function bytesIn(handle: FileHandle): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    if (Math.max(total, size) > MAX_BYTES)
      throw new InputError('too-large', { limit: 'fileBytes', max: MAX_BYTES });
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK_BYTES));
    if (bytesRead === 0) return Buffer.concat(chunks);
    chunks.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
  }
}
