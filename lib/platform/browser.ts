import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';

/** The one door to the browser's extension API: promises in Chromium and in Firefox alike. */
export { browser };
