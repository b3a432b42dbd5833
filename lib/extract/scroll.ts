const FLOW = /auto|scroll|hidden|overlay/;

/**
 * Brings a range into the middle of whatever scrolls around it, at once: nothing moves by itself. An element's own
 * `scrollIntoView` would show the top of a long paragraph and not the words.
 */
export function bringIntoView(node: Node, range: Range): void {
	const element = node.parentElement;
	element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
	for (let around: Element | null = element; around; around = outer(around)) {
		if (around.scrollHeight <= around.clientHeight || !FLOW.test(getComputedStyle(around).overflowY))
			continue;
		if (around === around.ownerDocument.scrollingElement) break;
		const frame = around.getBoundingClientRect();
		around.scrollBy({ top: middle(range.getBoundingClientRect()) - middle(frame), behavior: 'instant' });
	}
	const view = node.ownerDocument?.defaultView;
	view?.scrollBy({ top: middle(range.getBoundingClientRect()) - view.innerHeight / 2, behavior: 'instant' });
}

function outer(element: Element): Element | null {
	const root = element.getRootNode();
	return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function middle({ top, height }: DOMRect): number {
	return top + height / 2;
}
