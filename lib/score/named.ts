import type { Level, Weight } from '../model.ts';
import { TYPES } from '../text/text.ts';
import { shapeOf } from './shape.ts';
import type { Signals } from './signals.ts';

/** Names that may only raise the score: a finding, or a way of contact, never speaks for a text. */
export function onlyRaises(name: string): boolean {
	return /^(rule|found|level) |^holds (chatlink|email|freemail|handle|phone|url)$/.test(name);
}

const WEIGHTS: readonly Weight[] = ['note', 'caution', 'stop'];
const LEVELS: readonly Level[] = WEIGHTS;
/**
 * What has a name in a text, with a value of about 0 to 2: `rule ID`, `found caution` (how many rules of that weight),
 * `level stop` (lower levels as well), `sign job`, `kind casting`, `stance offer`, `holds money`,
 * `shape length`. Numbers count as ln(1 + number).
 * The language is not among them: nobody is suspicious for the tongue they write in.
 */
export function namedOf(signals: Signals): Map<string, number> {
	const named = new Map<string, number>();
	const { rules, signs, level, kind, stance, body } = signals;
	for (const rule of rules.keys()) named.set(`rule ${rule}`, 1);
	for (const weight of WEIGHTS) {
		let found = 0;
		for (const one of rules.values()) if (one === weight) found++;
		put(named, `found ${weight}`, found, 1);
	}
	for (const step of LEVELS.slice(0, LEVELS.indexOf(level) + 1)) named.set(`level ${step}`, 1);
	for (const [sign, count] of Object.entries(signs)) put(named, `sign ${sign}`, count, 2);
	named.set(`kind ${kind}`, 0.5);
	named.set(`stance ${stance}`, 0.5);
	const { spans } = body;
	const held = new Uint32Array(TYPES.length);
	for (let span = 0; span < spans.count; span++) {
		const type = spans.type[span] ?? 0;
		held[type] = (held[type] ?? 0) + 1;
	}
	TYPES.forEach((type, at) => {
		if (type !== 'number') put(named, `holds ${type}`, held[at] ?? 0, 2);
	});
	for (const [name, value] of shapeOf(body)) named.set(`shape ${name}`, value);
	return named;
}

function put(named: Map<string, number>, name: string, count: number, share: number): void {
	if (count > 0) named.set(name, Math.log1p(count) / share);
}
