import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../scripts/data-files.ts';
import type { Finding } from '../../../server/src/engine/findings.ts';
import type { Inspection } from '../../../server/src/engine/index.ts';
import { inspect } from '../support.ts';

export const fixtureFolder = join(root, 'test', 'fixtures', 'rules');

/** A finding that a fixture expects on one of its lines: `⟦rule⟧`, or `⟦rule: part-or-requirement⟧`. */
export interface Mark {
  readonly rule: string;
  readonly detail: string | undefined;
  readonly line: number;
}

/** A document with the findings that it expects, its marks taken out. */
export interface Fixture {
  readonly rule: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where `<case>.fixed.md` stands, whether it is there or not. */
  readonly fixedPath: string;
}

export function fixturesOf(rule: string): Fixture[] {
  const folder = join(fixtureFolder, rule);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.endsWith('.fixed.md'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const fixedPath = path.replace(/\.md$/, '.fixed.md');
      return { rule, name, path, fixedPath, ...readMarks(readFileSync(path, 'utf8')) };
    });
}

function readMarks(marked: string): Pick<Fixture, 'text' | 'marks'> {
  const marks: Mark[] = [];
  const lines = marked.split('\n').map((source, line) => {
    for (const [, rule, detail] of source.matchAll(/⟦([\w-]+)(?::\s*([^⟧]+))?⟧/g))
      marks.push({ rule: rule!, detail, line });
    return source.replace(/[ \t]*⟦.*⟧/, '');
  });
  return { text: lines.join('\n'), marks };
}

/**
 * Inspects a text as if it were the file of the fixture: images are looked for beside it, and a comment may say which
 * day it is, `<!-- today: 2026-01-15 -->`.
 */
export function inspectAs({ path }: Fixture, text: string): Inspection {
  const day = /<!-- today: (\d{4}-\d{2}-\d{2}) -->/.exec(text)?.[1];
  return inspect(text, {
    path,
    ...(day !== undefined && { today: day }),
    fileExists: (url) => existsSync(join(dirname(path), decodeURIComponent(url))),
    readDiagram: (url) => {
      const file = join(dirname(path), decodeURIComponent(url));
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  });
}

/** What a finding has in common with the marks of its line. */
export function matches(mark: Mark, finding: Finding, line: number): boolean {
  const { rule, detail } = mark;
  return (
    rule === finding.rule &&
    mark.line === line &&
    (detail === undefined || finding.part === detail || finding.requirements.includes(detail))
  );
}

export function describeFinding({ rule, part, requirements, message }: Finding, line: number): string {
  return `line ${line + 1}: ${rule} ${part ?? ''} [${requirements.join(' ')}] ${message}`;
}
