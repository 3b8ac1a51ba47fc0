import { XmlError } from '../../ooxml/xml/xml-text';
import { KEPT_NAMESPACE, keptXml, textsInKept } from '../../ooxml/patch/kept-xml';
import { loadSettings, settingText } from './document-settings';

/**
 * What the document keeps under names, in their order; undefined where it keeps nothing. It is kept in the part that the
 * workbench and the command line keep theirs in, so that each knows what was said to another; what stands among the settings
 * of the add-in counts where the part has nothing.
 */
export async function getKeptTexts(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const settings = loadSettings(context, names);
  const { texts } = await readPart(context);
  return settings.map((setting, i) => texts[names[i] ?? ''] ?? settingText(setting));
}

/** Keeps a text in the document, or removes it. */
export async function setKeptText(
  context: Excel.RequestContext,
  name: string,
  text: string | undefined,
): Promise<void> {
  const { part, texts } = await readPart(context);
  const setting = context.workbook.settings.getItemOrNullObject(name);
  await context.sync();
  const { [name]: before, ...others } = texts;
  const after = text === undefined ? others : { ...others, [name]: text };
  if (before !== text) writePart(context, part, after);
  if (!setting.isNullObject) setting.delete();
  await context.sync();
}

interface KeptPart {
  readonly part: Excel.CustomXmlPart | undefined;
  readonly texts: Readonly<Record<string, string>>;
}

async function readPart(context: Excel.RequestContext): Promise<KeptPart> {
  const parts = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the rule knows no loads of what is in a collection
  const [part] = parts.items;
  if (!part) return { part: undefined, texts: {} };
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the result of a method comes with the sync
  return { part, texts: textsIn(xml.value) };
}

/** Where somebody has damaged the part there is nothing in it. */
function textsIn(xml: string): Readonly<Record<string, string>> {
  try {
    return textsInKept(xml);
  } catch (error) {
    if (error instanceof XmlError) return {};
    throw error;
  }
}

function writePart(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart | undefined,
  texts: Readonly<Record<string, string>>,
): void {
  const isEmpty = Object.keys(texts).length === 0;
  if (part && isEmpty) part.delete();
  else if (part) part.setXml(keptXml(texts));
  else if (!isEmpty) context.workbook.customXmlParts.add(keptXml(texts));
}
