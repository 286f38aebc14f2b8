/** The locale asked for with `--locale`, else that of the environment. */
export function localeOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const option = argv.lastIndexOf('--locale');
  const inline = argv.findLast((argument) => argument.startsWith('--locale='));
  return (
    (option >= 0 ? argv[option + 1] : undefined) ??
    inline?.slice('--locale='.length) ??
    ([environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ||
      Intl.DateTimeFormat().resolvedOptions().locale)
  );
}

/** Whether to use colours: on a terminal, unless the person has said no. */
export function usesColors(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
