import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  title: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
  },
});

interface Props {
  readonly children: string;
  readonly onBack: () => void;
}

/** What is looked into, with the way back to all tables; it gets the focus. */
export function DetailHeading({ children, onBack }: Props) {
  const styles = useStyles();
  const { tables: words } = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <div>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {words.back}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {children}
      </h2>
    </div>
  );
}
