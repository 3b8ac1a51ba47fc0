import { makeStyles, tokens } from '@fluentui/react-components';
import { AreaFocus } from '../area-focus';
import { useController, useMessages } from './workbench-context';

const useStyles = makeStyles({
  link: {
    position: 'absolute',
    left: '8px',
    top: '8px',
    zIndex: '30',
    padding: '6px 12px',
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':not(:focus)': { width: '1px', height: '1px', padding: '0', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
});

/** The first thing that the Tab key comes to: past the header and the spreadsheet, to what was found. */
export function SkipLink() {
  const styles = useStyles();
  const controller = useController();
  const { skipToPane } = useMessages();
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        new AreaFocus(controller).enter('pane');
      }}
    >
      {skipToPane}
    </button>
  );
}
