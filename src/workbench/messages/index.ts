import { inLanguage } from '../../common/language';
import { enUS } from './en-US';
import type { WorkbenchMessages } from './messages';
import { zhCN } from './zh-CN';

/** The page's texts in a language. */
export const workbenchMessagesIn = inLanguage<WorkbenchMessages>(zhCN, enUS);
