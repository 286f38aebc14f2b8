import { type Exposed, exposed, isExampleName, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const HOST =
  /(?<![\w.@/\\~$-])((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,6})(internal|local|corp|lan|intranet|localdomain)(?![\w-]|\.[\w])/giu;
const AFTER_SCHEME =
  /(?<=:\/\/)((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,6})(internal|local|corp|lan|intranet|localdomain)(?![\w-]|\.[\w])/giu;
/** Names that everybody has, names of files, and packages of programs. */
const OF_NOBODY =
  /^(?:(?:ec2|compute|[a-z]{2}(?:-[a-z]{2,9}){1,3}-\d\.compute)|(?:metadata\.google|host\.docker|gateway\.docker|kubernetes\.docker)|(?:[\w-]+\.){0,3}svc\.cluster|cluster|localhost|(?:com|org|net|io|jp|dev)\.[\w.-]+|(?:docker-compose|appsettings|application|config|settings|env|values|terraform|rc|bashrc|gitconfig|bootstrap|variables|secrets)(?:\.[\w-]+)?)$/iu;

/** Names of hosts inside somebody's network (`*.internal`, `*.local`, `*.corp`). */
export function findInternalHosts(text: string): Exposed[] {
  const folded = foldWidth(text);
  return [HOST, AFTER_SCHEME].flatMap((pattern) =>
    matchesOf(folded, pattern).flatMap(({ value: [, labels = '', suffix = ''], start, end }) => {
      const name = labels.slice(0, -1);
      if (OF_NOBODY.test(name) || isExampleName(name)) return [];
      return [exposed('internal-host', { start, end }, `….${suffix.toLowerCase()}`, false)];
    }),
  );
}
