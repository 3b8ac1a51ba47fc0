import { listed } from '../../../common/language';
import type { WorklistMessages } from './messages';

export const zhCN: WorklistMessages = {
  title: '核对清单',
  issues: '问题',
  columns: {
    number: '序号',
    file: '文件',
    department: '部门',
    status: '结论',
    error: '错误',
    warning: '提醒',
    cannotJudge: '无法判断',
    absent: '缺的表',
    gap: '最大差额（万元）',
    since: '与上次相比',
    sentence: '说明',
  },
  statuses: { fail: '需改', incomplete: '没有核对完', pass: '通过', unreadable: '无法读取' },
  summary: ({ fail, incomplete, pass, unreadable }) =>
    `共 ${fail + incomplete + pass + unreadable} 个文件：${listed(
      [
        [unreadable, `无法读取 ${unreadable} 个`],
        [fail, `需改 ${fail} 个`],
        [incomplete, `没有核对完 ${incomplete} 个`],
        [pass, `通过 ${pass} 个`],
      ],
      '，',
    )}。`,
  nothing: '没有需要处理的文件。',
};
