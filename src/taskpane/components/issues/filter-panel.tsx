import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReportView } from '../../../budget';
import { useMessages, useSessionState } from '../pane-context';
import { filterChoices, STANDINGS } from './filter';
import type { Filter } from './filter';
import { ISSUE_ORDERS } from './issue-order';
import type { IssueOrder } from './issue-order';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  // As wide as its place, however long its longest option.
  select: { minWidth: '0', width: '100%' },
  wide: { gridColumn: '1 / -1' },
});

interface Props {
  readonly report: ReportView;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly order: IssueOrder;
  readonly onOrder: (order: IssueOrder) => void;
}

/** Chooses what is to be seen: by words, of a table, a severity, a certainty, a rule, and what has become of it. */
export default function FilterPanel({ report, filter, onFilter, order, onOrder }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { filter: words, issues } = messages;
  const { tables, classes, certainties, rules } = filterChoices(report.findings, report.causes);
  const search = useRef<HTMLInputElement>(null);
  const searched = useSessionState((state) => state.searched);
  useEffect(() => {
    if (searched) search.current?.focus();
  }, [searched]);
  const tableName = (table: number | null) => {
    const view = table === null ? undefined : report.tables[table];
    return view ? `${view.number} ${view.title}`.trim() : words.noTable;
  };
  return (
    <div className={styles.panel}>
      <Field className={styles.wide} label={words.text} size="small">
        <Input
          input={{ ref: search }}
          size="small"
          type="search"
          value={filter.text}
          placeholder={words.textHint}
          onChange={(_, { value }) => {
            onFilter({ ...filter, text: value });
          }}
        />
      </Field>
      <Choice
        className={styles.wide}
        label={words.table}
        value={filter.table === undefined ? undefined : tables.indexOf(filter.table)}
        options={tables.map((table, i) => [String(i), tableName(table)])}
        onChoose={(value) => {
          onFilter({ ...filter, table: value === undefined ? undefined : tables[Number(value)] });
        }}
      />
      <Choice
        label={words.severity}
        value={filter.class}
        options={classes.map((each) => [each, issues.classes[each]])}
        onChoose={(value) => {
          onFilter({ ...filter, class: classes.find((each) => each === value) });
        }}
      />
      <Choice
        label={words.certainty}
        value={filter.certainty}
        options={certainties.map((each) => [each, issues.certainties[each]])}
        onChoose={(value) => {
          onFilter({ ...filter, certainty: certainties.find((each) => each === value) });
        }}
      />
      <Choice
        label={words.standing}
        value={filter.standing}
        options={STANDINGS.map((each) => [each, words.standings[each]])}
        onChoose={(value) => {
          onFilter({ ...filter, standing: STANDINGS.find((each) => each === value) });
        }}
      />
      <Field label={words.order} size="small">
        <Select
          className={styles.select}
          size="small"
          value={order}
          onChange={(_, { value }) => {
            onOrder(ISSUE_ORDERS.find((each) => each === value) ?? 'certainty');
          }}
        >
          {ISSUE_ORDERS.map((each) => (
            <option key={each} value={each}>
              {words.orders[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Choice
        className={styles.wide}
        label={words.rule}
        value={filter.rule}
        options={rules}
        onChoose={(value) => {
          onFilter({ ...filter, rule: value });
        }}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | number | undefined;
  readonly options: readonly (readonly [value: string, text: string])[];
  /** Told undefined for all. */
  readonly onChoose: (value: string | undefined) => void;
  readonly className?: string;
}

function Choice({ label, value, options, onChoose, className }: ChoiceProps) {
  const styles = useStyles();
  const { filter } = useMessages();
  return (
    <Field label={label} size="small" {...(className !== undefined && { className })}>
      <Select
        size="small"
        className={styles.select}
        select={{ className: styles.select }}
        value={value ?? ''}
        onChange={(_, chosen) => {
          onChoose(chosen.value === '' ? undefined : chosen.value);
        }}
      >
        <option value="">{filter.all}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
