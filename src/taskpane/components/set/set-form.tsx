import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { ExplainedButton } from '../common/explained-button';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useDisclosure, useDisclosureState, useIsFree, useMessages } from '../pane-context';
import { isYear } from '../../../session/disclosure';
import type { SetOutline } from '../../../session/set-maker';
import { SET_LAYOUTS, SET_TOTALS } from '../../../session/set-maker';
import { SourceErrors } from './source-errors';
import { TakenNames } from './taken-names';

/** As long as a department's name may be. */
const LONGEST = 80;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  readonly outline: Extract<SetOutline, { kind: 'ready' }>;
}

/** How the set is wanted, and the button that writes it. */
export function SetForm({ outline }: Props) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const disclosure = useDisclosure();
  const { set: words } = useMessages();
  const { choices } = useDisclosureState();
  const isYearValid = isYearLeftOrValid(choices.year);
  return (
    <div className={styles.form}>
      <p className={issueStyles.small}>{words.sources[outline.source]}</p>
      <SourceErrors errors={outline.errors} />
      <LayoutField outline={outline} />
      <TotalsField />
      <TextFields outline={outline} />
      <TakenNames />
      <div className={issueStyles.actions}>
        <ExplainedButton
          appearance="primary"
          reason={isYearValid ? undefined : words.yearInvalid}
          onPress={() => {
            void disclosure.write();
          }}
        >
          {words.write(outline.names.length)}
        </ExplainedButton>
      </div>
    </div>
  );
}

function LayoutField({ outline }: Props) {
  const disclosure = useDisclosure();
  const { set: words } = useMessages();
  const { choices } = useDisclosureState();
  const isFree = useIsFree();
  return (
    <Field label={words.layout} size="small">
      <RadioGroup
        value={choices.layout ?? outline.layout}
        layout="horizontal"
        onChange={(_, { value }) => {
          const layout = SET_LAYOUTS.find((each) => each === value);
          if (layout && isFree) void disclosure.choose({ layout });
        }}
      >
        {SET_LAYOUTS.map((each) => (
          <Radio key={each} value={each} label={words.layouts[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function TotalsField() {
  const disclosure = useDisclosure();
  const { set: words } = useMessages();
  const { choices } = useDisclosureState();
  return (
    <Field label={words.totals} hint={words.totalsHint} size="small">
      <RadioGroup
        value={choices.totals}
        layout="horizontal"
        onChange={(_, { value }) => {
          const totals = SET_TOTALS.find((each) => each === value);
          if (totals) void disclosure.choose({ totals });
        }}
      >
        {SET_TOTALS.map((each) => (
          <Radio key={each} value={each} label={words.totalsKinds[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Year and department, as the workbook says until something is typed. */
function TextFields({ outline }: Props) {
  const disclosure = useDisclosure();
  const { set: words } = useMessages();
  const { choices } = useDisclosureState();
  const year = choices.year ?? outline.year?.toString() ?? '';
  const department = choices.department ?? outline.department ?? '';
  const isYearValid = isYearLeftOrValid(choices.year);
  return (
    <>
      <Field
        label={words.year}
        size="small"
        validationState={isYearValid ? 'none' : 'error'}
        {...(!isYearValid && { validationMessage: words.yearInvalid })}
      >
        <Input
          value={year}
          inputMode="numeric"
          maxLength={4}
          placeholder={words.notStated}
          onChange={(_, { value }) => {
            void disclosure.choose({ year: value });
          }}
        />
      </Field>
      <Field label={words.department} size="small">
        <Input
          value={department}
          maxLength={LONGEST}
          placeholder={words.notStated}
          onChange={(_, { value }) => {
            void disclosure.choose({ department: value });
          }}
        />
      </Field>
    </>
  );
}

function isYearLeftOrValid(year: string | undefined): boolean {
  return year === undefined || year.trim() === '' || isYear(year);
}
