import type { Resource } from '../model.ts';

/** A test for what the person typed, or null if they typed nothing. Every word must begin some word of the entry. */
export function seek(search: string): ((resource: Resource) => boolean) | null {
	const typed = plain(search);
	if (typed === '') return null;
	const whole = digits(search);
	if (/^[\d\s()+./-]+$/.test(search)) return whole === '' ? null : (resource) => hasNumber(resource, whole);
	const words = typed.split(' ');
	return (resource) => {
		const hay = ` ${plain(readable(resource))} `;
		return words.every(
			(word) => hay.includes(` ${word}`) || (/^\d{3,}$/.test(word) && hasNumber(resource, word)),
		);
	};
}

function readable({ name, what, operator, city, region, languages, topics, channels }: Resource): string {
	const ways = channels.map(
		({ display, value, body }) => `${display ?? ''} ${body ?? ''} ${/^https|@/.test(value) ? value : ''}`,
	);
	return [name, what, operator, city, region, languages, topics.join(' ').replaceAll('-', ' '), ...ways].join(
		' ',
	);
}

/** A number as dialled or as written, without what people put between the digits. */
function hasNumber({ channels }: Resource, wanted: string): boolean {
	return channels.some(
		({ value, display }) => digits(value).includes(wanted) || digits(display ?? '').includes(wanted),
	);
}

function digits(text: string): string {
	return text.replace(/\D/g, '');
}

/** Lower case, without accents and signs, single spaces. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
