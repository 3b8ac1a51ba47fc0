/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://budget.example/gouji/ribbon.html?_host_Info=Excel"}
 */
import { register } from '../../src/ribbon/register';
import { tellFailure } from '../../src/ribbon/tell-failure';
import { FakeOffice } from './office';

function office(is?: ConstructorParameters<typeof FakeOffice>[0]): FakeOffice {
  const fake = new FakeOffice(is);
  Object.assign(globalThis, { Office: fake });
  return fake;
}

const failing = () => Promise.reject(new Error('The sheet is gone'));
const PAGE = 'https://budget.example/gouji/check-failed.html';

test.each([
  ['check', PAGE],
  ['clear', 'https://budget.example/gouji/clear-failed.html'],
] as const)('that %s failed is said on a page beside the ribbon’s', async (failed, page) => {
  const { windows } = office();
  await tellFailure(failed, false);
  expect(windows).toEqual([page]);
});

test('an Excel that opens no window is no silence', async () => {
  office({ refusal: 'A window is open already' });
  await expect(tellFailure('check', false)).rejects.toThrow('A window is open already');
});

describe('where a window goes with the command that opened it', () => {
  function pressed(): { fake: FakeOffice; ends: Promise<number> } {
    const fake = office({ mac: true });
    register({ check: failing, clear: failing }, (failed) => tellFailure(failed, true));
    return { fake, ends: fake.press('checkWorkbook') };
  }

  test('the command ends once somebody has closed it', async () => {
    const { fake, ends } = pressed();
    await new Promise((resolve) => setTimeout(resolve));
    expect(fake.windows).toEqual([PAGE]);
    fake.closeWindow();
    expect(await ends).toBe(1);
  });

  test('or after five minutes', async () => {
    jest.useFakeTimers();
    const { fake } = pressed();
    await jest.advanceTimersByTimeAsync(299_000);
    expect(fake.windows).toEqual([PAGE]);
    await jest.advanceTimersByTimeAsync(2000);
    expect(fake.windows).toEqual([]);
    jest.useRealTimers();
  });
});
