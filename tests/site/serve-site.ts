export { serveSite, type Server } from '../../scripts/measure/serve-site.ts';
