import { useEffect, useState } from 'preact/hooks';

/** What a question to the browser answers; undefined until it does. Asked once, when the view appears. */
export function useAnswer<Answer>(ask: () => Promise<Answer>): Answer | undefined {
	const [answer, setAnswer] = useState<Answer>();
	useEffect(() => {
		ask().then(
			(given) => setAnswer(() => given),
			() => undefined,
		);
	}, []);
	return answer;
}
