import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../common/section';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: '0',
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a budget table is known by. */
export function LookedFor() {
  const styles = useStyles();
  const { start } = useMessages();
  return (
    <Section title={start.lookedForTitle}>
      <ul className={styles.list}>
        {start.lookedFor.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Section>
  );
}
