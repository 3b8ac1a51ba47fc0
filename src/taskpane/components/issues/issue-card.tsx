import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { Address } from '../../../workbook/address';
import { useSession } from '../pane-context';
import { issueAttribute } from './issue-focus';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  nested: { border: '0', backgroundColor: 'transparent' },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    width: '100%',
    padding: '8px 10px 8px 6px',
    border: '0',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  nestedHead: { padding: '4px 6px 4px 2px' },
  chevron: { flexShrink: '0', marginTop: '2px', fontSize: '16px', color: tokens.colorNeutralForeground3 },
  text: { flexGrow: '1', minWidth: '0' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '0 10px 10px',
  },
  nestedBody: { padding: '4px 2px 6px 8px' },
});

interface Props {
  readonly summary: ReactNode;
  /** The cell that a person looks at first. */
  readonly at: Address;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly isNested?: boolean;
  /** What the card's element is to be kept in. */
  readonly element?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** An issue that unfolds. Opening it goes to its cell; Enter does so whether it is open or not. */
export function IssueCard({ summary, at, isOpen, onToggle, isNested = false, element, children }: Props) {
  const styles = useStyles();
  const session = useSession();
  const body = useId();
  const unfold = (): void => {
    onToggle(true);
  };
  const fold = (): void => {
    onToggle(false);
  };
  const open = (): void => {
    unfold();
    void session.show(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const acts: Readonly<Record<string, () => void>> = { Enter: open, ArrowRight: unfold, ArrowLeft: fold };
    const act = acts[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
  const onClick = (): void => {
    if (isOpen) fold();
    else open();
  };
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div ref={element} className={mergeClasses(styles.card, isNested && styles.nested)}>
      <button
        type="button"
        className={mergeClasses(styles.head, isNested && styles.nestedHead)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onClick}
        onKeyDown={onKeyDown}
        {...issueAttribute}
      >
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.text}>{summary}</span>
      </button>
      {isOpen && (
        <div id={body} className={mergeClasses(styles.body, isNested && styles.nestedBody)}>
          {children}
        </div>
      )}
    </div>
  );
}
