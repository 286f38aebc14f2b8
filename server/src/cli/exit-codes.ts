/** What the command line says with its exit code. */
export const exitCodes = {
  /** No finding at or above the level of `--fail-on`. */
  clean: 0,
  findings: 1,
  /** Bad usage, a broken configuration, a file that cannot be read, or a crash. */
  trouble: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
