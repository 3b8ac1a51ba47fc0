import { Radio, RadioGroup } from '@fluentui/react-components';
import type { Language } from '../../../common/language';
import { useMessages, usePane, useSettings } from '../pane-context';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

/** The language of the pane and of what it reports. */
export function LanguageSettings() {
  const { settings } = usePane();
  const { language } = useSettings();
  const { settings: words } = useMessages();
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={words.language}
      value={language}
      onChange={(_, { value }) => {
        const chosen = LANGUAGES.find((each) => each === value);
        if (chosen) settings.change({ language: chosen });
      }}
    >
      {LANGUAGES.map((each) => (
        <Radio key={each} value={each} label={<span lang={each}>{words.languages[each]}</span>} />
      ))}
    </RadioGroup>
  );
}
