import type { AssumedCell } from '../../../src/budget/locating/assumed';
import { readAssumed, writeAssumed } from '../../../src/budget/locating/kept-assumed';

const at = { sheet: '03', row: 4, column: 3 };

test.each<AssumedCell>([
  { at, certainty: 'likely', content: { amount: '12.5' } },
  { at, certainty: 'possible', content: { amount: null } },
  { at, certainty: 'likely', content: { text: '210' } },
])('what a document keeps is read back: %j', (cell) => {
  expect(readAssumed(writeAssumed([cell]))).toEqual([cell]);
});

test.each([
  undefined,
  'no JSON',
  '{}',
  '[null]',
  '[{"sheet":"03","cell":"D5","certainty":"certain","amount":"1"}]',
  '[{"sheet":"03","cell":"D5","certainty":"likely","amount":"1,5"}]',
  '[{"sheet":"03","cell":"D5","certainty":"likely","text":5}]',
  '[{"sheet":"03","cell":"5D","certainty":"likely","amount":"1"}]',
])('what is none of ours counts as nothing: %s', (text) => {
  expect(readAssumed(text)).toEqual([]);
});
