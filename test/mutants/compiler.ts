import ts from 'typescript';
import type { Changed } from './modules';

/** The compiler, which refuses some sources without their running. */
export class Compiler {
  private changed: Changed | undefined;
  private version = 0;
  private readonly service = ts.createLanguageService(this.host());

  /** Whether a file that reads otherwise has an error of types in itself. */
  refuses(changed: Changed): boolean {
    this.changed = changed;
    this.version++;
    return this.service.getSemanticDiagnostics(changed.file).length > 0;
  }

  private host(): ts.LanguageServiceHost {
    const { config } = ts.readConfigFile('tsconfig.pure.json', readFile) as { config: unknown };
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
    const sourceOf = (file: string): string | undefined =>
      file === this.changed?.file ? this.changed.source : readFile(file);
    return {
      fileExists: (file) => ts.sys.fileExists(file),
      readFile,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      getCompilationSettings: () => options,
      getScriptFileNames: () => fileNames,
      getScriptVersion: (file) => (file === this.changed?.file ? String(this.version) : ''),
      getScriptSnapshot: (file) => {
        const source = sourceOf(file);
        return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
      },
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
    };
  }
}

function readFile(file: string): string | undefined {
  return ts.sys.readFile(file);
}
