import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startServer } from '../../../src/workbench/server/local-server';
import type { LocalServer } from '../../../src/workbench/server/local-server';
import type { ServingRules } from '../../../src/workbench/server/serving-rules';
import { ask } from './ask';

const RULES: Pick<ServingRules, 'types' | 'headers' | 'patience'> = {
  patience: { headers: 10, request: 30, idle: 15 },
  types: {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.png': 'image/png',
  },
  headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
};

const around = mkdtempSync(path.join(os.tmpdir(), 'gouji-serve-'));
const folder = path.join(around, 'workbench');
let server: LocalServer;

beforeAll(async () => {
  for (const [file, text] of Object.entries({
    'secret.html': 'outside',
    'workbench-2/page.html': 'beside',
    'workbench/index.html': '<p>勾稽',
    'workbench/js/a.1f.js': '1',
    'workbench/说明.html': '说明',
    'workbench/.hidden.html': 'hidden',
    'workbench/.git/page.html': 'hidden',
    'workbench/serve.ps1': 'script',
    'workbench/no-ending': 'script',
  })) {
    mkdirSync(path.dirname(path.join(around, file)), { recursive: true });
    writeFileSync(path.join(around, file), text);
  }
  symlinkSync(path.join(around, 'secret.html'), path.join(folder, 'link.html'));
  symlinkSync(around, path.join(folder, 'folder-link'));
  server = await startServer(folder, RULES, 0);
});

afterAll(() => {
  server.end();
  rmSync(around, { recursive: true });
});

test.each([
  ['/', 'text/html; charset=utf-8', '<p>勾稽'],
  ['/index.html', 'text/html; charset=utf-8', '<p>勾稽'],
  ['/index.html?a=/../b', 'text/html; charset=utf-8', '<p>勾稽'],
  ['/js/a.1f.js', 'text/javascript; charset=utf-8', '1'],
  ['/%E8%AF%B4%E6%98%8E.html', 'text/html; charset=utf-8', '说明'],
])('%s is there, as %s', async (asked, type, text) => {
  const { status, headers, body } = await ask(server.address, { path: asked });
  expect({ status, type: headers['content-type'], text: body.toString() }).toEqual({
    status: 200,
    type,
    text,
  });
});

test('a file that has gone since is not there, and the others still are', async () => {
  const file = path.join(folder, 'js/a.1f.js');
  rmSync(file);
  expect((await ask(server.address, { path: '/js/a.1f.js' })).status).toBe(404);
  expect((await ask(server.address, { path: '/' })).status).toBe(200);
  writeFileSync(file, '1');
});

test.each([
  '/../secret.html',
  '/js/../../secret.html',
  '/%2e%2e/secret.html',
  '/%2e%2e%2fsecret.html',
  '/..%5csecret.html',
  '/..\\secret.html',
  '/../workbench-2/page.html',
  '//secret.html',
  '//etc/passwd',
  '/index.html%00.png',
  '/index.html::$DATA',
  '/.hidden.html',
  '/.git/page.html',
  '/link.html',
  '/folder-link/secret.html',
  '/serve.ps1',
  '/no-ending',
  '/js',
  '/js/',
  '/missing.js',
])('%s is not', async (asked) => {
  const { status, body } = await ask(server.address, { path: asked });
  expect([status, body.toString()]).toEqual([404, '']);
});

test('an address that is none is refused', async () => {
  expect((await ask(server.address, { path: '/%E8%A' })).status).toBe(400);
});

test.each([
  ['localhost', 200],
  ['localhost:8321', 200],
  ['127.0.0.1:1', 200],
  ['elsewhere.example', 403],
  ['localhost.elsewhere.example:80', 403],
  ['127.0.0.1.elsewhere.example', 403],
  ['[::1]:80', 403],
])('asked as %j it answers %i', async (host, status) => {
  expect((await ask(server.address, { path: '/', headers: { Host: host } })).status).toBe(status);
});

test('HEAD is answered as GET, without the content', async () => {
  const head = await ask(server.address, { path: '/', method: 'HEAD' });
  const get = await ask(server.address, { path: '/' });
  const undated = ({ date, ...others }: typeof head.headers) => ({ dated: date !== undefined, ...others });
  expect(undated(head.headers)).toEqual(undated(get.headers));
  expect(head.body).toHaveLength(0);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is not allowed', async (method) => {
  const { status, headers } = await ask(server.address, { path: '/', method });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each([
  ['/', {}],
  ['/missing.js', {}],
  ['/', { Host: 'elsewhere.example' }],
])('every answer has the headers: %s %j', async (asked, headers) => {
  const answered = await ask(server.address, { path: asked, headers });
  expect(answered.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test('where a port is taken a free one is used', async () => {
  const taking = await new Promise<Server>((resolve) => {
    const taker: Server = createServer().listen(0, '127.0.0.1', () => {
      resolve(taker);
    });
  });
  const { port } = taking.address() as AddressInfo;
  const other = await startServer(folder, RULES, port);
  expect(new URL(other.address).port).not.toBe(String(port));
  expect((await ask(other.address, { path: '/' })).status).toBe(200);
  other.end();
  taking.close();
});

test.each([
  ['says nothing', ''],
  ['does not finish what it says', 'GET / HTTP/1.1\r\nHost: localhost\r\n'],
  ['stays after its answer', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
])('who %s is let go', async (_, said) => {
  const patience = { headers: 0.05, request: 0.1, idle: 0.05 };
  const hasty = await startServer(folder, { ...RULES, patience }, 0);
  const connection = connect(Number(new URL(hasty.address).port), '127.0.0.1');
  connection.write(said);
  connection.resume();
  await new Promise((resolve) => connection.once('close', resolve));
  expect((await ask(hasty.address, { path: '/index.html' })).status).toBe(200);
  hasty.end();
});

test('other machines cannot reach it', async () => {
  const outside = Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!outside) return;
  const { port } = new URL(server.address);
  await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow('fetch failed');
});
