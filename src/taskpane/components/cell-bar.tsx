import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { addressName } from '../../workbook/address';
import { useMessages, useSession, useSessionState } from './pane-context';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '0',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    height: 'var(--cell-bar)',
    boxSizing: 'border-box',
    padding: '0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  cell: { flexGrow: '1', minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  button: { flexShrink: '0' },
});

/** What is known of the cell that is selected is one press away, whether anything is wrong with it or not. */
export default function CellBar() {
  const styles = useStyles();
  const session = useSession();
  const { figure: words } = useMessages();
  const selected = useSessionState((state) => state.selected);
  return (
    <div className={styles.bar}>
      <span className={styles.cell}>{selected ? addressName(selected) : words.hint}</span>
      {selected && (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          onClick={() => {
            session.lookInto({ kind: 'figure', at: selected });
          }}
        >
          {words.action}
        </Button>
      )}
    </div>
  );
}
