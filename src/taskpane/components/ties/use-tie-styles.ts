import { makeStyles, tokens } from '@fluentui/react-components';

/** Where the system chooses the colours, lines are told apart by how they are drawn alone. */
const FORCED = '@media (forced-colors: active)';

/** How lines are drawn: by colour, width and dashes, so that nobody needs the colour. */
export const useLineStyles = makeStyles({
  line: { fill: 'none', [FORCED]: { stroke: 'CanvasText' } },
  holds: { stroke: tokens.colorStatusSuccessForeground1, strokeWidth: '1.4px' },
  fails: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: '2.8px' },
  'cannot-judge': {
    stroke: tokens.colorStatusWarningForeground1,
    strokeWidth: '2px',
    strokeDasharray: '7 3',
  },
  explained: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.6px', strokeDasharray: '7 3 1.5 3' },
  'not-checked': { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.4px', strokeDasharray: '2 4' },
});

/** How tables are drawn. */
export const useBoxStyles = makeStyles({
  box: {
    fill: tokens.colorNeutralBackground1,
    strokeWidth: '1.2px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  holds: { stroke: tokens.colorStatusSuccessBorder2 },
  fails: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: '2px',
    fill: tokens.colorStatusDangerBackground1,
  },
  'cannot-judge': { stroke: tokens.colorStatusWarningBorder2, fill: tokens.colorStatusWarningBackground1 },
  explained: { stroke: tokens.colorNeutralStroke1, strokeDasharray: '7 3 1.5 3' },
  'not-checked': {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: '2 4',
    fill: tokens.colorNeutralBackground2,
  },
  text: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  number: { fontWeight: tokens.fontWeightBold },
  status: { fill: tokens.colorNeutralForeground2, [FORCED]: { fill: 'CanvasText' } },
  failing: { fill: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** How what stands at a line is drawn. */
export const useLabelStyles = makeStyles({
  ground: {
    fill: tokens.colorNeutralBackground1,
    strokeWidth: '0.8px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  holds: { stroke: tokens.colorStatusSuccessBorder2 },
  fails: {
    fill: tokens.colorStatusDangerBackground3,
    stroke: tokens.colorStatusDangerBackground3,
  },
  'cannot-judge': { stroke: tokens.colorStatusWarningBorder2 },
  explained: { stroke: tokens.colorNeutralForeground3 },
  'not-checked': { stroke: tokens.colorNeutralForeground3 },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    [FORCED]: { fill: 'CanvasText' },
  },
  onRed: { fill: tokens.colorNeutralForegroundOnBrand, fontWeight: tokens.fontWeightSemibold },
});
