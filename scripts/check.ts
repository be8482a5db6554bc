/** `npm run check`: reads all content and reports every problem at once. */
import { keepCode } from './keep-code.ts';

// What is loaded from here on is compiled once: that takes half the time before anything is read.
keepCode();
await import('./check/start-check.ts');
