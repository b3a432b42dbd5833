/** Tokens while they are found; the arrays grow by halves. See `Text` for what each holds. */
export interface TokenList {
	count: number;
	hash: Int32Array;
	from: Int32Array;
	to: Int32Array;
	glue: Uint16Array;
	flags: Uint8Array;
	sentences: Int32Array;
	sentenceCount: number;
}

/** An empty list with room for `size` tokens. */
export function tokenList(size: number): TokenList {
	return {
		count: 0,
		hash: new Int32Array(size),
		from: new Int32Array(size),
		to: new Int32Array(size),
		glue: new Uint16Array(size),
		flags: new Uint8Array(size),
		sentences: new Int32Array((size >> 3) + 16),
		sentenceCount: 0,
	};
}

/** Makes room for more tokens. */
export function growTokens(list: TokenList): void {
	const size = list.hash.length + (list.hash.length >> 1) + 64;
	list.hash = longer(list.hash, size);
	list.from = longer(list.from, size);
	list.to = longer(list.to, size);
	const glue = new Uint16Array(size);
	glue.set(list.glue);
	list.glue = glue;
	const flags = new Uint8Array(size);
	flags.set(list.flags);
	list.flags = flags;
}

/** Notes that a sentence starts with the next token. Two in a row are one. */
export function startSentence(list: TokenList): void {
	const last = list.sentenceCount - 1;
	if (last >= 0 && list.sentences[last] === list.count) return;
	if (list.sentenceCount >= list.sentences.length) {
		list.sentences = longer(list.sentences, list.sentences.length * 2);
	}
	list.sentences[list.sentenceCount++] = list.count;
}

function longer(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
	const made = new Int32Array(size);
	made.set(array);
	return made;
}
