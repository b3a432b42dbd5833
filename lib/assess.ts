import type { Assessment, Finding, Harm, Level, Stance, Topic, Weight } from './model.ts';

/** What the check knows besides the findings. */
export interface Circumstances extends Pick<Assessment, 'kind' | 'stance' | 'lang' | 'truncated'> {
	/** How many signs of an ordinary offer stand in the text: a union contract, an equal-opportunity statement, … */
	readonly ordinary: number;
}

/**
 * Points of one finding. A single `stop` reaches the level `stop`, a single `caution` the level `caution`, whatever else
 * stands there; three cautions of different families reach `stop`, three notes of different families `caution`. Two
 * do not: honest offers hold one small oddity in twenty and two in several hundred, but hardly ever three.
 */
const POINTS: Readonly<Record<Weight, number>> = { note: 1.4, caution: 4, stop: 12 };
const NEEDED: Readonly<Record<Weight, number>> = { note: 0.1, caution: 4, stop: 12 };
/** The gravest finding of a family counts in full, the next ones hardly: ten words for one fee are one fee. */
const IN_FAMILY: readonly number[] = [1, 0.2, 0.1];
const GRAVEST_FIRST: readonly Weight[] = ['stop', 'caution', 'note'];
/** What leads the report among findings of the same weight: what cannot be undone first. */
const HARMS: readonly Harm[] = ['freedom', 'safety', 'money'];

/** Most pressing first: danger to life and body, then freedom, then people who are easily hurt, then rights and money. */
const PRESSING: readonly Topic[] = [
	'emergency',
	'minors',
	'trafficking',
	'sexual-violence',
	'image-abuse',
	'domestic-violence',
	'mental-health',
	'labor-exploitation',
	'harassment',
	'migrants',
	'scam',
	'immigration',
	'crime-victims',
	'lgbtq',
	'modeling-rights',
	'performers-rights',
	'legal',
];

/** An assessment but for the score, which looks at more than findings (lib/score). */
export type Judgement = Omit<Assessment, 'score'>;

/** Joins findings to a judgement whose outcome is `checked`. Pure; the order of `found` does not matter. */
export function assess(found: readonly Finding[], circumstances: Circumstances): Judgement {
	const { kind, stance, lang, truncated, ordinary } = circumstances;
	const findings = found.map((finding) => soften(finding, stance)).sort(byGravity);
	const points = sumPoints(findings, ordinary);
	return {
		outcome: 'checked',
		level: levelOf(points, findings, stance),
		harm: findings[0]?.harm ?? null,
		kind,
		stance,
		lang,
		findings,
		topics: topicsOf(findings),
		truncated,
	};
}

/** In a text that teaches nothing weighs more than `note`: it tells what others do. */
function soften(finding: Finding, stance: Stance): Finding {
	return stance === 'teaching' && finding.weight !== 'note' ? { ...finding, weight: 'note' } : finding;
}

/** Gravest weight, then gravest harm, then first in the text. */
function byGravity(a: Finding, b: Finding): number {
	return (
		GRAVEST_FIRST.indexOf(a.weight) - GRAVEST_FIRST.indexOf(b.weight) ||
		HARMS.indexOf(a.harm) - HARMS.indexOf(b.harm) ||
		startOf(a) - startOf(b) ||
		(a.rule < b.rule ? -1 : 1)
	);
}

function startOf({ quotes }: Finding): number {
	return quotes[0]?.start ?? 0;
}

/**
 * Points of all findings, family by family; a combination of which a part still stands by
 * itself adds nothing. Signs of an ordinary offer take up to a third off what is not `stop`; they
 * are easily copied, so they never weigh against a `stop`.
 */
function sumPoints(findings: readonly Finding[], ordinary: number): number {
	const standing = new Set(findings.map(({ rule }) => rule));
	const inFamily = new Map<string, number>();
	let sum = 0;
	for (const { family, weight, parts } of findings) {
		if (parts.some((part) => standing.has(part))) continue;
		const at = inFamily.get(family) ?? 0;
		inFamily.set(family, at + 1);
		const calm = weight === 'stop' ? 1 : 1 - Math.min(ordinary, 3) / 9;
		sum += POINTS[weight] * (IN_FAMILY[at] ?? 0) * calm;
	}
	return sum;
}

/** The level is that of the gravest finding, or higher if enough weaker ones of different families stand together. */
function levelOf(points: number, findings: readonly Finding[], stance: Stance): Level {
	const gravest = findings[0]?.weight;
	if (!gravest) return 'clear';
	if (stance === 'teaching') return 'note';
	const together = GRAVEST_FIRST.find((weight) => points >= NEEDED[weight]) ?? 'note';
	return GRAVEST_FIRST.indexOf(together) < GRAVEST_FIRST.indexOf(gravest) ? together : gravest;
}

/** How much a finding of this weight says about what help should be about. */
const VOICE: Readonly<Record<Weight, number>> = { note: 1, caution: 3, stop: 9 };

/**
 * Topics of help, most pressing first. Every finding speaks for its topics, the first of them most; graver findings and
 * those of the harm that leads speak louder, and what many findings name comes before what one does.
 */
function topicsOf(findings: readonly Finding[]): Topic[] {
	const leading = findings[0]?.harm;
	const voices = new Map<Topic, number>();
	for (const { weight, harm, topics } of findings) {
		topics.forEach((topic, at) => {
			const voice = (VOICE[weight] * (harm === leading ? 2 : 1)) / (at + 1);
			voices.set(topic, (voices.get(topic) ?? 0) + voice);
		});
	}
	return [...voices]
		.sort(([a, one], [b, other]) => other - one || PRESSING.indexOf(a) - PRESSING.indexOf(b))
		.map(([topic]) => topic);
}
