import type { Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { oneOf } from './given';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const application: ObjectClass<Targets['Application']> = {
  properties: {
    CalculationMode: {
      get: ({ openedCalculationMode }) => openedCalculationMode,
      set: (target, value) => {
        target.calculationMode = oneOf(value, MODES);
        if (target.calculationMode !== 'Manual') target.cells.calculate();
      },
    },
    CalculationState: { get: () => 'Done' },
  },
  methods: {
    Calculate: ({ cells }) => {
      cells.calculate();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
