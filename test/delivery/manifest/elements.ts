/** All elements below a node that have a local name, whatever the prefix. */
export function elements(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagNameNS('*', name)];
}

/** The text of the first element of a local name, or of the attribute in which the manifest keeps it. */
export function textOf(node: Document | Element, name: string): string {
  const [first] = elements(node, name);
  return first?.getAttribute('DefaultValue') ?? first?.textContent.trim() ?? '';
}

/** The value of an attribute that may be prefixed; empty where it is absent. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** An element for people: its name and its id or resid. */
export function named(element: Element): string {
  const id = attribute(element, 'id') || attribute(element, 'resid');
  return id ? `${element.localName} ${id}` : element.localName;
}
