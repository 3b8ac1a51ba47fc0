/** What the file of the open workbook is called; undefined where it was not saved yet, or Office does not tell. */
export function documentName(): string | undefined {
  const { url } = Office.context.document as { readonly url?: string | null };
  const name = url?.split(/[\\/]/u).at(-1) ?? '';
  return name === '' ? undefined : decoded(name, url ?? '');
}

/** Where the address is one of the web its parts are encoded. */
function decoded(name: string, url: string): string {
  if (!/^https?:/iu.test(url)) return name;
  try {
    return decodeURIComponent(name.replace(/[?#].*$/u, ''));
  } catch {
    return name;
  }
}
