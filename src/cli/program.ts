import { Command } from 'commander';
import { displayWidth } from '../common/plain-text';
import type { Language } from '../common/language';
import { addChangesCommand } from './changes/changes-command';
import { addCheckCommand } from './check-command';
import type { ExitCode } from './exit';
import { addExplainCommand } from './explain-command';
import { addFillCommand } from './fill-command';
import { addFormsCommand } from './forms-command';
import { addLettersCommand } from './letters/letters-command';
import { addMergeCommand } from './merge/merge-command';
import { cliMessagesIn } from './messages';
import { addRulesCommand } from './rules-command';
import { addTemplateCommand } from './template-command';
import { version } from '../common/version';

/**
 * The program as commander parses it; errors of its own are thrown, not shown.
 * @param ended is told the exit code of a command that ran
 */
export function programIn(language: Language, ended: (code: ExitCode) => void): Command {
  const messages = cliMessagesIn(language);
  const program = new Command('gouji')
    .description(messages.description)
    .version(version, '-V, --version', messages.version)
    .helpOption('-h, --help', messages.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      displayWidth,
      styleTitle: (title) => messages.helpTitles[title] ?? title,
      optionDescription: ({ description }) => description,
    });
  addCheckCommand(program, language, ended);
  addMergeCommand(program, language, ended);
  addChangesCommand(program, language, ended);
  addLettersCommand(program, language, ended);
  addFillCommand(program, language, ended);
  addTemplateCommand(program, language, ended);
  addExplainCommand(program, language, ended);
  addFormsCommand(program, language, ended);
  addRulesCommand(program, language, ended);
  return program;
}
