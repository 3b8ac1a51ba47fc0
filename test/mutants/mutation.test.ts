import { mutated, mutationsOf } from './mutation';
import { functionAt, withProbes } from './probes';

test.each([
  ['c(a <= b)', [';', 'c(a < b)', 'c(a > b)']],
  ['const c = a && b', ['const c = a || b', 'const c = (a)', 'const c = (b)']],
  ['const c = a ?? b', ['const c = (b)']],
  ['if (a) b();', ['if (true) b();', 'if (false) b();', 'if (a) ;']],
  ['const c = a ? 1 : 2', ['const c = true ? 1 : 2', 'const c = false ? 1 : 2']],
  ['while (a) b++;', ['while (false) b++;', 'while (a) ;']],
  ['const c = !a', ['const c = (a)']],
  ['const c = [a, true]', ['const c = []', 'const c = [a, false]']],
  ['const c = a.filter(b).some(d)', ['const c = a.filter(b).every(d)', 'const c = a.some(d)']],
  ["const c = ['a', null]", []],
  ['const c: true | "x" = a?.b', []],
  ['// Equivalent mutants: it is only quicker.\nconst c = !a', []],
])('%s', (source, expected) => {
  expect(mutationsOf(source).map((each) => mutated(source, each))).toEqual(expected);
});

test('functions and loops tell that they are entered', () => {
  const source = 'const f = (a) => a; function g() { for (const a of f) f(a); while (1) {} }';
  expect(withProbes(source)).toBe(
    '__probe(0);const f = (a) => (__probe(1), a); function g() {__probe(2); for (const a of f) {__probe(3);f(a);} while (1) {__probe(4);} }',
  );
  expect(['const', '=> a', 'f(a)'].map((text) => functionAt(source, source.lastIndexOf(text)))).toEqual([
    2, 0, 2,
  ]);
});
