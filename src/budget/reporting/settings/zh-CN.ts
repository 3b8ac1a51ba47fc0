import type { SettingsMessages } from './messages';

const LEVELS = { off: '停用', warning: '作提醒', error: '作错误' } as const;

export const zhCN: SettingsMessages = {
  unknownName: (path, allowed) => `没有“${path}”这一项。可以写的有：${allowed.join('、')}。`,
  wrongValue: (path, allowed) =>
    `${path === '' ? '整个文件' : `“${path}”`}不能这样写。可以写：${allowed.join('、')}。`,
  terms: (parts) => `本次核对的设置：${parts.join('；')}。`,
  rule: (title, level) => `“${title}”${LEVELS[level]}`,
  tolerance: (yuan) => `相差 ${yuan} 元以内按尾差`,
  identities: (count) => `审核公式 ${count} 条`,
  expect: (tables) => `应有的表 ${tables}`,
};
