import type { Country, CoverPage } from '../../lib/model.ts';
import type { CountryChoice } from '../frame/countries.ts';
import type { CoverChoice } from './cover-setting.tsx';
import type { BrowserFamily } from './what-remains.tsx';

/** What the welcome page and the options have in common. */
export interface SetUp {
	readonly country: {
		readonly country: Country | null;
		readonly guessed: boolean;
		readonly choices: readonly CountryChoice[];
		readonly onChoose: (country: Country) => void;
	};
	readonly cover: {
		readonly cover: CoverPage;
		readonly choices: readonly CoverChoice[];
		readonly onChoose: (cover: CoverPage) => void;
	};
	/** The key that leaves: null if none is set, undefined while it is not known yet. */
	readonly shortcut: string | null | undefined;
	/** The key that opens the popup, likewise. */
	readonly openKey: string | null | undefined;
	readonly onShortcut: () => void;
	readonly browser: BrowserFamily;
	readonly privateWindows: boolean;
}
