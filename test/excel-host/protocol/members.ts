import { classOf } from '../objects/classes';
import type { ClientObject } from './client-object';
import type { ObjectClass } from './object-class';
import { isWithin } from './requirement-sets';
import type { Session } from './session';

type Properties = NonNullable<ObjectClass<unknown>['properties']>;
type Objects = NonNullable<ObjectClass<unknown>['objects']>;
type Methods = NonNullable<ObjectClass<unknown>['methods']>;

/** A property of data; undefined where there is none, or none yet in the advertised set. */
export function propertyOf(
  object: ClientObject,
  name: string,
  session: Session,
): Properties[string] | undefined {
  return member(classOf(object).properties, object, name, session);
}

/** As `propertyOf`, for what holds an object. */
export function objectOf(object: ClientObject, name: string, session: Session): Objects[string] | undefined {
  return member(classOf(object).objects, object, name, session);
}

/** As `propertyOf`, for methods. */
export function methodOf(object: ClientObject, name: string, session: Session): Methods[string] | undefined {
  return member(classOf(object).methods, object, name, session);
}

function member<M>(
  members: Readonly<Record<string, M>> | undefined,
  object: ClientObject,
  name: string,
  session: Session,
): M | undefined {
  const isThere = members !== undefined && Object.hasOwn(members, name);
  return isThere && isAdvertised(object, name, session) ? members[name] : undefined;
}

function isAdvertised(object: ClientObject, name: string, session: Session): boolean {
  for (const [set, names] of Object.entries(classOf(object).since ?? {})) {
    if (names.includes(name)) return isWithin(set, session.excelApi);
  }
  return true;
}
