import { useEffect, useState } from 'react';
import type { IdentityChoice, IdentityView } from '../../../budget';
import { useSession, useSessionState } from '../pane-context';

/** So many identities are asked for at a time. */
const PAGE = 25;

/** As many of some identities as were asked for so far. */
export interface Identities {
  readonly shown: readonly IdentityView[];
  /** Undefined until the first page has come. */
  readonly total: number | undefined;
  readonly isFailed: boolean;
  readonly more: () => void;
}

/**
 * Some identities, page by page; of every new result anew.
 * @param choice the same one as long as the same are meant
 */
export function useIdentities(choice: IdentityChoice): Identities {
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
    session.identities(choice, { from: 0, count: wanted }).then(
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
  }, [session, report, choice, wanted]);
  return {
    ...state,
    more: () => {
      setWanted((before) => before + PAGE);
    },
  };
}
