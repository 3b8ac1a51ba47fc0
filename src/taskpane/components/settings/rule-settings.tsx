import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RuleView } from '../../../budget';
import { grouped } from '../../../common/grouped';
import { Section } from '../common/section';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages, usePane, useSession, useSettings } from '../pane-context';

const useStyles = makeStyles({
  kind: { padding: '4px 0', cursor: 'pointer', fontVariantNumeric: 'tabular-nums' },
  rules: { display: 'flex', flexDirection: 'column', paddingLeft: '12px' },
});

/** Which rules are checked, kind by kind. */
export function RuleSettings() {
  const issueStyles = useIssueStyles();
  const { withoutRules } = useSettings();
  const { settings: words } = useMessages();
  const rules = useRules();
  if (rules.length === 0) return null;
  const chosen = rules.filter(({ id }) => !withoutRules.includes(id)).length;
  return (
    <Section title={words.rules(chosen, rules.length)}>
      <p className={issueStyles.small}>{words.rulesHint}</p>
      {[...grouped(rules, ({ kind }) => kind)].map(([kind, ofKind]) => (
        <KindRules key={kind} name={words.kinds[kind]} rules={ofKind} />
      ))}
    </Section>
  );
}

function KindRules({ name, rules }: { readonly name: string; readonly rules: readonly RuleView[] }) {
  const styles = useStyles();
  const { settings } = usePane();
  const { withoutRules } = useSettings();
  const { settings: words } = useMessages();
  const left = rules.filter(({ id }) => withoutRules.includes(id)).length;
  const choose = (ids: readonly string[], isChosen: boolean): void => {
    const others = withoutRules.filter((id) => !ids.includes(id));
    settings.change({ withoutRules: isChosen ? others : [...others, ...ids] });
  };
  return (
    <details>
      <summary className={styles.kind}>{words.ofKind(name, rules.length - left, rules.length)}</summary>
      <div className={styles.rules} role="group" aria-label={name}>
        <Checkbox
          label={words.all}
          checked={left === 0 ? true : left === rules.length ? false : 'mixed'}
          onChange={(_, { checked }) => {
            choose(
              rules.map(({ id }) => id),
              checked === true,
            );
          }}
        />
        {rules.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={!withoutRules.includes(id)}
            onChange={(_, { checked }) => {
              choose([id], checked === true);
            }}
          />
        ))}
      </div>
    </details>
  );
}

/** Every rule there is; none until they are known. */
function useRules(): readonly RuleView[] {
  const session = useSession();
  const { language } = useSettings();
  const [rules, setRules] = useState<readonly RuleView[]>([]);
  useEffect(() => {
    let isCurrent = true;
    session.rules().then(
      (known) => {
        if (isCurrent) setRules(known);
      },
      () => {
        // Without them the list is left out.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [session, language]);
  return rules;
}
