import { functionNames } from '../../../src/ribbon/register';
import { attribute, elements, textOf } from './elements';
import { iconFaults } from './icon-faults';
import { orderFaults } from './order-faults';
import { resourceFaults } from './resource-faults';
import { textFaults } from './text-faults';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface Expected {
  /** package.json's version, `x.y.z`. */
  readonly version: string;
  /** Where every address of the manifest begins. */
  readonly baseUrl: string;
  /** The folder that is served there. */
  readonly root: string;
}

/** What is wrong with a manifest (XML, task pane), a line each; none where it is sound. */
export function manifestFaults(xml: string, { version, baseUrl, root }: Expected): string[] {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (manifest.querySelector('parsererror')) return ['not well-formed'];
  return [
    ...headFaults(manifest, version),
    ...orderFaults(manifest),
    ...addressFaults(manifest, baseUrl),
    ...resourceFaults(manifest),
    ...textFaults(manifest),
    ...iconFaults(manifest, root),
    ...requirementFaults(manifest),
    ...functionFaults(manifest),
  ];
}

function headFaults(manifest: Document, version: string): string[] {
  const wants: readonly (readonly [name: string, fits: boolean])[] = [
    ['Id', GUID.test(textOf(manifest, 'Id'))],
    ['Version', textOf(manifest, 'Version') === `${version}.0`],
    ['DefaultLocale', textOf(manifest, 'DefaultLocale') === 'zh-CN'],
    ['Permissions', textOf(manifest, 'Permissions') === 'ReadWriteDocument'],
    [
      'Host',
      elements(manifest, 'Host')
        .map((host) => attribute(host, 'Name') || attribute(host, 'xsi:type'))
        .join() === 'Workbook,Workbook',
    ],
  ];
  return wants.filter(([, fits]) => !fits).map(([name]) => `${name}: not what it should be`);
}

function addressFaults(manifest: Document, baseUrl: string): string[] {
  const values = elements(manifest, '*').flatMap((element) => [
    attribute(element, 'DefaultValue'),
    attribute(element, 'Value'),
  ]);
  return values
    .filter((value) => value.includes('://') && !value.startsWith(baseUrl))
    .map((value) => `${value}: not at ${baseUrl}`);
}

/** The ribbon's commands need ExcelApi 1.9; the pane itself opens in an older Excel, to say so. */
function requirementFaults(manifest: Document): string[] {
  const said = elements(manifest, 'Sets').map((sets) => {
    const [set] = elements(sets, 'Set');
    return (
      set &&
      `${attribute(set, 'Name')} ${attribute(set, 'MinVersion') || attribute(sets, 'DefaultMinVersion')}`
    );
  });
  return said.join() === 'ExcelApi 1.1,ExcelApi 1.9' ? [] : [`Requirements: ${said.join()}`];
}

function functionFaults(manifest: Document): string[] {
  const called = elements(manifest, 'FunctionName').map(({ textContent }) => textContent);
  const there: readonly string[] = Object.values(functionNames);
  return [
    ...called.filter((name) => !there.includes(name)).map((name) => `${name}: no such function`),
    ...there.filter((name) => !called.includes(name)).map((name) => `${name}: no button calls it`),
  ];
}
