import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { drawTies, LETTERS, LINE_HEIGHT, PADDING, pathOf } from '../../../budget';
import type { IdentityChoice, TableBox, TieLine, TieMapView } from '../../../budget';
import { useRoving } from './roving';
import type { RovingProps } from './roving';
import { useBoxStyles, useLabelStyles, useLineStyles } from './use-tie-styles';

const useStyles = makeStyles({
  map: { display: 'block', overflow: 'visible' },
  thing: {
    cursor: 'pointer',
    outlineStyle: 'none',
    ':focus-within [data-ring]': { stroke: tokens.colorStrokeFocus2, strokeWidth: '2px' },
    '@media (forced-colors: active)': { ':focus-within [data-ring]': { stroke: 'Highlight' } },
  },
  still: { cursor: 'default' },
  far: { opacity: '0.2' },
  button: { outlineStyle: 'none' },
  reach: { fill: 'none', stroke: 'transparent', strokeWidth: '12px' },
});

interface Props {
  readonly map: TieMapView;
  readonly width: number;
  /** What it shows, for whoever does not see it. */
  readonly caption: string;
  readonly onChoose: (choice: IdentityChoice) => void;
}

/** What the pointer or the focus is at. */
type Near = { readonly node: number } | { readonly tie: number } | undefined;

/** The tables as boxes, their ties as lines; either leads to its identities. */
export function TieMap({ map, width, caption, onChoose }: Props) {
  const styles = useStyles();
  const drawing = useMemo(() => drawTies(map, width), [map, width]);
  const [near, setNear] = useState<Near>();
  const order = useMemo(() => readingOrder(map), [map]);
  const roving = useRoving(order.size);
  const things = (key: string, at: Near, label: string, choice: IdentityChoice | undefined): ThingProps => ({
    ...roving.of(order.get(key) ?? 0),
    label,
    isFar: isFar(at, near, map),
    onNear: (isNear) => {
      setNear(isNear ? at : undefined);
    },
    onChoose:
      choice &&
      (() => {
        onChoose(choice);
      }),
  });
  return (
    <svg
      className={styles.map}
      role="group"
      aria-label={caption}
      width={drawing.width}
      height={drawing.height}
      {...roving.around}
    >
      {drawing.boxes.map((box, i) => (
        <Thing
          key={`table ${i}`}
          {...things(
            `table ${i}`,
            { node: i },
            labelOf(box.node.number, box.node.title, box.node.status),
            tableChoice(map, i),
          )}
        >
          {(button) => <Box box={box} button={button} />}
        </Thing>
      ))}
      {drawing.lines.map((line) => {
        const i = map.ties.indexOf(line.tie);
        return (
          <Thing
            key={`tie ${i}`}
            {...things(
              `tie ${i}`,
              { tie: i },
              labelOf(line.tie.names, '', line.tie.outcome),
              tieChoice(map, i),
            )}
          >
            {(button) => <Line line={line} button={button} />}
          </Thing>
        );
      })}
    </svg>
  );
}

interface ThingProps extends RovingProps {
  readonly label: string;
  readonly isFar: boolean;
  readonly onNear: (isNear: boolean) => void;
  /** Undefined where there is nothing to be seen of it. */
  readonly onChoose: (() => void) | undefined;
}

/** What makes a shape a button. It holds no text, so that its name is all that there is to be said. */
interface ButtonProps extends RovingProps {
  readonly role: 'button';
  readonly 'aria-disabled': boolean;
  readonly 'aria-label': string;
}

interface Shown {
  /** Draws it, with a shape in it that is the button. */
  readonly children: (button: ButtonProps) => ReactNode;
}

/** Something on the map that can be chosen; what it is, is said where the pointer rests. */
function Thing({ label, isFar, onNear, onChoose, children, ...roving }: ThingProps & Shown) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose?.();
  };
  return (
    <g
      className={mergeClasses(styles.thing, !onChoose && styles.still, isFar && styles.far)}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      onPointerEnter={() => {
        onNear(true);
      }}
      onPointerLeave={() => {
        onNear(false);
      }}
      onFocus={() => {
        onNear(true);
      }}
      onBlur={() => {
        onNear(false);
      }}
    >
      <title>{label}</title>
      {children({ ...roving, role: 'button', 'aria-disabled': !onChoose, 'aria-label': label })}
    </g>
  );
}

interface BoxProps {
  readonly box: TableBox;
  readonly button: ButtonProps;
}

function Box({ box: { x, y, width, height, node, title }, button }: BoxProps) {
  const styles = useBoxStyles();
  const own = useStyles();
  const left = x + PADDING;
  const top = y + PADDING + LETTERS.title * 0.9;
  return (
    <>
      <rect
        {...button}
        data-ring
        className={mergeClasses(own.button, styles.box, styles[node.state])}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={4}
      />
      <g aria-hidden>
        <text className={styles.text} x={left} y={top} fontSize={LETTERS.title}>
          <tspan className={styles.number}>{node.number}</tspan>{' '}
          <tspan
            className={mergeClasses(styles.status, node.state === 'fails' && styles.failing)}
            fontSize={LETTERS.status}
          >
            {node.status}
          </tspan>
        </text>
        {title.map((words, i) => (
          <text
            key={i}
            className={styles.text}
            x={left}
            y={top + LINE_HEIGHT * (i + 1)}
            fontSize={LETTERS.title}
          >
            {words}
          </text>
        ))}
      </g>
    </>
  );
}

interface LineProps {
  readonly line: TieLine;
  readonly button: ButtonProps;
}

function Line({ line: { tie, curve, label }, button }: LineProps) {
  const styles = useStyles();
  const lineStyles = useLineStyles();
  const labelStyles = useLabelStyles();
  const path = pathOf(curve);
  return (
    <>
      <path {...button} className={mergeClasses(styles.button, styles.reach)} d={path} />
      <path data-ring className={mergeClasses(lineStyles.line, lineStyles[tie.state])} d={path} />
      {label && (
        <g aria-hidden>
          <rect
            data-ring
            className={mergeClasses(labelStyles.ground, labelStyles[tie.state])}
            x={label.x}
            y={label.y}
            width={label.width}
            height={label.height}
            rx={label.height / 2}
          />
          <text
            className={mergeClasses(labelStyles.text, tie.state === 'fails' && labelStyles.onRed)}
            x={label.x + label.width / 2}
            y={label.y + label.height / 2 + LETTERS.label * 0.36}
            fontSize={LETTERS.label}
            textAnchor="middle"
          >
            {label.text}
          </text>
        </g>
      )}
    </>
  );
}

function labelOf(number: string, title: string, outcome: string): string {
  return `${[number, title].filter((part) => part !== '').join(' ')}: ${outcome}`;
}

function tableChoice({ nodes }: TieMapView, node: number): IdentityChoice | undefined {
  const table = nodes[node]?.table;
  return table === undefined ? undefined : { kind: 'table', table };
}

function tieChoice({ nodes, ties }: TieMapView, tie: number): IdentityChoice | undefined {
  const [one, other] = ties[tie]?.nodes.map((node) => nodes[node]?.table) ?? [];
  return one === undefined || other === undefined ? undefined : { kind: 'tie', tables: [one, other] };
}

/** What has nothing to do with what the pointer or the focus is at. */
function isFar(at: Near, near: Near, { ties }: TieMapView): boolean {
  if (!at || !near) return false;
  if ('tie' in near) {
    return 'tie' in at ? at.tie !== near.tie : !ties[near.tie]?.nodes.includes(at.node);
  }
  if ('tie' in at) return !ties[at.tie]?.nodes.includes(near.node);
  return (
    at.node !== near.node && !ties.some(({ nodes }) => nodes.includes(at.node) && nodes.includes(near.node))
  );
}

/** The places of all things by keyboard: each table, and behind it its ties with those that come later. */
function readingOrder({ nodes, ties }: TieMapView): ReadonlyMap<string, number> {
  const keys = nodes.flatMap((_, node) => [
    `table ${node}`,
    ...[...ties.keys()]
      .filter((tie) => Math.min(...(ties[tie]?.nodes ?? [])) === node)
      .map((tie) => `tie ${tie}`),
  ]);
  return new Map(keys.map((key, place) => [key, place]));
}
