const addin = require('./webpack/addin');
const commandLine = require('./webpack/command-line');
const workbench = require('./webpack/workbench');
const workbenchServer = require('./webpack/workbench-server');

/** All that ships; `--config-name` builds one of them. */
module.exports = (env, { mode }) => [commandLine, addin(env, mode), workbench(mode), workbenchServer];
