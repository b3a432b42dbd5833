import { useEffect, useState } from 'preact/hooks';
import type { LearnPage } from '../../lib/model.ts';

/** The pages of the Learn view, fetched from the extension's own files when they are first wanted. */
export function useLearn(wanted: boolean): readonly LearnPage[] | null {
	const [pages, setPages] = useState<readonly LearnPage[] | null>(null);
	useEffect(() => {
		if (!wanted || pages) return;
		import('../../lib/learn/index.ts').then(
			({ learnPages }) => setPages(learnPages),
			() => setPages([]),
		);
	}, [wanted]);
	return pages;
}
