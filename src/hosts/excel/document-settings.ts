/** A setting that will be known with the next sync: its text, or undefined where there is none. */
type Loaded = () => string | undefined;

/** Asks for the settings of some names, in their order. */
export function loadSettings(context: Excel.RequestContext, names: readonly string[]): Loaded[] {
  return names.map((name) => {
    const setting = context.workbook.settings.getItemOrNullObject(name);
    setting.load('value');
    return () => {
      const value: unknown = setting.isNullObject ? undefined : setting.value;
      return typeof value === 'string' ? value : undefined;
    };
  });
}

/** What a setting of the add-in in this document says; undefined where there is none. One sync. */
export async function getSetting(context: Excel.RequestContext, name: string): Promise<string | undefined> {
  const [setting] = loadSettings(context, [name]);
  await context.sync();
  return setting?.();
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
