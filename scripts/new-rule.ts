import { collect } from './new-rule/collect.ts';
import { writeRule } from './new-rule/write-rule.ts';
import { root } from './setup/paths.ts';

const USAGE = `npm run new-rule -- ID          starts a rule: its file, its place in the index, its wording
npm run new-rule -- --collect   writes lib/rules/index.ts and combinations/index.ts anew from the files

An id says what the sign is, in small letters and hyphens: registration-fee. docs/rules.md explains the rest.`;

const words = process.argv.slice(2);
const [word = ''] = words;
if (words.length !== 1 || word === '--help') {
	console.log(USAGE);
	process.exitCode = word === '--help' ? 0 : 1;
} else if (word === '--collect') console.log(collect(root).join('\n'));
else {
	const written = writeRule(root, word);
	if (written.ok) console.log(nextSteps(word, written.file, written.keys));
	else console.error(written.why);
	process.exitCode = written.ok ? 0 : 1;
}

function nextSteps(id: string, file: string, keys: readonly string[]): string {
	return `Written: ${file}, and its place in lib/rules/index.ts.

What to do now (docs/rules.md shows all of it on an example):
1. Fill ${file}. Each empty place says what it wants.
2. Write the words in public/_locales/en/messages.json:
   ${keys.join('\n   ')}
3. See whether it proves itself; each complaint names what is missing:
   npx vitest run --project unit tests/rules/rules.test.ts -t "${id} "
4. npm run format, then npm test. Delete the file and run npm run new-rule -- --collect if you change your mind
   (and take the four messages out again).`;
}
