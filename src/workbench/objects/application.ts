import { oneOf, toBoolean } from '../richapi/arguments';
import type { ObjectType } from '../richapi/object-type';
import type { ObjectContext } from './context';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** Excel.Application. Only automatic calculation is played: other modes are remembered, and Calculate works as in Excel. */
export const applicationType: ObjectType<ObjectContext> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ application }) => application.calculationMode,
      set: ({ application }, value) => {
        application.calculationMode = oneOf(value, MODES);
      },
    },
    // Queries wait for the calculation, so it is done when this is read.
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: ({ grid }, [type]) => grid.recalculate(oneOf(type, CALCULATION_TYPES) !== 'Recalculate'),
    // Both only save time in Excel: one batch is applied at once here anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Excel.Runtime */
export const runtimeType: ObjectType<ObjectContext> = {
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: ({ application }) => application.eventsEnabled,
      set: ({ application }, value) => {
        application.eventsEnabled = toBoolean(value);
      },
    },
  },
};
