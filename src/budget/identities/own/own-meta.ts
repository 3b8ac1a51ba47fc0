import { sameInBoth } from '../../../common/language';
import { sanitise, shortened } from '../../../common/plain-text';
import type { RuleMeta } from '../rule';
import { ownName } from './own-identity';
import type { OwnIdentity } from './own-identity';

/** What all of them are called in reports, beside their own names. */
export const OWN_RULE = 'own-identity';

/** What an office's own identity says as a rule: its name, its formula, and its sentences. */
export function ownMeta(identity: OwnIdentity): RuleMeta {
  const { severity = 'error', message = '' } = identity;
  const name = words(ownName(identity));
  const besides = message === '' ? '' : words(message);
  const fails = {
    zh: `${name}：{subject} 为 {observed}，{relation}{counterpart} 的 {expected}，相差 {difference} {unit}。${besides}`,
    en: `${name}: {subject} is {observed}, {relation} {expected} of {counterpart}: off by {difference} {unit}. ${besides}`,
  };
  return {
    id: OWN_RULE,
    kind: 'own',
    severity,
    title: sameInBoth(name),
    why: {
      zh: `单位自己的审核公式：${words(formulaOf(identity))}`,
      en: `The office’s own identity: ${words(formulaOf(identity))}`,
    },
    basis: { zh: '审核公式', en: 'The office’s own identities' },
    messages: {
      pass: { zh: `${name}：相符。`, en: `${name}: holds.` },
      fail: { zh: fails.zh.trim(), en: fails.en.trim() },
      cannotJudge: {
        zh: `${name}：{unreadable} 不是数字，无法核对。请先改成数字。`,
        en: `${name}: {unreadable} is not a number. Make it one first.`,
      },
      nothing: {
        zh: `${name}：没有填数，或者是 0。${besides}`,
        en: `${name}: nothing stands there, or 0. ${besides}`.trim(),
      },
      different: {
        zh: `${name}：“{one}”和“{other}”不同。${besides}`,
        en: `${name}: "{one}" and "{other}" differ. ${besides}`.trim(),
      },
      unreadableLeft: {
        zh: `审核公式“${name}”的左边：{fault}。`,
        en: `Own identity "${name}", left side: {fault}.`,
      },
      unreadableRight: {
        zh: `审核公式“${name}”的右边：{fault}。`,
        en: `Own identity "${name}", right side: {fault}.`,
      },
    },
  };
}

function formulaOf({ left, relation, right = '' }: OwnIdentity): string {
  return `${left} ${relation} ${right}`.trim();
}

/** A text of the user's in a message: what looks like a place to fill in is none. */
export function words(text: string): string {
  return shortened(sanitise(text), 300).replaceAll('{', '｛').replaceAll('}', '｝');
}
