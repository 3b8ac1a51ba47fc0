import { rules } from '../../src/budget/identities/rules';
import { OWN_RELATIONS } from '../../src/budget/identities/own/own-identity';
import { packs } from '../../src/budget/layouts/packs';
import { RULE_LEVELS } from '../../src/budget/settings/check-settings';
import type { CheckSettings } from '../../src/budget/settings/check-settings';

/** A part of a JSON schema. */
type Schema = Readonly<Record<string, unknown>>;

const NUMBERS = String.raw`\d{1,2}(-\d{1,2})?`;
const BETWEEN = String.raw`\s*[,，、]\s*`;
const EXPECTED = `^\\s*((${packs.map(({ key }) => key).join('|')})|${NUMBERS})(${BETWEEN}${NUMBERS})*\\s*$`;

const TOLERANCE: Schema = { type: 'string', pattern: String.raw`^\d{1,12}(\.\d{1,6})?$` };

const PROPERTIES: { readonly [Name in keyof CheckSettings]-?: Schema } = {
  rules: {
    description: '规则停用或改变级别，按规则的编号。Rules left out or taken at another level, by their ids.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ meta: { id, title } }) => [
        id,
        { description: `${title.zh}。${title.en}.`, enum: RULE_LEVELS },
      ]),
    ),
  },
  tolerance: {
    description: '相差不超过这个数（元）的按尾差处理。Gaps of up to so much, in 元, count as rounding.',
    ...TOLERANCE,
  },
  expect: {
    description: `应当有的表：表样和表号，或只写表号。The tables that are to be there: ${packs.map(({ key }) => key).join(', ')} and numbers.`,
    type: 'string',
    pattern: EXPECTED,
  },
  identities: {
    description:
      '审核公式：写在这里，或另存的工作簿（相对于本文件）。Own identities, written here or in a workbook beside this file.',
    oneOf: [
      { type: 'string' },
      {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['left', 'relation'],
          properties: {
            name: { type: 'string' },
            left: { type: 'string' },
            relation: { enum: OWN_RELATIONS },
            right: { type: 'string' },
            tolerance: TOLERANCE,
            severity: { enum: ['error', 'warning'] },
            message: { type: 'string' },
          },
        },
      },
    ],
  },
  strict: {
    description: '没有核对完、无法判断或提醒，也返回 1。Exit with 1 for all that is no clean pass.',
    type: 'boolean',
  },
  maxWarnings: {
    description: '全部文件的提醒合计多于这个数时返回 1。Exit with 1 for more warnings than this.',
    type: 'integer',
    minimum: 0,
    maximum: 999_999_999,
  },
};

/** The schema of `gouji.config.json`. */
export function settingsSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'gouji.config.json',
    description: '勾稽怎样核对一批工作簿。How Gouji checks the workbooks of a folder.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...PROPERTIES },
  };
}
