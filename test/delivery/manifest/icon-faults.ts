import { existsSync } from 'node:fs';
import path from 'node:path';
import { pngSize } from '../png-size';
import { attribute, elements, named, textOf } from './elements';

const NEEDED = ['16', '32', '80'];
const ALLOWED = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Icons that lack a size, or whose picture is not there or of another size. Addresses are looked up in a folder. */
export function iconFaults(manifest: Document, root: string): string[] {
  const addresses = new Map(
    elements(manifest, 'Image').map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  const pictured = elements(manifest, 'Icon').flatMap((icon) =>
    elements(icon, 'Image').flatMap((image) =>
      pictureFaults(root, addresses.get(attribute(image, 'resid')) ?? '', Number(attribute(image, 'size'))),
    ),
  );
  return [
    ...elements(manifest, 'Group').flatMap(sizeFaults),
    ...elements(manifest, 'Control').flatMap(sizeFaults),
    ...pictured,
    ...pictureFaults(root, textOf(manifest, 'IconUrl'), 32),
    ...pictureFaults(root, textOf(manifest, 'HighResolutionIconUrl'), 64),
  ];
}

function sizeFaults(owner: Element): string[] {
  const icon = [...owner.children].find(({ localName }) => localName === 'Icon');
  const sizes = icon ? elements(icon, 'Image').map((image) => attribute(image, 'size')) : [];
  return [
    ...NEEDED.filter((size) => !sizes.includes(size)).map(
      (size) => `${named(owner)}: no icon of ${size} pixels`,
    ),
    ...sizes
      .filter((size) => !ALLOWED.includes(size))
      .map((size) => `${named(owner)}: Office has no icons of ${size}`),
  ];
}

function pictureFaults(root: string, address: string, side: number): string[] {
  if (!URL.canParse(address)) return [`${address}: no address of a picture`];
  const file = path.join(root, new URL(address).pathname);
  if (!existsSync(file)) return [`${address}: no such picture`];
  const [width, height] = pngSize(file);
  return width === side && height === side ? [] : [`${address}: ${width} × ${height}, not ${side}`];
}
