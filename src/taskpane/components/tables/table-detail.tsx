import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { TableView } from '../../../budget';
import { Section } from '../common/section';
import { moveByKeys } from '../issues/issue-focus';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages, useSession } from '../pane-context';
import { IdentityCard } from './identity-card';
import { TableCounts } from './table-counts';
import { useIdentities } from './use-identities';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
  },
});

interface Props {
  /** Its place among the report's tables. */
  readonly place: number;
  readonly table: TableView;
  readonly onBack: () => void;
}

/** A table with every identity whose subject stands in it, so that what holds can be seen too. */
export function TableDetail({ place, table, onBack }: Props) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const session = useSession();
  const { tables: words } = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { number, isUnregistered, sheet, isHidden, unit, range, identities } = table;
  return (
    <div className={styles.detail}>
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <div>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {number} {table.title}
        </h2>
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
      <IdentityList place={place} />
    </div>
  );
}

function IdentityList({ place }: { readonly place: number }) {
  const issueStyles = useIssueStyles();
  const { tables: words } = useMessages();
  const { shown, total, isFailed, more } = useIdentities(place);
  if (isFailed) return <p>{words.failed}</p>;
  if (total === undefined) return <p>{words.loading}</p>;
  if (total === 0) return <p>{words.noIdentities}</p>;
  return (
    <Section title={words.identities(total)}>
      <div className={issueStyles.list} onKeyDown={moveByKeys}>
        {shown.map((identity, i) => (
          <IdentityCard key={i} identity={identity} />
        ))}
      </div>
      {shown.length < total && <Button onClick={more}>{words.more(shown.length, total)}</Button>}
    </Section>
  );
}
