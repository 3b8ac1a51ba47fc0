import { listed } from '../../../common/language';
import type { ChangesMessages } from './messages';

export const zhCN: ChangesMessages = {
  effects: { mended: '改好', broke: '改坏', both: '有好有坏', nothing: '无影响' },
  none: '两个版本的内容相同。',
  summary: (changes, { mended, broke, both, nothing }) =>
    `共改动 ${changes} 处：${listed(
      [
        [mended, `改好 ${mended} 处`],
        [broke, `改坏 ${broke} 处`],
        [both, `有好有坏 ${both} 处`],
        [nothing, `对核对没有影响 ${nothing} 处`],
      ],
      '，',
    )}。`,
  errors: (before, now) => `错误由 ${before} 处变为 ${now} 处。`,
  blank: '空白',
};
