import { attribute, elements, named } from './elements';

const LONGEST_ID = 32;

/** The kind of resource that an element names, where its parent decides it too. */
function kindFor(element: Element): string {
  const { localName, parentElement } = element;
  if (localName === 'Image') return 'Images';
  if (['FunctionFile', 'SourceLocation', 'LearnMoreUrl'].includes(localName)) return 'Urls';
  if (localName === 'Description' && parentElement?.localName !== 'VersionOverrides') return 'LongStrings';
  return 'ShortStrings';
}

/** Names of resources that are not there, of another kind, too long, given twice, or of no use. */
export function resourceFaults(manifest: Document): string[] {
  const [resources] = elements(manifest, 'Resources');
  if (!resources) return ['no Resources'];
  const defined = [...resources.children].flatMap((kind) =>
    [...kind.children].map((resource) => ({ id: attribute(resource, 'id'), kind: kind.localName })),
  );
  const uses = elements(manifest, '*').filter((element) => element.hasAttribute('resid'));
  return [
    ...uses
      .filter(
        (use) => !defined.some(({ id, kind }) => id === attribute(use, 'resid') && kind === kindFor(use)),
      )
      .map((use) => `${named(use)}: no such resource in ${kindFor(use)}`),
    ...defined
      .filter(({ id }) => !uses.some((use) => attribute(use, 'resid') === id))
      .map(({ id }) => `${id}: nothing uses it`),
    ...defined.filter(({ id }) => id.length > LONGEST_ID).map(({ id }) => `${id}: longer than ${LONGEST_ID}`),
    ...twice(elements(manifest, '*').map((element) => attribute(element, 'id'))).map(
      (id) => `${id}: given twice`,
    ),
  ];
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => id !== '' && ids.indexOf(id) < index);
}
