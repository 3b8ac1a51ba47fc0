import type { RuleMeta } from './rule';

const cannotJudge = {
  zh: '{subject} 无法核对：{unreadable} 不是数字，请先改成数字。',
  en: '{subject} cannot be checked: {unreadable} is not a number. Make it one first.',
};

/** What a rule says of figures that must be equal. */
export const equalMessages: RuleMeta['messages'] = {
  pass: { zh: '{subject} 等于 {counterpart}。', en: '{subject} equals {counterpart}.' },
  fail: {
    zh: '{subject} 为 {observed}，{counterpart} 为 {expected}，相差 {difference} {unit}。',
    en: '{subject} is {observed}, {counterpart} is {expected}: off by {difference} {unit}.',
  },
  cannotJudge,
};

/** What a rule says of a figure that must not exceed others. */
export const atMostMessages: RuleMeta['messages'] = {
  pass: { zh: '{subject} 不大于 {counterpart}。', en: '{subject} does not exceed {counterpart}.' },
  fail: {
    zh: '{subject} 为 {observed}，大于{counterpart}的 {expected}，多 {difference} {unit}。',
    en: '{subject} is {observed}, more than {counterpart} {expected} by {difference} {unit}.',
  },
  cannotJudge,
};

/** What a rule says that has figures of both kinds. */
export const tieMessages: RuleMeta['messages'] = {
  pass: { zh: '{subject} 与 {counterpart} 相符。', en: '{subject} ties to {counterpart}.' },
  fail: {
    zh: '{subject} 为 {observed}，{relation}{counterpart}的 {expected}，相差 {difference} {unit}。',
    en: '{subject} is {observed}, {relation} {expected} of {counterpart}: off by {difference} {unit}.',
  },
  cannotJudge,
};
