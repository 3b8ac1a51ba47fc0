import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages, useSettings } from '../pane-context';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: '5px' },
  mark: {
    width: '18px',
    height: '12px',
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  suspect: { border: '1px solid #000000' },
  involved: { border: '1px dashed #000000' },
});

/** What the two marks on the sheets mean, as they look there. */
export function MarkLegend() {
  const styles = useStyles();
  const { commands } = useMessages();
  const { markColours } = useSettings();
  return (
    <ul className={styles.legend}>
      <li className={styles.entry}>
        <span
          className={mergeClasses(styles.mark, styles.suspect)}
          style={{ backgroundColor: markColours.suspect }}
        />
        {commands.suspectMark}
      </li>
      <li className={styles.entry}>
        <span
          className={mergeClasses(styles.mark, styles.involved)}
          style={{ backgroundColor: markColours.involved }}
        />
        {commands.involvedMark}
      </li>
    </ul>
  );
}
