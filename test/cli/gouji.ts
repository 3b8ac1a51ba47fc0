import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const PROGRAM = path.join(__dirname, '../../dist/cli/gouji.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program, in Chinese unless the environment says otherwise. */
export async function gouji(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli/gouji.js is not there: npm run build');
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', ...env },
  });
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended(child)]);
  return { code: child.exitCode, out, err };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function ended(child: ReturnType<typeof spawn>): Promise<void> {
  await new Promise((resolve) => child.on('close', resolve));
}
