import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { WorkbenchMessages } from '../messages/messages';
import type { Remark } from '../workbench-state';
import { useController, useMessages, useWorkbenchState } from './workbench-context';

/** What is said in passing, until it is read. */
export function RemarkBar() {
  const controller = useController();
  const words = useMessages();
  const remark = useWorkbenchState((state) => state.remark);
  if (!remark) return null;
  return (
    <MessageBar intent={remark.kind === 'saved' ? 'success' : 'info'} layout="multiline">
      <MessageBarBody>{textOf(remark, words)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.close}
            icon={<DismissRegular />}
            onClick={() => {
              controller.remark(undefined);
            }}
          />
        }
      />
    </MessageBar>
  );
}

function textOf(remark: Remark, { notices, refused, fault }: WorkbenchMessages): string {
  switch (remark.kind) {
    case 'saved':
      return notices.saved(remark.name);
    case 'refused':
      return refused[remark.why];
    case 'several-files':
      return fault.tooMany;
    case 'macros':
    case 'legacy':
      return notices[remark.kind];
  }
}
