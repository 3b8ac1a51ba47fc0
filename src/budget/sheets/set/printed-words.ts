/** What the document says beside its tables: Chinese whatever the language of the screen, as the tables themselves. */
export const printedWords = {
  contents: '目录',
  number: '表号',
  title: '表名',
  department: (name: string) => `编制部门：${name}`,
  page: (page: string, pages: string) => `第 ${page} 页，共 ${pages} 页`,
};
