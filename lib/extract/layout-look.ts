import { type Grounds, isGroundColoured } from './ground.ts';
import { lookFromAttributes } from './inline-look.ts';
import { GAP, type Gap, type Look, type Shown, type Tag } from './tag.ts';
import type { Judge } from './walk.ts';

/** Letters smaller than this, in CSS pixels, are not for reading. */
const SMALLEST_LETTERS = 3;
/** So far outside, in CSS pixels, nothing scrolls into view. */
const FAR = -500;
/** A frame smaller than this, in CSS pixels, holds nothing to read: counters, sign-in helpers. */
const SMALLEST_FRAME = 30;
/** The clock is asked once in so many questions. */
const STRIDE = 32;

/**
 * Judges elements by the layout of a live page for `budget` milliseconds of `clock`; after that by name and attributes,
 * so that no page can keep a person waiting.
 */
export function createLayoutJudge(budget: number, clock: () => number): Judge {
	const end = clock() + budget;
	const faint = new WeakMap<Element, boolean>();
	const grounds: Grounds = { behind: new WeakMap(), colours: new Map() };
	let asked = 0;
	let isLate = false;

	function hasTime(): boolean {
		if (!isLate && ++asked % STRIDE === 0) isLate = clock() > end;
		return !isLate;
	}

	return {
		look: (element, tag) => (hasTime() ? lookFromLayout(element, tag) : lookFromAttributes(tag)),
		isFaint: (element, around) => {
			const known = faint.get(element);
			if (known !== undefined || !hasTime()) return known ?? false;
			const found = isFaint(element, around, grounds);
			faint.set(element, found);
			return found;
		},
	};
}

/** A judge for documents without a layout. */
export const attributeJudge: Judge = { look: (_, tag) => lookFromAttributes(tag), isFaint: () => false };

function lookFromLayout(element: Element, tag: Tag): Look {
	if (tag.localName === 'head') return { shown: 'shown', gap: GAP.none, kept: null };
	const style = getComputedStyle(element);
	const { display } = style;
	if (display === 'none') return { shown: 'none', gap: GAP.none, kept: null };
	const kept = /^(?:pre|break-spaces)/.test(style.whiteSpace);
	return { shown: shownBy(element, style, tag.localName), gap: gapOf(display, tag.localName), kept };
}

function gapOf(display: string, name: string): Gap {
	if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return GAP.none;
	if (display === 'table-cell') return GAP.cell;
	if (name === 'button' || name === 'iframe') return GAP.block;
	return display.startsWith('inline') ? GAP.none : GAP.block;
}

function shownBy(element: Element, style: CSSStyleDeclaration, name: string): Shown {
	if (style.contentVisibility === 'hidden') return 'none';
	if (name === 'iframe' && isSmall(element, SMALLEST_FRAME)) return 'none';
	if (style.opacity === '0') {
		const byOpacity = shownAtNoOpacity(style);
		if (byOpacity !== 'shown') return byOpacity;
	}
	if (Number.parseFloat(style.textIndent) < FAR) return 'aside';
	if (style.position !== 'static' && isPutAside(element, style)) return 'aside';
	if (/hidden|clip/.test(style.overflowY) && isSmall(element, 1)) {
		return element.clientWidth > 1 ? 'none' : 'aside';
	}
	return style.visibility === 'visible' ? 'shown' : 'unseen';
}

/** What fades in later is shown; what takes no clicks is a closed menu; the rest is hidden on purpose. */
function shownAtNoOpacity(style: CSSStyleDeclaration): Shown {
	const isStill = /^0s(?:, 0s)*$/.test(style.transitionDuration) && style.animationName === 'none';
	if (style.pointerEvents === 'none') return 'none';
	return isStill && style.transform === 'none' && style.translate === 'none' && style.willChange === 'auto'
		? 'buried'
		: 'shown';
}

function isPutAside(element: Element, style: CSSStyleDeclaration): boolean {
	if (Number.parseFloat(style.left) < FAR || Number.parseFloat(style.top) < FAR) return true;
	if (style.clipPath !== 'none' && /^inset\((?:50|100)%/.test(style.clipPath)) return true;
	if (style.clip !== 'auto' && /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px/.test(style.clip)) return true;
	return /hidden|clip/.test(style.overflowX) && isSmall(element, 1) && element.clientWidth <= 1;
}

/** True if the box is no larger than this in one direction. An element without a box of its own is not small. */
function isSmall(element: Element, most: number): boolean {
	const { width, height } = element.getBoundingClientRect();
	return width <= most || height <= most;
}

function isFaint(element: Element, around: readonly Element[], grounds: Grounds): boolean {
	const style = getComputedStyle(element);
	return Number.parseFloat(style.fontSize) < SMALLEST_LETTERS || isGroundColoured(style, around, grounds);
}
