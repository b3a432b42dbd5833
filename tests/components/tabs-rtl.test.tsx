import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Tabs } from '../../components/frame/tabs.tsx';

vi.mock('../../lib/platform/i18n.ts', async () => (await import('./english.ts')).inEnglish('rtl'));
afterEach(cleanup);

it('the arrow that points to the next tab goes there in a script that runs from right to left', async () => {
	const onSelect = vi.fn();
	render(<Tabs selected="help" checkReady={false} onSelect={onSelect} />);
	screen.getByRole('tab', { name: 'Help' }).focus();
	await userEvent.keyboard('{ArrowLeft}');
	expect(onSelect).toHaveBeenLastCalledWith('learn');
	screen.getByRole('tab', { name: 'Help' }).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(onSelect).toHaveBeenLastCalledWith('check');
});
