import { config } from 'zod/mini';

// Zod probes `new Function` unless told otherwise, which the page's Content-Security-Policy reports.
config({ jitless: true });

export * from 'zod/mini';
