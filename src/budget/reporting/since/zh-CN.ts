import type { SinceMessages } from './messages';

export const zhCN: SinceMessages = {
  heading: '与上次相比',
  counts: ({ fresh, remaining, mended }) => `新出现 ${fresh} 项，仍在 ${remaining} 项，已改 ${mended} 项`,
  fresh: '新出现',
  remaining: '仍在',
  mended: '已改',
  moved: (from) => `原在 ${from}`,
  unknown: '上次的报告里没有这个文件，或上次无法读取',
};
