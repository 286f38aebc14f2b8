/**
 * First value of a console call that comes from the tests. The workbench reports its own log on the same
 * channel, so the tests' runner marks what it writes.
 */
export const TESTS_MARK = '[tests]';
