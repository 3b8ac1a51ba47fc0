import { counted, listed } from '../../../common/language';
import type { ChangesMessages } from './messages';

export const enUS: ChangesMessages = {
  effects: { mended: 'mended', broke: 'broke', both: 'mended and broke', nothing: 'no effect' },
  none: 'Both versions hold the same.',
  summary: (changes, { mended, broke, both, nothing }) =>
    `${counted(changes, 'change')}: ${listed(
      [
        [mended, `${mended} mended something`],
        [broke, `${broke} broke something`],
        [both, `${both} did both`],
        [nothing, `${nothing} had no effect on the check`],
      ],
      ', ',
    )}.`,
  errors: (before, now) => `Errors: ${before} before, ${now} now.`,
  blank: 'blank',
};
