import type { RibbonCommands } from './commands';

export type RibbonCommand = keyof RibbonCommands;

/** The manifest's name of the function behind each command. */
export const functionNames: Readonly<Record<RibbonCommand, string>> = {
  check: 'checkWorkbook',
  clear: 'clearMarks',
};

/**
 * Lets Office call the commands by the names that the manifest gives them.
 * @param tell says to the user that a command failed.
 */
export function register(commands: RibbonCommands, tell: (failed: RibbonCommand) => Promise<void>): void {
  for (const command of ['check', 'clear'] as const) {
    Office.actions.associate(functionNames[command], (event: Office.AddinCommands.Event) => {
      void run(
        () => commands[command](),
        () => tell(command),
      ).finally(() => {
        event.completed();
      });
    });
  }
}

/** Never rejected: Office must be told of every end, for a command that does not end holds up those after it. */
async function run(command: () => Promise<void>, tell: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch {
    await tell().catch(() => undefined);
  }
}
