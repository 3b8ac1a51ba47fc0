import { inLanguage } from '../../common/language';
import { enUS } from './en-US';
import type { PaneMessages } from './messages';
import { zhCN } from './zh-CN';

/** The texts of the pane in a language. */
export const paneMessagesIn = inLanguage<PaneMessages>(zhCN, enUS);
