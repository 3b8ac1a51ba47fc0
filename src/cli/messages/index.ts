import { inLanguage } from '../../common/language';
import { enUS } from './en-US';
import type { CliMessages } from './messages';
import { zhCN } from './zh-CN';

/** The texts of the command line in a language. */
export const cliMessagesIn = inLanguage<CliMessages>(zhCN, enUS);
