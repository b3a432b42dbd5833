import type { ComponentChildren } from 'preact';

interface PageSectionProps {
	readonly id: string;
	readonly title: string;
	readonly children: ComponentChildren;
}

/** One part of a page with its heading. */
export function PageSection({ id, title, children }: PageSectionProps) {
	return (
		<section class="page-section" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
		</section>
	);
}
