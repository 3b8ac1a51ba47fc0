const { readFileSync } = require('node:fs');
const path = require('node:path');
const { header } = require('./workbench-policy');

const FOLDER = path.resolve(__dirname, '../src/workbench/server');

/** Windows' own ends of lines. */
const forWindows = (text) => text.replaceAll(/\r?\n/g, '\r\n');

/** With the mark that says UTF-8 to programs which would take it for the system's own encoding. */
const marked = (text) => `\uFEFF${forWindows(text)}`;

/** The rules of serving, with the policy of the page among the headers. */
function rules() {
  const { headers, ...others } = JSON.parse(readFileSync(path.join(FOLDER, 'serve.json'), 'utf8'));
  return { ...others, headers: { 'Content-Security-Policy': header, ...headers } };
}

/** The instructions name the headers that a web server had better send. */
function instructions(text) {
  const lines = Object.entries(rules().headers).map(([name, value]) => `${name}: ${value}`);
  return marked(text.replace('{{headers}}', lines.join('\n')));
}

const copied = (name, transform) => ({
  from: path.join(FOLDER, name),
  to: '[name][ext]',
  transform: (content) => transform(content.toString()),
});

/**
 * What lies beside the page and serve.js, as patterns to copy: the rules that both servers read, the server for Windows
 * without Node, what starts it, and what to do with the folder.
 */
module.exports = [
  copied('serve.json', () => `${JSON.stringify(rules(), undefined, 2)}\n`),
  copied('serve.ps1', marked),
  copied('启动勾稽.cmd', forWindows),
  copied('使用说明.txt', instructions),
];
