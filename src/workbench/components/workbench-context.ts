import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../common/language';
import type { SettingsStore } from '../../session/settings/settings';
import { workbenchMessagesIn } from '../messages';
import type { WorkbenchMessages } from '../messages/messages';
import type { WorkbenchController } from '../workbench-controller';
import type { WorkbenchState } from '../workbench-state';

/** What every part of the page can reach. */
export interface Workbench {
  readonly controller: WorkbenchController;
  readonly settings: SettingsStore;
}

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('Not inside of a workbench');
  return workbench;
}

export function useController(): WorkbenchController {
  return useWorkbench().controller;
}

export function useSettingsStore(): SettingsStore {
  return useWorkbench().settings;
}

/** A part of what the page shows: the same one, unless it changed. */
export function useWorkbenchState<Part>(part: (state: WorkbenchState) => Part): Part {
  const controller = useController();
  return useSyncExternalStore(controller.subscribe, () => part(controller.state));
}

export function useLanguage(): Language {
  const { settings } = useWorkbench();
  return useSyncExternalStore(settings.subscribe, () => settings.current.language);
}

/** The page's texts, in the language chosen. */
export function useMessages(): WorkbenchMessages {
  return workbenchMessagesIn(useLanguage());
}
