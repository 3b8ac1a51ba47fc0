import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useEffect } from 'react';
import { issueOfCause } from '../../../session/issue';
import type { Issue } from '../../../session/issue';
import { useMessages, useSession, useSessionState } from '../pane-context';
import type { IssueList } from './issue-list';

/** The key that goes to the next issue; with Shift to the one before. */
const KEY = 'F8';

/** The issues of a list as they stand in it. */
function issuesOf({ causes, groups }: IssueList): Issue[] {
  return [
    ...causes.map(({ cause }) => issueOfCause(cause)),
    ...groups.flatMap(({ rules }) => rules.flatMap(({ findings }) => findings)),
  ];
}

/** Goes from issue to issue, by buttons and by a key that works wherever the focus is on the page. */
export default function IssueSteps({ list }: { readonly list: IssueList }) {
  const session = useSession();
  const { issues: words } = useMessages();
  const ledTo = useSessionState((state) => state.ledTo);
  const issues = issuesOf(list);
  const step = (by: 1 | -1): void => {
    const now = issues.findIndex(({ fingerprint }) => fingerprint === ledTo?.fingerprint);
    const from = now < 0 && by < 0 ? 0 : now;
    const next = issues.at((from + by + issues.length) % issues.length);
    if (next) void session.leadTo(next);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== KEY || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      step(event.shiftKey ? -1 : 1);
    };
    // Before a spreadsheet on the same page, which has keys of its own.
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
    };
  });
  return (
    <>
      <Tooltip content={words.previous} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          onClick={() => {
            step(-1);
          }}
        />
      </Tooltip>
      <Tooltip content={words.next} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          onClick={() => {
            step(1);
          }}
        />
      </Tooltip>
    </>
  );
}
