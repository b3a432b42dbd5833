import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';
import type { Country, Source } from '../../lib/model.ts';
import { decode, isHtml } from './decode.ts';
import { sourceFromHtml } from './parse-html.ts';
import { printReport } from './print-report.ts';

const LARGEST = 200_000_000;

type Read = { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly why: string };

/** Prints a report on each file (`-` is standard input); returns true if every one could be read. */
export function checkFiles(files: readonly string[], country: Country | undefined): boolean {
	let isWhole = true;
	for (const [at, file] of files.entries()) {
		const read = readListing(file);
		if (files.length > 1) console.log(`${at > 0 ? '\n\n' : ''}${file}\n`);
		if (read.ok) console.log(printReport(read.source, country));
		else {
			console.error(files.length > 1 || file === '-' ? read.why : `${file}: ${read.why}`);
			isWhole = false;
		}
	}
	return isWhole;
}

function readListing(file: string): Read {
	const bytes = readBytes(file);
	if (typeof bytes === 'string') return { ok: false, why: bytes };
	const decoded = decode(bytes);
	if (!decoded.ok) return decoded;
	const { text } = decoded;
	const source = isHtml(file, text)
		? sourceFromHtml(text, { origin: 'file' })
		: sourceFromText(text, { origin: 'file' });
	return { ok: true, source };
}

/** The bytes of a file, or one sentence why there are none. */
function readBytes(file: string): Uint8Array | string {
	let opened: number | null = null;
	try {
		if (file === '-') return readFileSync(0);
		opened = openSync(file, 'r');
		const about = fstatSync(opened);
		if (about.isDirectory()) return 'This is a folder. Name the files in it.';
		if (about.size > LARGEST) return 'This file is too large: we read up to 200 MB.';
		return readFileSync(opened);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : '';
		if (code === 'ENOENT') return 'There is no such file.';
		if (code === 'EACCES' || code === 'EPERM') return 'We may not read this file.';
		return `We could not read this (${error instanceof Error ? error.message : String(error)}).`;
	} finally {
		if (opened !== null) closeSync(opened);
	}
}
