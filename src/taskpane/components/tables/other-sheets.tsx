import { makeStyles, tokens } from '@fluentui/react-components';
import type { OtherSheetView } from '../../../budget';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none', overflowWrap: 'anywhere' },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Sheets that hold no table, with what they come nearest to. */
export function OtherSheets({ others }: { readonly others: readonly OtherSheetView[] }) {
  const styles = useStyles();
  const { start } = useMessages();
  return (
    <ul className={styles.list}>
      {others.map(({ sheet, empty, nearest }) => (
        <li key={sheet}>
          {sheet}
          {(empty || nearest) && (
            <span className={styles.note}>
              {nearest ? start.nearest(nearest.title, Math.round(nearest.score * 100)) : start.emptySheet}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
