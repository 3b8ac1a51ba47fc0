import type { Department, DisclosureData } from './disclosure-data';

/** The data with what a person says of the department, where they say it. */
export function withDepartment(
  data: DisclosureData,
  { year, name }: Partial<Pick<Department, 'year' | 'name'>>,
): DisclosureData {
  const said = { ...(year !== undefined && { year }), ...(name !== undefined && { name }) };
  return { ...data, department: { ...data.department, ...said } };
}
