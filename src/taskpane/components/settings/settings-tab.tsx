import { Button, makeStyles } from '@fluentui/react-components';
import { Section } from '../common/section';
import { useMessages, usePane } from '../pane-context';
import { CheckingSettings } from './checking-settings';
import { KeyboardHelp } from './keyboard-help';
import { LanguageSettings } from './language-settings';
import { MarkSettings } from './mark-settings';
import { RuleSettings } from './rule-settings';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '20px' },
});

/** What a user may choose. */
export default function SettingsTab() {
  const styles = useStyles();
  const { settings } = usePane();
  const { settings: words } = useMessages();
  return (
    <div className={styles.tab}>
      <Section title={words.language}>
        <LanguageSettings />
      </Section>
      <Section title={words.checking}>
        <CheckingSettings />
      </Section>
      <Section title={words.marks}>
        <MarkSettings />
      </Section>
      <RuleSettings />
      <Section title={words.keyboard}>
        <KeyboardHelp />
      </Section>
      <div>
        <Button
          size="small"
          onClick={() => {
            settings.restore();
          }}
        >
          {words.restore}
        </Button>
      </div>
    </div>
  );
}
