export { tearDown as default } from './offices.mjs';
