import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useDisclosure, useDisclosureState, useMessages } from '../pane-context';

const CHOICES = ['number', 'replace'] as const;

/** The names that sheets have already, and what is to become of them. */
export function TakenNames() {
  const issueStyles = useIssueStyles();
  const disclosure = useDisclosure();
  const { set: words, listed } = useMessages();
  const { choices, taken } = useDisclosureState();
  if (taken.length === 0) return null;
  const names = words.taken(listed(taken));
  if (!disclosure.canReplaceSheets) {
    return (
      <div>
        <p className={issueStyles.sentence}>{names}</p>
        <p className={issueStyles.small}>{words.cannotReplace}</p>
      </div>
    );
  }
  return (
    <div className={issueStyles.list}>
      <p className={issueStyles.sentence}>{names}</p>
      <Field
        label={words.takenChoice}
        size="small"
        {...(choices.namesTaken === 'replace' && { hint: words.replaceHint })}
      >
        <RadioGroup
          value={choices.namesTaken}
          onChange={(_, { value }) => {
            const namesTaken = CHOICES.find((each) => each === value);
            if (namesTaken) void disclosure.choose({ namesTaken });
          }}
        >
          {CHOICES.map((each) => (
            <Radio key={each} value={each} label={words.namesTaken[each]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
