import { documentName } from '../../../src/hosts/excel/document-name';

test.each([
  ['C:\\预算\\2026 预算.xlsx', '2026 预算.xlsx'],
  ['https://example.sharepoint.com/sites/a/2026%E9%A2%84%E7%AE%97.xlsx?web=1', '2026预算.xlsx'],
  ['https://example.com/100%.xlsx', '100%.xlsx'],
  ['/home/a/预算%20.xlsx', '预算%20.xlsx'],
  ['', undefined],
  [null, undefined],
])('%s is called %s', (url, name) => {
  Object.assign(globalThis, { Office: { context: { document: { url } } } });
  expect(documentName()).toBe(name);
});
