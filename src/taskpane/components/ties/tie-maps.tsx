import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { tieMessagesIn, TIE_STATES } from '../../../budget';
import type { IdentityChoice, TieMapView, TieState } from '../../../budget';
import type { Language } from '../../../common/language';
import { useVisuallyHiddenStyle } from '../common/visually-hidden';
import { TieMap } from './tie-map';
import { useLineStyles } from './use-tie-styles';
import { useWidth } from './use-width';

/** As wide as the pane at its narrowest, before anything is measured. */
const NARROWEST = 296;
/** Where there is so much room for each, two maps stand beside one another. */
const BESIDE = 300;
const BETWEEN = 20;
/** Wider than this lines would only get longer. */
const WIDEST = 860;

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: '0' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: '5px' },
  maps: { display: 'flex', flexWrap: 'wrap', gap: `16px ${BETWEEN}px` },
  figure: { margin: '0', minWidth: '0' },
  name: {
    marginBottom: '6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly maps: readonly TieMapView[];
  readonly language: Language;
  readonly onChoose: (choice: IdentityChoice) => void;
}

/** How the tables of each set are tied, with what the lines mean. */
export default function TieMaps({ maps, language, onChoose }: Props) {
  const styles = useStyles();
  const words = tieMessagesIn(language);
  const [place, room] = useWidth<HTMLDivElement>(NARROWEST);
  const across = Math.max(1, Math.min(maps.length, Math.floor((room + BETWEEN) / (BESIDE + BETWEEN))));
  const width = Math.min(WIDEST, Math.floor((room - BETWEEN * (across - 1)) / across));
  return (
    <div ref={place} className={styles.all}>
      <Legend maps={maps} legend={words.legend} />
      <div className={styles.maps}>
        {maps.map((map, i) => {
          const caption = words.caption(map.nodes.length, map.ties.length);
          return (
            <figure key={i} className={styles.figure}>
              {map.name !== '' && <figcaption className={styles.name}>{map.name}</figcaption>}
              <TieMap map={map} width={width} caption={caption} onChoose={onChoose} />
              <TieTable map={map} caption={caption} columns={words.columns} />
            </figure>
          );
        })}
      </div>
    </div>
  );
}

interface LegendProps {
  readonly maps: readonly TieMapView[];
  readonly legend: Readonly<Record<TieState, string>>;
}

/** What the lines mean that are there. */
function Legend({ maps, legend }: LegendProps) {
  const styles = useStyles();
  const isThere = (state: TieState): boolean =>
    maps.some(({ nodes, ties }) => [...nodes, ...ties].some((each) => each.state === state));
  return (
    <ul className={styles.legend}>
      {TIE_STATES.filter(isThere).map((state) => (
        <li key={state} className={styles.entry}>
          <Sample state={state} />
          {legend[state]}
        </li>
      ))}
    </ul>
  );
}

function Sample({ state }: { readonly state: TieState }) {
  const styles = useLineStyles();
  return (
    <svg width={24} height={8} aria-hidden>
      <path className={mergeClasses(styles.line, styles[state])} d="M1 4H23" />
    </svg>
  );
}

interface TieTableProps {
  readonly map: TieMapView;
  readonly caption: string;
  readonly columns: { readonly tables: string; readonly outcome: string };
}

/** The same as a table, which a screen reader goes through line by line. */
function TieTable({ map: { nodes, ties }, caption, columns }: TieTableProps) {
  const { hidden } = useVisuallyHiddenStyle();
  return (
    // What a table holds would stick out of it.
    <div className={hidden}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.tables}</th>
            <th scope="col">{columns.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ number, title, status }, i) => (
            <tr key={`table ${i}`}>
              <th scope="row">{`${number} ${title}`.trim()}</th>
              <td>{status}</td>
            </tr>
          ))}
          {ties.map(({ names, outcome }, i) => (
            <tr key={`tie ${i}`}>
              <th scope="row">{names}</th>
              <td>{outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
