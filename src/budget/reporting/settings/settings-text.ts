import { Amount } from '../../../amount/amount';
import { inLanguage, pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { rules } from '../../identities/rules';
import type { CheckSettings } from '../../settings/check-settings';
import type { SettingsFault } from '../../settings/read-settings';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const settingsMessagesIn = inLanguage(zhCN, enUS);

/** What is the matter with a setting, as a sentence. */
export function settingsFaultText({ code, path, allowed }: SettingsFault, language: Language): string {
  const { unknownName, wrongValue } = settingsMessagesIn(language);
  return (code === 'unknown-name' ? unknownName : wrongValue)(sanitise(path.join('.')), allowed);
}

/** By which settings, where they are not the defaults, a check was made: what a reader has to know of it. Empty where all are. */
export function termsText(settings: CheckSettings, language: Language): string {
  const parts = termsOf(settings, language);
  return parts.length === 0 ? '' : settingsMessagesIn(language).terms(parts);
}

/** The same, setting by setting. */
export function termsOf(settings: CheckSettings, language: Language): string[] {
  const messages = settingsMessagesIn(language);
  const { rules: levels = {}, tolerance, expect, identities = [] } = settings;
  return [
    ...rules.flatMap(({ meta: { id, title } }) => {
      const level = levels[id];
      return level ? [messages.rule(pick(title, language), level)] : [];
    }),
    ...(tolerance === undefined ? [] : [messages.tolerance(Amount.fromDecimal(tolerance).toGrouped())]),
    ...(expect === undefined ? [] : [messages.expect(sanitise(expect))]),
    ...(typeof identities === 'object' && identities.length > 0
      ? [messages.identities(identities.length)]
      : []),
  ];
}
