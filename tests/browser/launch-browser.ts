export { launchBrowser } from '../../scripts/measure/launch-browser.ts';
