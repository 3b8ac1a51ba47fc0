import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '4px 12px',
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: '0' },
});

/** What the keys do. */
export function KeyboardHelp() {
  const styles = useStyles();
  const { settings: words } = useMessages();
  return (
    <dl className={styles.keys}>
      {words.keys.flatMap(([keys, does]) => [
        <dt key={keys} className={styles.key}>
          {keys}
        </dt>,
        <dd key={`${keys} does`} className={styles.does}>
          {does}
        </dd>,
      ])}
    </dl>
  );
}
