import type { DisclosureData } from '../../disclosure/data/disclosure-data';
import type { DisclosureSet } from '../../disclosure/set/set-table';
import { packageWords } from '../words';
import type { TextFile } from '../csv/csv-files';
import type { PackageDescriptor } from './descriptor';
import { lineResource, tableResource } from './resources';

/**
 * The set as a Fiscal Data Package: a descriptor, the budget lines where they are known, and every standard table.
 * Source of the format: Data Package 2.0 (2024-06-26) and Fiscal Data Package 1.0rc1 with its budget taxonomy, datapackage.org.
 */
export function fiscalDataPackage(set: DisclosureSet, data: DisclosureData): TextFile[] {
  const lines = data.lines ? [lineResource(data.lines, data.department)] : [];
  const resources = [...lines, ...set.tables.map(tableResource)];
  const descriptor: PackageDescriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'department-budget',
    title: set.department === undefined ? set.title : `${set.department} ${set.title}`,
    description: packageWords.description,
    keywords: packageWords.keywords,
    ...(set.department !== undefined && { contributors: [{ title: set.department }] }),
    resources: resources.map((each) => each.descriptor),
  };
  return [
    { name: 'datapackage.json', text: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...resources.map(({ file }) => file),
  ];
}
