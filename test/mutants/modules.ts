import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import { withProbes } from './probes';

type Load = (
  module: { exports: unknown },
  exports: unknown,
  require: (request: string) => unknown,
  probe: (block: number) => void,
  dirname: string,
) => void;

/** Of a file, what is told of every function in it that is entered and every loop that goes round. */
export type Probes = (file: string) => (block: number) => void;

/** A file that reads otherwise than it is, and how. */
export interface Changed {
  readonly file: string;
  readonly source: string;
}

const compiled = new Map<string, Load>();

/** Modules that are loaded anew, so that no run leaves anything to the next; what is compiled stays so. */
export class Modules {
  private readonly loaded = new Map<string, { exports: unknown }>();

  constructor(
    private readonly probes: Probes,
    /** Modules that others are to be given in place of what is there. */
    private readonly given: ReadonlyMap<string, unknown>,
    private readonly changed?: Changed,
  ) {}

  load(file: string): unknown {
    if (this.given.has(file)) return this.given.get(file);
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(file, module);
    const local = createRequire(file);
    this.compiled(file)(
      module,
      module.exports,
      (request) => {
        const found = request.startsWith('.')
          ? resolved(path.resolve(path.dirname(file), request))
          : undefined;
        return found === undefined ? local(request) : this.load(found);
      },
      this.probes(file),
      path.dirname(file),
    );
    return module.exports;
  }

  private compiled(file: string): Load {
    if (file === this.changed?.file) return compile(file, this.changed.source);
    const load = compiled.get(file) ?? compile(file, readFileSync(file, 'utf8'));
    compiled.set(file, load);
    return load;
  }
}

function compile(file: string, source: string): Load {
  const { code } = transformSync(file.includes(`${path.sep}src${path.sep}`) ? withProbes(source) : source, {
    filename: file,
    jsc: { parser: { syntax: 'typescript', tsx: file.endsWith('x') }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const given = ['module', 'exports', 'require', '__probe', '__dirname'];
  return compileFunction(code, given, { filename: file }) as Load;
}

const resolutions = new Map<string, string | undefined>();

/** The source that an import means; undefined for what is none of ours to load. */
function resolved(bare: string): string | undefined {
  if (!resolutions.has(bare)) {
    const files = ['.ts', '.tsx', `${path.sep}index.ts`].map((end) => bare + end);
    resolutions.set(
      bare,
      files.find((file) => existsSync(file) && statSync(file).isFile()),
    );
  }
  return resolutions.get(bare);
}
