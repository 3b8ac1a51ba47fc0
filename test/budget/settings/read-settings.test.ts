import Ajv from 'ajv';
import * as fc from 'fast-check';
import { settingsSchema } from '../../../scripts/settings/schema';
import { rules } from '../../../src/budget/identities/rules';
import { termsText } from '../../../src/budget/reporting/settings/settings-text';
import { settingsFaultText } from '../../../src/budget/reporting/settings/settings-text';
import { withSettings } from '../../../src/budget/settings/check-settings';
import { expectedTables } from '../../../src/budget/settings/expected-words';
import { readSettings } from '../../../src/budget/settings/read-settings';
import { runs } from '../../properties/runs';

const validate = new Ajv().compile(settingsSchema());

const level = fc.constantFrom('off', 'warning', 'error', 'info', '', null);
const ids = fc.constantFrom(...rules.map(({ meta }) => meta.id), 'code-nam', 'toString', '');
const expected = fc.oneof(
  fc.constantFrom(
    'beijing-12',
    'beijing-12,01-10',
    '01，03、12',
    ' 3 - 4',
    '3-',
    'beijing-13',
    '01,shanghai-9',
    '',
  ),
  fc.string(),
);

/** What somebody may write, right or wrong. */
const written = fc.oneof(
  fc.record(
    {
      $schema: fc.oneof(fc.string(), fc.integer()),
      rules: fc.oneof(fc.dictionary(ids, level), fc.anything()),
      tolerance: fc.oneof(fc.constantFrom('100', '0.01', '-1', '1e3', '.5'), fc.integer()),
      expect: expected,
      identities: fc.oneof(
        fc.string(),
        fc.array(
          fc.record(
            {
              left: fc.oneof(fc.string(), fc.integer()),
              relation: fc.constantFrom('=', '≤', '<=', '同'),
              right: fc.string(),
              tolerance: fc.constantFrom('1', '-1'),
              severity: fc.constantFrom('error', 'info'),
              note: fc.string(),
            },
            { requiredKeys: ['left', 'relation'] },
          ),
        ),
        fc.anything(),
      ),
      strict: fc.oneof(fc.boolean(), fc.constantFrom('true', 0, null)),
      maxWarnings: fc.oneof(fc.nat(), fc.constantFrom(-1, 1.5, '3', 1e9)),
      tolerances: fc.string(),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
);

test('settings are read exactly where the schema of the documents holds', () => {
  fc.assert(
    fc.property(written, (value) => {
      const json: unknown = JSON.parse(JSON.stringify(value));
      const { faults } = readSettings(json);
      // What the pattern cannot say: the last table of a stretch comes after the first.
      const isBackwards = faults.length === 1 && faults[0]?.path[0] === 'expect' && validate(json) === true;
      if (!isBackwards) expect([json, faults.length === 0]).toEqual([json, validate(json)]);
    }),
    runs(500),
  );
});

test.each<[json: unknown, told: readonly string[]]>([
  [{ rules: { 'code-name': 'off' }, tolerance: '100', strict: true, maxWarnings: 0, expect: '3' }, []],
  [{}, []],
  [[], ['整个文件不能这样写。可以写：{ … }。']],
  [{ tolerance: 100 }, ['“tolerance”不能这样写。可以写："0.01"、"100"。']],
  [{ rules: { 'code-name': 'of' } }, ['“rules.code-name”不能这样写。可以写：off、warning、error。']],
  [
    { rule: {}, strict: 1 },
    [
      '没有“rule”这一项。可以写的有：$schema、tolerance、expect、identities、strict、maxWarnings、rules。',
      '“strict”不能这样写。可以写：true、false。',
    ],
  ],
])('%j', (json, told) => {
  expect(readSettings(json).faults.map((fault) => settingsFaultText(fault, 'zh-CN'))).toEqual(told);
});

test.each<[words: string, expected: ReturnType<typeof expectedTables>]>([
  ['beijing-12', { pack: 'beijing-12' }],
  ['beijing-12,01-03', { pack: 'beijing-12', numbers: ['1', '2', '3'] }],
  ['01，03,12', { numbers: ['1', '3', '12'] }],
  ['5-3', undefined],
  ['', undefined],
])('the tables of “%s”', (words, tables) => {
  expect(expectedTables(words)).toEqual(tables);
});

test('what a call says counts over what its office says, rule by rule', () => {
  const office = { rules: { 'code-name': 'off', balance: 'warning' }, tolerance: '1', strict: true } as const;
  expect(withSettings(office, { rules: { balance: 'error' }, tolerance: '2' })).toEqual({
    rules: { 'code-name': 'off', balance: 'error' },
    tolerance: '2',
    strict: true,
  });
});

test('only settings that are not the defaults are told', () => {
  expect(termsText({ rules: {}, strict: true }, 'zh-CN')).toBe('');
  expect(termsText({ rules: { balance: 'off' }, tolerance: '1000', expect: '01-03' }, 'zh-CN')).toBe(
    '本次核对的设置：“收入总计等于支出总计”停用；相差 1,000 元以内按尾差；应有的表 01-03。',
  );
});
