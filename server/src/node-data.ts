import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads what was compiled from `checklists/`: it stands beside the bundle of the server, once for all bundles of Node. */
export function readData<Data>(name: 'library' | 'explanations'): Data {
  return JSON.parse(readFileSync(join(__dirname, '..', 'server', `${name}.json`), 'utf8'));
}
