import { config } from 'zod/mini';

// Without this zod tries `new Function` once, which the content security policy of our pages reports as a violation.
config({ jitless: true });

export * as z from 'zod/mini';
