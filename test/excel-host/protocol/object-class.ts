import type { ClientObject } from './client-object';
import type { Session } from './session';

/** A property that holds data. Without `set` it is read-only, without `get` it only takes. */
export interface Property<T> {
  get?(target: T, session: Session): unknown;
  set?(target: T, value: unknown, session: Session): void;
}

/**
 * How the host answers for one of Office.js's classes. Members go by their names on the wire, which are those
 * of the documentation with a capital. What is not listed does not exist.
 */
export interface ObjectClass<T> {
  /** What tells an object from its likes; sent whenever it is made. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that hold objects; null for a null object. */
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => ClientObject | null>>;
  /** They answer an object, null for a null object, or plain data. */
  readonly methods?: Readonly<
    Record<string, (target: T, given: readonly unknown[], session: Session) => unknown>
  >;
  /** Of a collection. */
  readonly items?: (target: T, session: Session) => readonly ClientObject[];
  /** Of a collection: the item of a key. */
  readonly item?: (target: T, key: unknown, session: Session) => ClientObject;
  /** What Excel on Windows and on the Mac cannot undo, as Microsoft's page on undo has it: whoever uses it empties the person's undo. */
  readonly withoutUndo?: readonly string[];
  /** Members that are younger than ExcelApi 1.9, by the requirement set that brought them. */
  readonly since?: Readonly<Record<string, readonly string[]>>;
}
