/** The key that leaves until the person sets another, as the manifest suggests it. */
export const usualLeaveKey = 'Alt+Shift+L';
