import { type Exposed, exposed, isExampleName, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const GITHUB = /(?<![\w-])(gh[pousr]_|github_pat_)\w{22,255}(?![\w-])/gu;
const SLACK = /(?<![\w-])(xox[abceoprs]-|xapp-)[A-Za-z\d-]{10,250}(?![\w-])/gu;
const SLACK_HOOK = /(?<![\w-])(https:\/\/hooks\.slack\.com\/)(?:services|workflows)\/[\w/]{20,200}/gu;

const find = (kind: 'github-token' | 'slack-token', pattern: RegExp, text: string): Exposed[] =>
  matchesOf(text, pattern).flatMap(({ value: [token, prefix = ''], start, end }) =>
    isExampleName(token.slice(prefix.length)) ? [] : [exposed(kind, { start, end }, `${prefix}…`, true)],
  );

/** Tokens of GitHub (`ghp_…`, `github_pat_…`). */
export function findGitHubTokens(text: string): Exposed[] {
  return find('github-token', GITHUB, foldWidth(text));
}

/** Tokens of Slack (`xoxb-…`) and addresses of its incoming webhooks. */
export function findSlackTokens(text: string): Exposed[] {
  const folded = foldWidth(text);
  return [...find('slack-token', SLACK, folded), ...find('slack-token', SLACK_HOOK, folded)];
}
