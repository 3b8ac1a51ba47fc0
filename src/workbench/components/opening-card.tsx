import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useController, useMessages, useWorkbenchState } from './workbench-context';

const useStyles = makeStyles({
  veil: {
    position: 'absolute',
    inset: '0',
    zIndex: '10',
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  card: {
    boxSizing: 'border-box',
    width: 'min(420px, 90%)',
    padding: '20px',
    display: 'grid',
    gap: '12px',
    justifyItems: 'start',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  name: { overflowWrap: 'anywhere' },
});

/** How far a workbook is opened. */
export function OpeningCard() {
  const styles = useStyles();
  const controller = useController();
  const words = useMessages();
  const opening = useWorkbenchState((state) => state.opening);
  if (!opening) return null;
  const { name, share } = opening;
  // Once all is read the sheets are laid out, which nobody can say the length of.
  const value = share > 0 && share < 1 ? { value: share } : {};
  return (
    <div className={styles.veil}>
      <div className={styles.card} role="status">
        <span className={styles.name}>{words.opening(name)}</span>
        <ProgressBar {...value} aria-label={words.opening(name)} />
        {/* What is typed meanwhile must not go into the workbook that is about to be put away. */}
        <Button
          autoFocus
          onClick={() => {
            controller.cancelOpening();
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
