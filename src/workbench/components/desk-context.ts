import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../common/language';
import type { SettingsStore } from '../../session/settings/settings';
import type { Desk } from '../desk';
import type { DeskState } from '../desk-state';
import { workbenchMessagesIn } from '../messages';
import type { WorkbenchMessages } from '../messages/messages';

/** What every part of the page can reach. */
export interface Workbench {
  readonly desk: Desk;
  readonly settings: SettingsStore;
}

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('Not inside of a workbench');
  return workbench;
}

export function useDesk(): Desk {
  return useWorkbench().desk;
}

export function useSettingsStore(): SettingsStore {
  return useWorkbench().settings;
}

/** A part of what the desk shows: the same one, unless it changed. */
export function useDeskState<Part>(part: (state: DeskState) => Part): Part {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () => part(desk.state));
}

export function useLanguage(): Language {
  const { settings } = useWorkbench();
  return useSyncExternalStore(settings.subscribe, () => settings.current.language);
}

/** The page's texts, in the language chosen. */
export function useMessages(): WorkbenchMessages {
  return workbenchMessagesIn(useLanguage());
}
