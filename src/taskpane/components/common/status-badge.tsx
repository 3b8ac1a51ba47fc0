import type { FluentIcon } from '@fluentui/react-icons';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '14px' },
});

interface Props {
  readonly icon: FluentIcon;
  readonly word: string;
  /** Its colour, and the height of its line. */
  readonly className: string;
}

/** How something stands: told by a word and a sign, so that nobody needs the colour. */
export function StatusBadge({ icon: Icon, word, className }: Props) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, className)}>
      <Icon className={styles.icon} aria-hidden />
      {word}
    </span>
  );
}
