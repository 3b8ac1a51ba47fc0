import { listed } from '../../../common/language';
import type { TieMessages } from './messages';

export const zhCN: TieMessages = {
  title: '勾稽图',
  caption: (tables, ties) => `${tables} 张表，表与表之间 ${ties} 组勾稽`,
  set: (sheet, tables) => `“${sheet}”等 ${tables} 张表`,
  errors: (count) => `${count} 处需改`,
  cannotJudge: (count) => `${count} 项无法判断`,
  explained: '已说明',
  holds: (count) => `${count} 项相符`,
  partly: (count) => `${count} 项相符，部分未核对`,
  notChecked: '未核对',
  absent: '缺这张表',
  amount: (amount, unit) => `${amount} ${unit}`,
  failing: (count) => `${count} 项不符`,
  gap: (amount) => `差 ${amount}`,
  both: (one, other) => `${one} — ${other}`,
  outcome: ({ holds, fails, cannotJudge, explained, gap }) =>
    listed(
      [
        [fails, gap === '' ? `${fails} 项不符` : `${fails} 项不符，最多相差 ${gap}`],
        [cannotJudge, `${cannotJudge} 项无法判断`],
        [explained, `${explained} 项已说明`],
        [holds, `${holds} 项相符`],
      ],
      '，',
    ) || '未核对',
  legend: {
    fails: '不符，标最大差额',
    'cannot-judge': '无法判断',
    explained: '已说明',
    holds: '相符，标项数',
    'not-checked': '未核对',
  },
  columns: { tables: '表', outcome: '结果' },
};
