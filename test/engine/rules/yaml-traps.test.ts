import assert from 'node:assert/strict';
import { inspect, slice } from '../support.ts';

/** What is looked at: the rules on front matter, not what the rest of the document lacks. */
const rules = new Set([
  'front-matter-syntax',
  'invalid-field',
  'vague-recovery-objective',
  'numbers-disagree',
]);
const account = 'sdp.2.1.aws-account-id';
const dates = 'sdp.2.1.dates';
const thirdParty = 'sdp.2.1.third-party';
const objectives = 'aurora.1.rto-rpo.values';

interface Trap {
  readonly front: readonly string[];
  /** `severity rule line source`; lines count from the first key after the pin. */
  readonly findings?: readonly string[];
  readonly met?: readonly string[];
  readonly open?: readonly string[];
}

const traps: Readonly<Record<string, Trap>> = {
  'a leading zero of an unquoted account id is kept': {
    front: ['awsAccountIds: 012345678902'],
    findings: ['info invalid-field 1 012345678902'],
    met: [account],
  },
  'an unquoted documentation id is told as such': {
    front: ['awsAccountIds: 012345678901'],
    findings: ['error invalid-field 1 012345678901'],
    open: [account],
  },
  'an id that lost its zero is too short': {
    front: ['awsAccountIds: 12345678902'],
    findings: ['error invalid-field 1 12345678902'],
    open: [account],
  },
  'an account id that is a number is read, and quotes are proposed': {
    front: ['awsAccountIds: [305917428866]'],
    findings: ['info invalid-field 1 305917428866'],
    met: [account],
  },
  'an account id of octal digits is no octal number': {
    front: ['awsAccountIds: [001122334455]'],
    findings: ['info invalid-field 1 001122334455'],
    met: [account],
  },
  'an account id with hyphens is text': {
    front: ['awsAccountIds: [3059-1742-8866]'],
    findings: ['info invalid-field 1 3059-1742-8866'],
    met: [account],
  },
  'a quoted account id is right': { front: ['awsAccountIds: ["012345678902"]'], met: [account] },
  'an account id as a floating point number is none': {
    front: ['awsAccountIds: 3.05917428866e11'],
    findings: ['error invalid-field 1 3.05917428866e11'],
    open: [account],
  },
  '1:30 is not 90, and has no unit': {
    front: ['aurora:', '  rto: 1:30', '  rpo: 15 minutes'],
    findings: ['error vague-recovery-objective 2 1:30'],
    open: [objectives],
  },
  'a bare number is no duration': {
    front: ['aurora: {rto: 15, rpo: 5 minutes}'],
    findings: ['error vague-recovery-objective 1 15'],
    open: [objectives],
  },
  'dates are text, quoted or not': {
    front: ['startDate: 2018-07-01', 'endDate: "2018-11-30"'],
    met: [dates],
  },
  'a timestamp is a date': {
    front: ['startDate: 2018-07-01T10:00:00Z', 'endDate: 2018-11-30 10:00:00'],
    findings: ['info invalid-field 1 2018-07-01T10:00:00Z', 'info invalid-field 2 2018-11-30 10:00:00'],
    met: [dates],
  },
  'a month as a floating point number keeps its zero': {
    front: ['startDate: 2018.7', 'endDate: 2018.10'],
    findings: ['info invalid-field 1 2018.7', 'info invalid-field 2 2018.10'],
    met: [dates],
  },
  'a year is a number, and too coarse': {
    front: ['startDate: 2018', 'endDate: 2018-11'],
    findings: ['error invalid-field 1 2018'],
    open: [dates],
  },
  'third_party: no': { front: ['third_party: no'], met: [thirdParty] },
  'third_party: none': { front: ['third_party: none'], met: [thirdParty] },
  'third_party: false': { front: ['third_party: false'], met: [thirdParty] },
  'third_party: なし': { front: ['third_party: なし'], met: [thirdParty] },
  'external: no is a word, and means false': {
    front: ['customer:', '  name: Fernhill Garden Centres', '  external: no'],
    findings: ['warning invalid-field 3 no'],
    open: ['sdp.2.1.external-customer'],
  },
  '~ and null are no values': {
    front: ['startDate: ~', 'endDate: null', 'third_party: ~', 'awsAccountIds: ~'],
    open: [dates, thirdParty, account],
  },
  'a share with a per cent sign is text': {
    front: ['aurora:', '  database: {readPercent: 40%, writePercent: 60%}'],
    met: ['aurora.2.2.read-percent', 'aurora.2.2.write-percent'],
  },
  'shares as fractions add up': {
    front: ['aurora:', '  database: {readPercent: 0.4, writePercent: 0.6}'],
    met: ['aurora.2.2.read-percent'],
  },
  'a size without a unit is told': {
    front: ['aurora:', '  database: {initialSize: 120}'],
    findings: ['error invalid-field 2 120'],
    open: ['aurora.2.2.initial-size'],
  },
  'a full-width colon is told where it stands': {
    front: ['title: Fernhill', '開始日：2018-07-01', '終了日: 2018-11-30'],
    findings: ['error front-matter-syntax 2 ：'],
    open: [dates],
  },
  'a full-width colon inside a value is a letter': { front: ['title: 事例：みずほの里'] },
  'a tab as indentation is told where it stands': {
    front: ['aurora:', '\trto: 4 hours', '\trpo: 15 minutes'],
    findings: ['error front-matter-syntax 2 \t'],
  },
};

const frames: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
};

describe('traps of YAML', () => {
  for (const [name, { front, findings = [], met = [], open = [] }] of Object.entries(traps))
    for (const [frame, put] of Object.entries(frames))
      it(`${name} (${frame})`, () => {
        const lines = [
          '---',
          'checklist: aurora-delivery@2.0',
          ...front,
          '---',
          '',
          '# Fernhill',
          '',
          '---',
          '',
        ];
        const text = put(lines.join('\n'));
        const inspection = inspect(text);
        const line = (offset: number) => inspection.caseStudy.lines.positionAt(offset).line - 1;
        assert.deepEqual(
          inspection.findings
            .filter(({ rule }) => rules.has(rule))
            .map(
              ({ severity, rule, span }) => `${severity} ${rule} ${line(span.start)} ${slice(text, span)}`,
            ),
          findings,
        );
        const status = (id: string) => inspection.assessment.byId(id)!.status;
        assert.deepEqual(
          met.filter((id) => status(id) !== 'met'),
          [],
          'met',
        );
        assert.deepEqual(
          open.filter((id) => !['missing', 'partial'].includes(status(id))),
          [],
          'open',
        );
      });
});
