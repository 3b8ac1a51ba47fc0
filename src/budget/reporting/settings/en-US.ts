import type { SettingsMessages } from './messages';

const LEVELS = { off: 'left out', warning: 'as warnings', error: 'as errors' } as const;

export const enUS: SettingsMessages = {
  unknownName: (path, allowed) => `There is no setting "${path}". There are: ${allowed.join(', ')}.`,
  wrongValue: (path, allowed) =>
    `${path === '' ? 'The file' : `"${path}"`} cannot be that. It may be: ${allowed.join(', ')}.`,
  terms: (parts) => `Settings of this check: ${parts.join('; ')}.`,
  rule: (title, level) => `"${title}" ${LEVELS[level]}`,
  tolerance: (yuan) => `gaps of up to ${yuan} 元 count as rounding`,
  identities: (count) => `${count} own identities`,
  expect: (tables) => `tables that are to be there: ${tables}`,
};
