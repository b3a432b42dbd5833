import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model.ts';
import {
	dropTraces,
	grantedPermissions,
	requestTraces,
	tracesGranted,
} from '../../lib/platform/permissions.ts';

/** Clearing traces as it really is: on only if it is chosen and the browser still allows it. */
export interface Traces {
	readonly on: boolean;
	/** True if the person was asked just now and said no. */
	readonly refused: boolean;
	readonly onChange: (on: boolean) => void;
	/** The names of what the browser allows now. */
	readonly granted: readonly string[];
}

/** Asks for the permission in the click that turns clearing on, and gives it back when it is turned off. */
export function useTraces(settings: Settings, change: (patch: Partial<Settings>) => void): Traces {
	const [allowed, setAllowed] = useState(false);
	const [refused, setRefused] = useState(false);
	const [granted, setGranted] = useState<readonly string[]>([]);
	function look() {
		tracesGranted().then(setAllowed);
		grantedPermissions().then(setGranted);
	}
	useEffect(look, []);
	async function turnOn() {
		// Nothing may be awaited before this: the browser asks only inside the click.
		const given = await requestTraces();
		setRefused(!given);
		setAllowed(given);
		change({ clearTraces: given });
		look();
	}
	async function turnOff() {
		change({ clearTraces: false });
		setRefused(false);
		await dropTraces();
		look();
	}
	return {
		on: settings.clearTraces && allowed,
		refused,
		onChange: (on) => void (on ? turnOn() : turnOff()),
		granted,
	};
}
