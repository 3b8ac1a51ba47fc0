/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://budget.example/gouji/ribbon.html?_host_Info=Excel"}
 */
import { tellFailure } from '../../src/ribbon/tell-failure';
import { FakeOffice } from './office';

function office(refusal?: string): FakeOffice {
  const fake = new FakeOffice(refusal);
  Object.assign(globalThis, { Office: fake });
  return fake;
}

test.each([
  ['check', 'https://budget.example/gouji/check-failed.html'],
  ['clear', 'https://budget.example/gouji/clear-failed.html'],
] as const)('that %s failed is said on a page beside the ribbon’s', async (failed, page) => {
  const { windows } = office();
  await tellFailure(failed);
  expect(windows).toEqual([page]);
});

test('an Excel that opens no window is no silence', async () => {
  office('A window is open already');
  await expect(tellFailure('check')).rejects.toThrow('A window is open already');
});
