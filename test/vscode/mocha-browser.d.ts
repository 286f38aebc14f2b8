/** Mocha's build for browsers: one file that needs nothing of Node.js. */
declare module 'mocha/mocha.mjs' {
  import Mocha from 'mocha';
  export default Mocha;
  export const reporters: typeof Mocha.reporters;
}
