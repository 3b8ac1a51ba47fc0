import { makeStyles } from '@fluentui/react-components';

/** For texts that a screen reader says and nobody sees. */
export const useHiddenStyle = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
