/** A share as people read it: `3.1 %`; a dash if there is nothing to share. */
export function percent(share: number): string {
	return Number.isNaN(share) ? '—' : `${(100 * share).toFixed(1)} %`;
}
