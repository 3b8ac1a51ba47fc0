import { useEffect, useState } from 'react';
import type { IdentityView } from '../../../budget';
import { useSession, useSessionState } from '../pane-context';

/** So many identities are asked for at a time. */
const PAGE = 25;

/** As many of a table's identities as were asked for so far. */
export interface Identities {
  readonly shown: readonly IdentityView[];
  /** Undefined until the first page has come. */
  readonly total: number | undefined;
  readonly isFailed: boolean;
  readonly more: () => void;
}

/** The identities of a table, page by page; of every new result anew. */
export function useIdentities(table: number): Identities {
  const session = useSession();
  const report = useSessionState((state) => state.report);
  const [wanted, setWanted] = useState(PAGE);
  const [state, setState] = useState<Omit<Identities, 'more'>>({
    shown: [],
    total: undefined,
    isFailed: false,
  });
  useEffect(() => {
    let isCurrent = true;
    session.identities(table, { from: 0, count: wanted }).then(
      ({ identities, total }) => {
        if (isCurrent) setState({ shown: identities, total, isFailed: false });
      },
      () => {
        if (isCurrent) setState((before) => ({ ...before, isFailed: true }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [session, report, table, wanted]);
  return {
    ...state,
    more: () => {
      setWanted((before) => before + PAGE);
    },
  };
}
