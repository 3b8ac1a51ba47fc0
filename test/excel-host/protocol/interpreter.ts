import { classOf } from '../objects/classes';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
} from './batch';
import { ClientObject } from './client-object';
import { HostError } from './host-error';
import { methodOf, objectOf, propertyOf } from './members';
import { identityOf, query, unknownMember, wireName } from './query';
import type { Session } from './session';

/**
 * Carries a batch out, action by action. An error ends it: what was done before stays done, as in Excel.
 * @param stop a fault that a test ordered: after that many actions the batch fails
 */
export function interpret(
  batch: Batch,
  session: Session,
  stop?: { readonly afterActions: number; readonly error: HostError },
): BatchAnswer {
  const run = new BatchRun(batch, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (stop?.afterActions === index) throw stop.error;
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      run.record();
      return { Error: described(error, run.locationOf(action), index), Results: results, TraceIds: traces };
    }
  }
  run.record();
  return { Results: results, TraceIds: traces };
}

/** Methods that change nothing that a person could undo. */
const LEAVES_ALL = /^(?:_|Get|Is|Activate|Select|Calculate|Suspend|Register|Unregister|Notify|SetAppRuntime)/;

function described(thrown: unknown, location: string, index: number): NonNullable<BatchAnswer['Error']> {
  const error = thrown instanceof HostError ? thrown : HostError.generalException(mistake(thrown));
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: error.status,
  };
}

function mistake(thrown: unknown): string {
  return `A mistake in the test host: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
}

class BatchRun {
  private readonly objects = new Map<number, ClientObject | null>();
  private hasChanged = false;

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.objectAt(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identityOf(object, this.session);
      case ActionType.query:
        return query(object, action.QueryInfo ?? {}, this.session);
      case ActionType.queryAsJson:
        return asJson(query(object, action.QueryInfo ?? {}, this.session));
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        this.setProperty(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.setProperty(object, wireName(name), value);
        }
        return null;
      default:
        throw unknownMember(object, `(action type ${action.ActionType})`, this.session);
    }
  }

  /** As Excel says where it happened: `Worksheet.getRange`. */
  locationOf(action: Action): string {
    let path = this.batch.ObjectPaths[action.ObjectPathId];
    const object = this.objects.get(action.ObjectPathId);
    if (object)
      return action.Name === '' ? object.className : `${object.className}.${uncapitalised(action.Name)}`;
    while (path?.ParentObjectPathId !== undefined) {
      const parent = this.objects.get(path.ParentObjectPathId);
      if (parent) return `${parent.className}.${path.Name === '' ? 'getItem' : uncapitalised(path.Name)}`;
      path = this.batch.ObjectPaths[path.ParentObjectPathId];
    }
    return '';
  }

  private call(object: ClientObject, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      this.session.references.keep(object);
      return null;
    }
    const answer = this.answerOf(object, action.Name, action.ArgumentInfo);
    return isObject(answer) ? identityOf(answer, this.session) : answer;
  }

  /** A sync is one step of the person's undo, where it has changed something. */
  record(): void {
    if (this.hasChanged) this.session.workbook.undoRecords.add('add-in');
  }

  private noteChange(object: ClientObject, name: string): void {
    if (!classOf(object).withoutUndo?.includes(name)) {
      this.hasChanged = true;
      return;
    }
    this.session.workbook.undoRecords.clear();
    this.hasChanged = false;
  }

  private answerOf(object: ClientObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (!LEAVES_ALL.test(name)) this.noteChange(object, name);
    const method = methodOf(object, name, this.session);
    if (method) return method(object.target, this.argumentsOf(info), this.session);
    const { items } = classOf(object);
    if (!items) throw unknownMember(object, name, this.session);
    if (name === 'GetCount') return items(object.target, this.session).length;
    if (name !== 'GetItemAt') throw unknownMember(object, name, this.session);
    const item = items(object.target, this.session)[Number(this.argumentsOf(info)[0])];
    if (!item) throw HostError.itemNotFound();
    return item;
  }

  private setProperty(object: ClientObject, name: string, value: unknown): void {
    const property = propertyOf(object, name, this.session);
    if (property?.set) {
      this.noteChange(object, name);
      property.set(object.target, value, this.session);
      return;
    }
    const child = objectOf(object, name, this.session)?.(object.target, this.session);
    if (!child) throw unknownMember(object, name, this.session);
    for (const [part, partValue] of Object.entries(value ?? {})) {
      this.setProperty(child, wireName(part), partValue);
    }
  }

  /** The object that a path leads to; null for a null object. Each path is walked once a batch. */
  private objectAt(id: number): ClientObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(id);
    this.objects.set(id, object);
    return object;
  }

  private resolve(id: number): ClientObject | null {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw HostError.generalException(`The batch has no object path ${id}`);
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return new ClientObject('Workbook', this.session.workbook);
      case ObjectPathType.newObject:
        return this.session.service(path.Name);
      case ObjectPathType.reference:
        return this.session.references.get(path.Name);
      case ObjectPathType.nullObject:
        return null;
    }
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return this.objectProperty(parent, path.Name);
      case ObjectPathType.indexer:
        return this.item(parent, path.ArgumentInfo);
      case ObjectPathType.method:
        return this.objectOfMethod(parent, path.Name, path.ArgumentInfo);
      default:
        throw HostError.generalException(`The host knows no object path type ${path.ObjectPathType}`);
    }
  }

  private objectProperty(parent: ClientObject, name: string): ClientObject | null {
    const get = objectOf(parent, name, this.session);
    if (!get) throw unknownMember(parent, name, this.session);
    return get(parent.target, this.session);
  }

  private item(parent: ClientObject, info: ArgumentInfo | undefined): ClientObject {
    const { item } = classOf(parent);
    if (!item) throw unknownMember(parent, 'getItem', this.session);
    return item(parent.target, this.argumentsOf(info)[0], this.session);
  }

  private objectOfMethod(
    parent: ClientObject,
    name: string,
    info: ArgumentInfo | undefined,
  ): ClientObject | null {
    const answer = this.answerOf(parent, name, info);
    if (answer === null || isObject(answer)) return answer;
    throw HostError.generalException(`${parent.className}.${name} answers no object`);
  }

  /** Arguments, with the objects themselves where paths stand for them. */
  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return references ? given.map((argument, i) => this.resolved(argument, references[i])) : given;
  }

  private resolved(argument: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(argument)) {
      return argument.map((part: unknown, i) => this.resolved(part, reference[i]));
    }
    return typeof reference === 'number' && reference > 0 ? this.objectAt(reference) : argument;
  }
}

function isObject(answer: unknown): answer is ClientObject {
  return answer instanceof ClientObject;
}

function uncapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Data as `toJSON` of the library has it: names uncapitalised, collections as `items`. */
function asJson(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(asJson);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name === '_Items' ? 'items' : uncapitalised(name),
      asJson(value),
    ]),
  );
}
