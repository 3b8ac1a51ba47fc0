import { download } from '../taskpane/components/report/download';
import type { WorkbenchMessages } from './messages/messages';
import type { WorkbenchController } from './workbench-controller';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Whether there is anything to download. */
export function canBeDownloaded({ file, isChanged, isSaving }: WorkbenchController['state']): boolean {
  return file?.canBePatched === true && isChanged && !isSaving;
}

/** Downloads the workbook with its changes, where there are any; gives whether it was. */
export async function downloadWorkbook(
  controller: WorkbenchController,
  words: WorkbenchMessages,
): Promise<boolean> {
  const { file } = controller.state;
  if (!file || !canBeDownloaded(controller.state)) return false;
  const content = await controller.changedFile();
  if (!content) return false;
  const { stem, ending } = parted(file.name);
  const name = words.downloadName(stem);
  download({ content: content.slice(), type: SPREADSHEET, name, ending });
  controller.wasSaved(`${name}${ending}`);
  return true;
}

function parted(name: string): { readonly stem: string; readonly ending: string } {
  const [, stem = name, ending = '.xlsx'] = /^(.*)(\.[^.]+)$/.exec(name) ?? [];
  return { stem, ending };
}
