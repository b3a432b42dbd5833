import { runCommand } from './check/command.ts';

await runCommand(process.argv.slice(2), 'npm run --silent check --');
