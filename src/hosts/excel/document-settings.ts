/** Asks for the settings of some names, in their order: known with the next sync. */
export function loadSettings(context: Excel.RequestContext, names: readonly string[]): Excel.Setting[] {
  const settings = names.map((name) => context.workbook.settings.getItemOrNullObject(name));
  for (const setting of settings) setting.load('value');
  return settings;
}

/** What a setting says that was loaded; undefined where there is none, or it is no text. */
export function settingText(setting: Excel.Setting): string | undefined {
  const text: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof text === 'string' ? text : undefined;
}

/** What a setting of the add-in in this document says; undefined where there is none. One sync. */
export async function getSetting(context: Excel.RequestContext, name: string): Promise<string | undefined> {
  const [setting] = loadSettings(context, [name]);
  await context.sync();
  return setting && settingText(setting);
}

/** Sets a setting of the add-in in this document, or removes it. */
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
