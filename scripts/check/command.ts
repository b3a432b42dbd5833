import { readArguments } from './arguments.ts';
import { checkFiles } from './files.ts';
import { checkLines } from './json-lines.ts';

/**
 * The whole command: reads standard input or files, prints on standard output, complaints on standard error, and sets
 * the exit status (0 only if everything was read). `words` are the arguments, `called` is what people type to start it.
 */
export async function runCommand(words: readonly string[], called: string): Promise<void> {
	// Whoever reads our output may stop early (`| head`): that is no error to print.
	process.stdout.on('error', (error) => {
		if ('code' in error && error.code === 'EPIPE') process.exit(1);
		throw error;
	});
	process.exitCode = (await run(words, called)) ? 0 : 1;
}

async function run(words: readonly string[], called: string): Promise<boolean> {
	const task = readArguments(words, called);
	if (task.do === 'lines') return checkLines(process.stdin, process.stdout, task.country);
	if (task.do === 'files') return checkFiles(task.files, task.country);
	if (task.do === 'help') {
		console.log(usage(called));
		return true;
	}
	console.error(task.why);
	return false;
}

function usage(called: string): string {
	const files = `${called} FILE…`;
	const lines = `${called} --jsonl`;
	const width = files.length + 9;
	return `Checks casting calls and job offers on this computer. Nothing is sent to anyone.

  ${files.padEnd(width)}a report on each saved page or text; - is standard input
  ${lines.padEnd(width)}JSON Lines in, JSON Lines out, in the same order

  --country XX    whose help lines are shown (two letters; else guessed from the time zone,
                  with --jsonl international lines)
  --help          this text

A line of input is {"id": …, "text": "…"} or {"id": …, "html": "…", "url": "…"}, with title, kind
(casting, job, message, other), lang and country where they are known. Its answer is {"id", "level",
"score", "kind", "findings": [{"rule", "weight", "quote", "start", "end"}], "topics", "resources"}.
"start" and "end" count UTF-16 units of the text, for HTML of its visible text. A line that cannot be
read is answered with {"id", "error"}. The exit status is 0 only if everything was read.`;
}
