import { prepareBrowsers } from './test/browsers.ts';
import { runStep, STEPS } from './test/steps.ts';
import { add, closingLine, type Tally, zero } from './test/tally.ts';
import { runVitest } from './test/vitest.ts';

/**
 * `npm test`: types, lint, unused code, both builds, the store's lint, then every test, in real browsers too. Ends with
 * one plain line that counts all of it; the exit status is 0 only if nothing failed.
 */
const began = Date.now();
let total: Tally = zero;
for (const step of STEPS) total = add(total, runStep(step));
total = add(total, runVitest('unit and component tests', ['unit', 'view']));
total = add(total, prepareBrowsers());
total = add(total, runVitest('tests in real browsers', ['browser']));
console.log(`took ${Math.round((Date.now() - began) / 1000)} s`);
console.log(closingLine(total));
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
