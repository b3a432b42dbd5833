import english from '../../public/_locales/en/messages.json' with { type: 'json' };

const messages: Record<string, { message: string }> = english;

/** Stands in for lib/platform/i18n.ts in component tests: the real English messages, without a browser. */
export function inEnglish(direction: 'ltr' | 'rtl' = 'ltr') {
	function t(key: string, ...substitutions: string[]): string {
		const message = messages[key]?.message;
		if (message === undefined) return key;
		return message.replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
	}
	return {
		t,
		tPlural: (key: string, count: number) => t(`${key}_${count === 1 ? 'one' : 'other'}`, String(count)),
		uiLocale: () => 'en',
		uiDirection: () => direction,
	};
}
