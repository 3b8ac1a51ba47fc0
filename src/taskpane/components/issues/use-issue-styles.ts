import { makeStyles, tokens } from '@fluentui/react-components';

/** Cuts a text after two lines: the one way that every browser knows goes by its old names. */
const TWO_LINES = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: '2',
} as const;

/** What the summaries and bodies of issues have in common. */
export const useIssueStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: '0' },
  title: { fontWeight: tokens.fontWeightSemibold, minWidth: '0', overflowWrap: 'anywhere' },
  place: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  summary: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px' },
  clamped: {
    ...TWO_LINES,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  sentence: { margin: '0', overflowWrap: 'anywhere' },
  small: {
    margin: '0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  // In sight as long as something of what they are about is, above the bar of the selected cell.
  staying: {
    position: 'sticky',
    bottom: 'var(--cell-bar, 0px)',
    margin: '0 -10px',
    padding: '6px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { display: 'flex', flexDirection: 'column', gap: '6px' },
});
