import * as XLSX from '@e965/xlsx';

/** A compound file with streams of these names. */
export function compound(...streams: readonly string[]): Uint8Array {
  const container = XLSX.CFB as {
    utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
    write(file: object, options: object): Uint8Array;
  };
  const file = container.utils.cfb_new();
  for (const stream of streams) container.utils.cfb_add(file, stream, new Uint8Array(5000));
  return new Uint8Array(container.write(file, { type: 'buffer' }));
}
