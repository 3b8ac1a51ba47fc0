import { inLanguage } from '../../../common/language';
import { unreadableEnUS } from './en-US';
import type { UnreadableWords } from '../unreadable-file';
import { unreadableZhCN } from './zh-CN';

/** Why files cannot be read, in a language. */
export const unreadableWordsIn = inLanguage<UnreadableWords>(unreadableZhCN, unreadableEnUS);
