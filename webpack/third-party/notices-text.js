const HEAD = `第三方声明 · Third-party notices

本文件夹中有以下软件的代码，依其许可使用。各许可及声明的全文附后。
This folder holds code of the software below, under its licences. Their texts and notices follow.
`;

const LINE = '-'.repeat(80);

/**
 * The packages with their licences, then every text once, under the names of those that it belongs to.
 * @param {readonly { name: string, version: string, license: string, licenseText: string, noticeText?: string }[]} packages
 */
module.exports = function noticesText(packages) {
  const titles = packages.map((each) => `${titleOf(each)}  ${each.license}`);
  const texts = packages.flatMap((each) =>
    [each.licenseText, each.noticeText].filter(Boolean).map((text) => [text.trim(), titleOf(each)]),
  );
  const sections = [...namesByText(texts)].map(([text, names]) =>
    [LINE, ...names, LINE, '', text].join('\n'),
  );
  return `${[HEAD, titles.join('\n'), ...sections].join('\n\n')}\n`;
};

function titleOf({ name, version }) {
  return `${name} ${version}`;
}

function namesByText(texts) {
  const names = new Map();
  for (const [text, name] of texts) names.set(text, [...(names.get(text) ?? []), name]);
  return names;
}
