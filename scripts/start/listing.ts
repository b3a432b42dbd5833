import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { root } from '../setup/paths.ts';

/** The casting call that the demo opens. We wrote it; every name in it is invented. */
const DEMO = join(root, 'tests', 'listings', 'casting-too-good.html');

/** A listing at an address that a browser can open; `close` ends the server behind it, if there is one. */
export interface OpenListing {
	readonly url: string;
	readonly close: () => void;
}

/**
 * Makes a listing that a browser can open from what the person typed: nothing (the demo), a URL (only because they
 * typed it), `-` (standard input), or the path of an HTML or text file, which is served on this machine alone.
 * Throws if the file cannot be read.
 */
export async function openListing(argument: string | undefined): Promise<OpenListing> {
	if (argument && /^https?:\/\//i.test(argument)) return { url: argument, close: () => {} };
	const bytes = readFileSync(argument === '-' ? 0 : (argument ?? DEMO));
	const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
	const server = await serve(looksLikeHtml(text) ? text : asPage(text));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No free port on this machine.');
	return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

function looksLikeHtml(text: string): boolean {
	return /<(!doctype|html|head|body|main|article|div|p|h1)\b/i.test(text.slice(0, 5000));
}

function asPage(text: string): string {
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<!doctype html><meta charset="utf-8"><title>Message</title><pre style="white-space:pre-wrap">${escaped}</pre>`;
}

function serve(html: string): Promise<Server> {
	const server = createServer((request, response) => {
		if (request.url !== '/') return response.writeHead(404).end();
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
	});
	return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
