import { inLanguage } from '../../../common/language';
import { enUS } from './en-US';
import type { ReportMessages } from './messages';
import { zhCN } from './zh-CN';

/** The texts of reports in a language. */
export const messagesIn = inLanguage<ReportMessages>(zhCN, enUS);
