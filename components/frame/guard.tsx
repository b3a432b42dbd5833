import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

interface GuardProps {
	/** What stands in for a part that could not be drawn. */
	readonly fallback: ComponentChildren;
	readonly children: ComponentChildren;
}

/** Keeps a fault in one part from taking the rest with it. It reports to nobody. */
export function Guard({ fallback, children }: GuardProps) {
	const [fault] = useErrorBoundary();
	return <>{fault ? fallback : children}</>;
}
