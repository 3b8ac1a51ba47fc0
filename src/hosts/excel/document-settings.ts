/** What the document keeps under names, in their order; undefined where it keeps nothing. One sync. */
export async function getSettings(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const settings = names.map((name) => context.workbook.settings.getItemOrNullObject(name));
  for (const setting of settings) setting.load('value');
  await context.sync();
  return settings.map((setting) => {
    const value: unknown = setting.isNullObject ? undefined : setting.value;
    return typeof value === 'string' ? value : undefined;
  });
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
