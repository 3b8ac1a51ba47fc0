import { Button, makeStyles } from '@fluentui/react-components';
import type { IdentityChoice, TableView } from '../../../budget';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages, useSession } from '../pane-context';
import { DetailHeading } from './detail-heading';
import { IdentityList } from './identity-list';
import { TableCounts } from './table-counts';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  readonly choice: IdentityChoice;
  readonly table: TableView;
  readonly onBack: () => void;
}

/** A table with every identity whose subject stands in it, so that what holds can be seen too. */
export function TableDetail({ choice, table, onBack }: Props) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const session = useSession();
  const { tables: words } = useMessages();
  const { number, title, isUnregistered, sheet, isHidden, unit, range, identities } = table;
  return (
    <div className={styles.detail}>
      <div>
        <DetailHeading onBack={onBack}>{`${number} ${title}`}</DetailHeading>
        {isUnregistered && <p className={issueStyles.small}>{words.unregistered}</p>}
        <p className={issueStyles.small}>
          {isHidden ? words.hiddenSheet(sheet) : sheet} · {words.unit(unit)}
        </p>
        <p className={issueStyles.small}>
          <TableCounts counts={identities} />
        </p>
      </div>
      <div className={issueStyles.actions}>
        <Button
          size="small"
          onClick={() => {
            void session.show({ sheet, row: range.top, column: range.left });
          }}
        >
          {words.goToSheet}
        </Button>
      </div>
      <IdentityList choice={choice} />
    </div>
  );
}
