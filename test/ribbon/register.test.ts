import { register } from '../../src/ribbon/register';
import type { RibbonCommands } from '../../src/ribbon/commands';
import { FakeOffice } from './office';

const failing = () => Promise.reject(new Error('The sheet is gone'));
const working = () => Promise.resolve();

function registered(commands: RibbonCommands, tell: () => Promise<void>) {
  const office = new FakeOffice();
  Object.assign(globalThis, { Office: office });
  const told: string[] = [];
  register(commands, (failed) => {
    told.push(failed);
    return tell();
  });
  return { office, told };
}

test.each([
  ['a check that works', 'checkWorkbook', { check: working, clear: failing }, working, []],
  ['a check that fails', 'checkWorkbook', { check: failing, clear: working }, working, ['check']],
  ['a clearing that fails', 'clearMarks', { check: working, clear: failing }, working, ['clear']],
  ['a failure that cannot be told', 'clearMarks', { check: working, clear: failing }, failing, ['clear']],
] as const)('%s ends, once', async (_, button, commands, tell, said) => {
  const { office, told } = registered(commands, tell);
  expect(await office.press(button)).toBe(1);
  expect(told).toEqual(said);
});

test('a command that throws before it promises anything is told too', async () => {
  const { office, told } = registered(
    {
      check: () => {
        throw new Error('Excel is busy');
      },
      clear: working,
    },
    working,
  );
  expect(await office.press('checkWorkbook')).toBe(1);
  expect(told).toEqual(['check']);
});

test('each button does its own work', async () => {
  const done: string[] = [];
  const { office } = registered(
    {
      check: () => Promise.resolve(void done.push('check')),
      clear: () => Promise.resolve(void done.push('clear')),
    },
    working,
  );
  await office.press('clearMarks');
  await office.press('checkWorkbook');
  expect(done).toEqual(['clear', 'check']);
});
