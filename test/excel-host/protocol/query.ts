import { classOf } from '../objects/classes';
import type { QueryInfo } from './batch';
import type { ClientObject } from './client-object';
import { HostError } from './host-error';
import { objectOf, propertyOf } from './members';
import type { Session } from './session';

type Data = Record<string, unknown>;

/** What an object shows of itself when it is made: its reference if it is kept, and its identity. */
export function identityOf(object: ClientObject, session: Session): Data {
  const reference = session.references.idOf(object);
  return {
    ...(reference !== undefined && { _ReferenceId: reference }),
    ...classOf(object).identity?.(object.target),
  };
}

/** Answers `load`: the properties that were asked for, nested as asked; all simple ones where none are named. */
export function query(object: ClientObject, info: QueryInfo, session: Session): Data {
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split(/[/.]/));
  return classOf(object).items
    ? queryItems(object, info, selected, session)
    : queryOne(object, selected, session);
}

function queryItems(
  object: ClientObject,
  { Skip = 0, Top }: QueryInfo,
  selected: readonly string[][],
  session: Session,
): Data {
  const { items, properties = {} } = classOf(object);
  const [own, ofItems] = partition(selected, ([head = '']) => wireName(head) in properties);
  const data = own.length > 0 ? queryOne(object, own, session) : {};
  if (selected.length > 0 && ofItems.length === 0) return data;
  const all = items?.(object.target, session) ?? [];
  const asked = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...data,
    _Items: asked.map((item) => ({ ...identityOf(item, session), ...queryOne(item, ofItems, session) })),
  };
}

function queryOne(object: ClientObject, selected: readonly string[][], session: Session): Data {
  const data: Data = { ...identityOf(object, session) };
  if (selected.length === 0) addAllProperties(object, data, session);
  const nested = new Map<string, string[][]>();
  for (const [head = '', ...rest] of selected) {
    const name = wireName(head);
    if (head === '*') addAllProperties(object, data, session);
    else if (objectOf(object, name, session)) {
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    } else data[name] = readProperty(object, name, session);
  }
  for (const [name, paths] of nested) data[name] = queryNested(object, name, paths, session);
  return data;
}

function queryNested(object: ClientObject, name: string, paths: string[][], session: Session): Data | null {
  const child = objectOf(object, name, session)?.(object.target, session);
  if (!child) return null;
  const selected = paths
    .map((path) => (path[0] === 'items' ? path.slice(1) : path))
    .filter(({ length }) => length > 0);
  const info = { Select: selected.map((path) => path.join('/')) };
  return { ...identityOf(child, session), ...query(child, info, session) };
}

function addAllProperties(object: ClientObject, data: Data, session: Session): void {
  for (const name of Object.keys(classOf(object).properties ?? {})) {
    const property = propertyOf(object, name, session);
    if (property?.get) data[name] = property.get(object.target, session);
  }
}

function readProperty(object: ClientObject, name: string, session: Session): unknown {
  const property = propertyOf(object, name, session);
  if (!property?.get) throw unknownMember(object, name, session);
  return property.get(object.target, session);
}

/** Notes down that the host lacks a member, and makes the error to answer with. */
export function unknownMember({ className }: ClientObject, name: string, session: Session): HostError {
  const member = `${className}.${name}`;
  session.unknownMembers.set(member, (session.unknownMembers.get(member) ?? 0) + 1);
  return HostError.apiNotFound(member);
}

/** `rowIndex` → `RowIndex`, as data travels; `_ReferenceId` stays. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function partition<T>(list: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))];
}
