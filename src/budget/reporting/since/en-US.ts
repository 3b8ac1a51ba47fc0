import type { SinceMessages } from './messages';

export const enUS: SinceMessages = {
  heading: 'Since the last report',
  counts: ({ fresh, remaining, mended }) => `${fresh} new, ${remaining} still there, ${mended} mended`,
  fresh: 'new',
  remaining: 'still there',
  mended: 'mended',
  moved: (from) => `was in ${from}`,
  unknown: 'the last report does not tell of this file, or could not read it',
};
