import { readFileSync } from 'node:fs';
import { minVersion, satisfies } from 'semver';

interface Manifest {
  readonly engines?: { readonly node?: string };
}

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Manifest>>;
};

/** The oldest that is promised, and the first of each later line that is supported for long. */
const promised = [minVersion(engines?.node ?? '')?.version ?? '', '22.13.0', '24.0.0'];

test.each(promised)('every package that is installed runs on Node %s', (version) => {
  const wanting = Object.entries(packages)
    .filter(([, { engines: wanted }]) => wanted?.node !== undefined && !satisfies(version, wanted.node))
    .map(([name, { engines: wanted }]) => `${name} wants ${wanted?.node ?? ''}`);
  expect(wanting).toEqual([]);
});
