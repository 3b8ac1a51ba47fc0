import { inLanguage } from '../../../common/language';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

export const documentMessagesIn = inLanguage(zhCN, enUS);
