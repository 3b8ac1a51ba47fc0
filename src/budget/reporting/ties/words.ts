import { inLanguage } from '../../../common/language';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The texts of the map in a language. */
export const tieMessagesIn = inLanguage(zhCN, enUS);
