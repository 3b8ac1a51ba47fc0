import { gouji } from './gouji';

test.each([['--help'], ['check', '--help'], ['--version']])(
  '%s is answered on standard output',
  async (...words) => {
    const { code, out, err } = await gouji(words);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toBe('');
  },
);

test('help is in the language of the call', async () => {
  expect((await gouji(['check', '--help'])).out).toContain('选项:');
  expect((await gouji(['check', '--help', '--lang', 'en'])).out).toContain('Options:');
});

test('the version is the package’s', async () => {
  const { version } = jest.requireActual<{ version: string }>('../../package.json');
  expect((await gouji(['--version'])).out).toBe(`${version}\n`);
});

test.each([
  [[], 'check'],
  [['check'], 'gouji check 预算.xlsx'],
  [['chek', 'a.xlsx'], 'chek'],
  [['check', 'a.xlsx', '--formt', 'json'], '--formt'],
  [['check', 'a.xlsx', '--format', 'xml'], 'text, json'],
  [['check', 'a.xlsx', '--format'], '--format'],
  [['check', 'a.xlsx', '--lang', 'fr'], 'zh-CN, en-US'],
])('the wrong call %j ends with 2 and says %s', async (words, said) => {
  const { code, out, err } = await gouji(words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
  expect(err).not.toContain(' at ');
});
