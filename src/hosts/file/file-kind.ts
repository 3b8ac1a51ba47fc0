/** What a file is, going by its first bytes. */
export interface FileKind {
  readonly kind: 'empty' | 'zip' | 'compound' | 'workbook' | 'text' | 'other';
  /** The format by name, where the kind alone does not tell. */
  readonly format?: string;
}

interface Signature {
  readonly bytes: readonly number[];
  readonly is: FileKind;
}

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: { kind: 'zip' } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], is: { kind: 'other', format: 'zip' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], is: { kind: 'compound' } },
  { bytes: [0x09, 0x08, 0x08, 0x00, 0x00, 0x05], is: { kind: 'workbook', format: 'xls-95' } },
  { bytes: [0x09, 0x04, 0x06, 0x00], is: { kind: 'workbook', format: 'xls-95' } },
  { bytes: [0x09, 0x02, 0x06, 0x00], is: { kind: 'workbook', format: 'xls-95' } },
  { bytes: [0x09, 0x00, 0x04, 0x00], is: { kind: 'workbook', format: 'xls-95' } },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: { kind: 'other', format: 'pdf' } },
  { bytes: [0x52, 0x61, 0x72, 0x21], is: { kind: 'other', format: 'rar' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], is: { kind: 'other', format: '7z' } },
  { bytes: [0xff, 0xfe], is: { kind: 'text', format: 'csv' } },
  { bytes: [0xfe, 0xff], is: { kind: 'text', format: 'csv' } },
];

/** An OpenDocument package starts with its type, uncompressed. */
const ODS_TYPE = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';
const ODS_TYPE_AT = 30;
const LOOKED_AT = 4096;

/** What the bytes of a file are, whatever its name says. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  const signature = SIGNATURES.find((known) => startsWith(bytes, known.bytes));
  if (signature?.is.kind === 'zip' && isOpenDocument(bytes)) return { kind: 'workbook', format: 'ods' };
  if (signature) return signature.is;
  return looksLikeText(bytes) ? textKind(bytes) : { kind: 'other' };
}

/** A file shorter than the signature is taken for its beginning. */
function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte || i >= Math.max(bytes.length, 2));
}

function isOpenDocument(bytes: Uint8Array): boolean {
  const head = bytes.subarray(ODS_TYPE_AT, ODS_TYPE_AT + ODS_TYPE.length);
  return new TextDecoder('latin1').decode(head) === ODS_TYPE;
}

function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, LOOKED_AT).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function textKind(bytes: Uint8Array): FileKind {
  const head = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT)).trimStart();
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && head.startsWith('<?xml')) {
    return { kind: 'workbook', format: 'xml-2003' };
  }
  if (head.startsWith('<') || /^mime-version:/i.test(head)) return { kind: 'text', format: 'html' };
  return { kind: 'text', format: 'csv' };
}
