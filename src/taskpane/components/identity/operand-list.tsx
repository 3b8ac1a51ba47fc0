import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Unit } from '../../../amount/unit';
import type { OperandView } from '../../../budget';
import { CutButton, useCut } from '../common/cut';
import { OperandRow } from './operand-row';

/** So many operands of a side are written out at first. */
const FEW = 8;

const useStyles = makeStyles({
  side: { paddingLeft: '2px' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  sheet: { padding: '2px 6px 0', color: tokens.colorNeutralForeground3 },
});

/** The two sides of an identity: each has its colour, and its edge where colours are not seen. */
const useSideStyles = makeStyles({
  subject: {
    '--side': tokens.colorPaletteBerryForeground2,
    '--side-background': tokens.colorPaletteBerryBackground2,
    borderLeft: `4px double ${tokens.colorPaletteBerryBorderActive}`,
  },
  counterpart: {
    '--side': tokens.colorPaletteTealForeground2,
    '--side-background': tokens.colorPaletteTealBackground2,
    borderLeft: `2px solid ${tokens.colorPaletteTealBorderActive}`,
  },
});

interface Props {
  readonly operands: readonly OperandView[];
  readonly side: 'subject' | 'counterpart';
  readonly role: string;
  readonly unit: Unit;
  /** From so many on, they are taken off the others. */
  readonly takenOffFrom?: number;
}

/** One side of an identity: its operands, under the names of their sheets. */
export function OperandList({ operands, side, role, unit, takenOffFrom = Infinity }: Props) {
  const styles = useStyles();
  const sides = useSideStyles();
  const cut = useCut(operands, FEW);
  return (
    <div className={mergeClasses(sides[side], styles.side)}>
      <ul className={styles.list}>
        {cut.shown.flatMap((operand, i) => [
          ...(operand.at.sheet === cut.shown[i - 1]?.at.sheet
            ? []
            : [
                <li key={`sheet ${i}`} className={styles.sheet}>
                  {operand.at.sheet}
                </li>,
              ]),
          <OperandRow key={i} operand={operand} role={role} unit={unit} isTakenOff={i >= takenOffFrom} />,
        ])}
      </ul>
      <CutButton cut={cut} count={operands.length} />
    </div>
  );
}
