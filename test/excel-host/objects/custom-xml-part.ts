import { ClientObject, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import type { Workbook } from '../workbook/workbook';
import { text } from './given';

export const customXmlPart: ObjectClass<Targets['CustomXmlPart']> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part) => namespaceOf(xmlOf(part)) },
  },
  methods: {
    GetXml: (part) => xmlOf(part),
    SetXml: (part, [given]) => {
      xmlOf(part);
      part.workbook.customXmlParts.set(part.id, text(given));
    },
    Delete: ({ workbook, id }) => {
      workbook.customXmlParts.delete(id);
    },
  },
};

export const customXmlPartCollection: ObjectClass<Targets['CustomXmlPartCollection']> = {
  items: (workbook) => partsOf(workbook, undefined),
  item: (workbook, id) => partIn(workbook, id),
  methods: {
    Add: (workbook, [given]) => {
      const id = `{${workbook.ids.next()}}`;
      workbook.customXmlParts.set(id, text(given));
      return new ClientObject('CustomXmlPart', { workbook, id });
    },
    GetByNamespace: (workbook, [given]) =>
      new ClientObject('CustomXmlPartScopedCollection', { workbook, namespace: text(given) }),
  },
};

export const customXmlPartScopedCollection: ObjectClass<Targets['CustomXmlPartScopedCollection']> = {
  items: ({ workbook, namespace }) => partsOf(workbook, namespace),
  item: ({ workbook }, id) => partIn(workbook, id),
};

function partIn(workbook: Workbook, given: unknown): ClientObject {
  const part = { workbook, id: text(given) };
  xmlOf(part);
  return new ClientObject('CustomXmlPart', part);
}

function partsOf(workbook: Workbook, namespace: string | undefined): ClientObject[] {
  return [...workbook.customXmlParts]
    .filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(([id]) => new ClientObject('CustomXmlPart', { workbook, id }));
}

function xmlOf({ workbook, id }: Targets['CustomXmlPart']): string {
  const xml = workbook.customXmlParts.get(id);
  if (xml === undefined) throw HostError.itemNotFound();
  return xml;
}

/** The namespace of the root. */
function namespaceOf(xml: string): string {
  return /<(?:(\w+):)?\w+[^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[2] ?? '';
}
