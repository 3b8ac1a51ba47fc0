import { elements, named } from './elements';

/** What an element holds, in the schema's order (Task pane 1.0); Office refuses a manifest in another one. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Elements that the schema does not know there, or not there in that order. */
export function orderFaults(manifest: Document): string[] {
  return Object.entries(ORDER).flatMap(([parent, order]) =>
    elements(manifest, parent).flatMap((element) => {
      const places = [...element.children].map(({ localName }) => order.indexOf(localName));
      const wrong = [...element.children].find(
        (_, index) => places[index] === -1 || (places[index] ?? 0) < (places[index - 1] ?? 0),
      );
      return wrong ? [`${named(element)}: ${wrong.localName} does not belong there`] : [];
    }),
  );
}
