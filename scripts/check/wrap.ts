const WIDTH = 88;

/** Text in lines of at most 88 columns, the first with `first` before it and the others with as many spaces. */
export function wrap(text: string, first = ''): string {
	const indent = ' '.repeat(first.length);
	const lines: string[] = [];
	let line = first;
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const isStart = line === first || line === indent;
		if (!isStart && line.length + word.length + 1 > WIDTH) {
			lines.push(line);
			line = indent + word;
		} else line += isStart ? word : ` ${word}`;
	}
	return [...lines, line].join('\n');
}
