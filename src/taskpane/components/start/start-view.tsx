import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ViewHeading } from '../common/view-heading';
import { useMessages, usePane } from '../pane-context';
import { CommandBar } from '../verdict/command-bar';
import { LookedFor } from './looked-for';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 0' },
  text: { margin: '0' },
  small: {
    margin: '0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Before the first check: what is done, and what is looked for. */
export function StartView() {
  const styles = useStyles();
  const { start } = useMessages();
  return (
    <div className={styles.view}>
      <ViewHeading>{start.title}</ViewHeading>
      <p className={styles.text}>{start.intro}</p>
      <CommandBar />
      <SampleButton />
      <LookedFor />
      <p className={styles.small}>{start.privacy}</p>
    </div>
  );
}

/** Opens a sample, where there is one to be opened. */
export function SampleButton() {
  const { openSample } = usePane();
  const { start } = useMessages();
  if (!openSample) return null;
  return (
    <div>
      <Button onClick={openSample}>{start.openSample}</Button>
    </div>
  );
}
