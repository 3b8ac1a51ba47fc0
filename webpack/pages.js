const HtmlPlugin = require('html-webpack-plugin');
const contentSecurityPolicy = require('./content-security-policy');

const withOffice = (filename, template, chunk, { address, origin }) =>
  new HtmlPlugin({
    filename,
    template,
    chunks: [chunk],
    scriptLoading: 'defer',
    templateParameters: {
      officeJs: address,
      contentSecurityPolicy: contentSecurityPolicy({ scripts: origin }),
    },
  });

const text = (name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/addin/pages/${name}.html`,
    chunks: [],
    templateParameters: { contentSecurityPolicy: contentSecurityPolicy() },
  });

/**
 * The add-in's pages: the pane, the faceless one in which Office runs the ribbon's commands, what a command shows
 * when it could not do its work, and help.
 */
exports.pages = (officeJs) => [
  withOffice('taskpane.html', 'src/addin/taskpane.html', 'taskpane', officeJs),
  withOffice('ribbon.html', 'src/addin/ribbon.html', 'ribbon', officeJs),
  ...['check-failed', 'clear-failed', 'help'].map(text),
];

/** What tries a real Excel; see docs/excel-host.md. */
exports.checklist = (officeJs) =>
  withOffice('checklist.html', 'src/addin/checklist/checklist.html', 'checklist', officeJs);
