import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReportView } from '../../../budget';
import { useMessages } from '../pane-context';
import { filterChoices } from './filter';
import type { Filter } from './filter';

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
}

/** Chooses what is to be seen: of a table, of a severity, of a rule. */
export default function FilterPanel({ report, filter, onFilter }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { filter: words, issues } = messages;
  const { tables, classes, rules } = filterChoices(report.findings);
  const tableName = (table: number | null) => {
    const view = table === null ? undefined : report.tables[table];
    return view ? `${view.number} ${view.title}`.trim() : words.noTable;
  };
  return (
    <div className={styles.panel}>
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
