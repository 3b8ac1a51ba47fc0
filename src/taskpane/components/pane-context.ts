import { createContext, useContext, useSyncExternalStore } from 'react';
import { paneMessagesIn } from '../messages';
import type { PaneMessages } from '../messages/messages';
import type { Disclosure, DisclosureState } from '../../session/disclosure';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import type { Settings, SettingsStore } from '../../session/settings/settings';

/** What every part of the pane can reach. */
export interface Pane {
  readonly session: Session;
  readonly disclosure: Disclosure;
  readonly settings: SettingsStore;
  /** Opens a sample workbook, where that can be done. */
  readonly openSample?: () => void;
  /** Whether the program saves and prints what the pane makes. */
  readonly savesPages: boolean;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('Not inside of a pane');
  return pane;
}

export function useSession(): Session {
  return usePane().session;
}

/** A part of what the session shows: the same one, unless it changed. */
export function useSessionState<Part>(part: (state: SessionState) => Part): Part {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, () => part(session.state));
}

/** Whether nothing is being done, so that something can be begun. */
export function useIsFree(): boolean {
  return useSessionState(({ activity }) => activity.kind === 'none');
}

export function useDisclosure(): Disclosure {
  return usePane().disclosure;
}

export function useDisclosureState(): DisclosureState {
  const { disclosure } = usePane();
  return useSyncExternalStore(disclosure.subscribe, () => disclosure.state);
}

export function useSettings(): Settings {
  const { settings } = usePane();
  return useSyncExternalStore(settings.subscribe, () => settings.current);
}

/** The pane's texts, in the language chosen. */
export function useMessages(): PaneMessages {
  return paneMessagesIn(useSettings().language);
}
