import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../lib/check.ts';
import { build } from './setup/build.ts';
import { root } from './setup/paths.ts';
import { openPopup, openStage, readPage } from './start/drive.ts';
import { findOrInstallBrowser } from './start/find-browser.ts';
import { openListing } from './start/listing.ts';

/**
 * `npm start [-- PATH|URL|-]`: opens a browser with Callboard on a casting call written for the demo, or on the person's
 * own listing, and prints what the check found. Without a display it does the same unseen and saves a picture.
 */
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
