import { workbenchMessagesIn } from '../../src/workbench/messages';

test.each([
  [40, 3, '这是一份真实的部门预算，查出 40 个原因。其中三个：', '40 causes found in it. Three of them:'],
  [5, 2, '这是一份真实的部门预算，查出 5 个原因。其中两个：', '5 causes found in it. Two of them:'],
  [2, 2, '这是一份真实的部门预算，查出 2 个原因：', '2 causes found in it:'],
  [1, 1, '这是一份真实的部门预算，查出 1 个原因：', '1 cause found in it:'],
])('of %i causes %i are shown, and said to be', (causes, shown, chinese, english) => {
  const [zh, en] = (['zh-CN', 'en-US'] as const).map((language) =>
    workbenchMessagesIn(language).highlights.title(causes, shown),
  );
  expect(zh).toBe(chinese);
  expect(en?.endsWith(`and ${english}`)).toBe(true);
});
