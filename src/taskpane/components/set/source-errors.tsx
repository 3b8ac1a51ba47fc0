import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  bar: { minHeight: 'auto' },
  body: { paddingTop: '4px', paddingBottom: '4px', whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** That the tables which a set would be made from have errors, and how many. */
export function SourceErrors({ errors }: { readonly errors: number }) {
  const styles = useStyles();
  const { set: words } = useMessages();
  if (errors === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{words.tablesHaveErrors(errors)}</MessageBarBody>
    </MessageBar>
  );
}
