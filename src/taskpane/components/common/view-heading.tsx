import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: 'tabular-nums',
    ':focus': { outlineStyle: 'none' },
  },
});

interface Props {
  readonly children: string;
  /** Whether it comes in the place of what a user has just pressed. */
  readonly followsPress?: boolean;
}

/** The heading of a view. It takes over the focus where what had it is gone. */
export function ViewHeading({ children, followsPress = false }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (followsPress && isLost) heading.current?.focus();
  }, [followsPress]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
