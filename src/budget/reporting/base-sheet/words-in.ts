import { inLanguage } from '../../../common/language';
import { baseSheetEnUS } from './en-US';
import type { BaseSheetWords } from './words';
import { baseSheetZhCN } from './zh-CN';

/** The texts about the base sheet in a language. */
export const baseSheetWordsIn = inLanguage<BaseSheetWords>(baseSheetZhCN, baseSheetEnUS);
