/** What the document keeps under a name, or undefined. One sync. */
export async function getSetting(context: Excel.RequestContext, name: string): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(name);
  setting.load('value');
  await context.sync();
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof value === 'string' ? value : undefined;
}

/** Keeps a text in the document, or removes it. */
export async function setSetting(
  context: Excel.RequestContext,
  name: string,
  text: string | undefined,
): Promise<void> {
  const { settings } = context.workbook;
  if (text !== undefined) {
    settings.add(name, text);
    await context.sync();
    return;
  }
  const setting = settings.getItemOrNullObject(name);
  await context.sync();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
}
