import { makeStyles } from '@fluentui/react-components';
import type { SetFault, SetNote } from '../../../session/set-maker';
import { CutButton } from '../common/cut-button';
import { useCut } from '../common/use-cut';
import { PlaceRow } from './place-row';

/** So many are shown at first. */
const FIRST = 10;

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
});

/** Remarks about places, each a link to its cell. */
export function PlaceList({ items }: { readonly items: readonly (SetFault | SetNote)[] }) {
  const styles = useStyles();
  const cut = useCut(items, FIRST);
  return (
    <div>
      <ul className={styles.list}>
        {cut.shown.map(({ text, at }, i) => (
          <PlaceRow key={i} text={text} at={at} />
        ))}
      </ul>
      <CutButton cut={cut} count={items.length} />
    </div>
  );
}
