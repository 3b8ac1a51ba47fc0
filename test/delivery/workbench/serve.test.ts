import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { ask } from './ask';

const PROGRAM = path.join(__dirname, '../../../dist/workbench/serve.js');

test('the built program says where it serves, in Chinese and English, and ends when it is told to', async () => {
  const program = spawn(process.execPath, [PROGRAM, '--no-open', '--port', '0'], { cwd: '/' });
  let said = '';
  const address = await new Promise<string>((resolve) => {
    program.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    });
  });
  const { status, headers, body } = await ask(address, { path: '/' });
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
  expect(body.toString()).toContain('<title>预算勾稽</title>');
  const code = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGINT');
  expect(await code).toBe(0);
  expect(said).toContain('勾稽已在这台电脑上启动');
  expect(said).toContain('Gouji is running on this machine');
});

test.each(['--help', '-h'])('asked by %s it says how it is called, and that is no error', (word) => {
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, word], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain('用法：node serve.js');
  expect(stdout).toContain('Usage: node serve.js');
});

test.each([['--port', 'many'], ['--port', '70000'], ['--prot', '8321'], ['folder']])(
  'called with %s %s it says how it is called',
  (...words) => {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('用法：node serve.js');
    expect(stderr).toContain('Usage: node serve.js');
  },
);
