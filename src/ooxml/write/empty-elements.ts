/** The elements without content in markup, by their names without prefixes; the first of a name. */
export function emptyElements(xml: string): Map<string, string> {
  const tags = /<((?:[\w.-]+:)?([\w.-]+))(?:"[^"]*"|'[^']*'|[^"'>])*?(?:\/>|>\s*<\/\1\s*>)/g;
  const found = new Map<string, string>();
  for (const [element, , name = ''] of xml.matchAll(tags)) {
    if (!found.has(name)) found.set(name, element);
  }
  return found;
}
