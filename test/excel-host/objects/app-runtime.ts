import type { Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { text } from './given';

/** The services behind `Office.actions` and `Office.addin`. */

export const addinInternalService: ObjectClass<Targets['Microsoft.InternalService.AddinInternalService']> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

export const appRuntimeService: ObjectClass<Targets['Microsoft.AppRuntime.AppRuntimeService']> = {
  methods: {
    GetAppRuntimeState: (_target, _given, { paneState }) => paneState,
    SetAppRuntimeState: (_target, [state], session) => {
      session.paneState = text(state);
    },
  },
};

export const appRuntimePersistenceService: ObjectClass<
  Targets['Microsoft.AppRuntime.AppRuntimePersistenceService']
> = {
  methods: {
    GetAppRuntimeStartState: (_target, _given, { startState }) => startState,
    SetAppRuntimeStartState: (_target, [state], session) => {
      session.startState = text(state);
    },
  },
};
