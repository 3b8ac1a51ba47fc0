import type { EventName } from '../protocol/event-source';
import type { ObjectClass } from '../protocol/object-class';
import type { Sheet } from '../workbook/sheet';

/** The methods by which office.js registers for events, of one sheet or (undefined) of all. */
export function eventMethods<T>(
  sheetOf: (target: T) => Sheet | undefined,
  names: readonly EventName[],
): NonNullable<ObjectClass<T>['methods']> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [
        `_Register${name}`,
        (target: T, _given, session) => {
          session.events.register(name, sheetOf(target));
        },
      ],
      [
        `_Unregister${name}`,
        (target: T, _given, session) => {
          session.events.unregister(name, sheetOf(target));
        },
      ],
    ]) satisfies [string, NonNullable<ObjectClass<T>['methods']>[string]][],
  );
}

/** Their names, for lists of what is younger. */
export function eventMethodNames(names: readonly EventName[]): string[] {
  return names.flatMap((name) => [`_Register${name}`, `_Unregister${name}`]);
}
