import {
  findReadWriteShares,
  parsePercent,
  type ReadWriteShares,
} from '../../../server/src/engine/values/share.ts';
import { canonicalOf, eachRow, outcomeOf } from './support.ts';

describe('parsePercent', () => {
  eachRow<number | string>(
    [
      ['80', 80],
      ['80%', 80],
      ['80 percent', 80],
      ['99.5 %', 99.5],
      ['８０％', 80],
      ['約80%', 80],
      ['8割', 80],
      ['八割', 80],
      ['8割5分', 85],
      ['0', 0],
      ['100%', 100],
      ['120', 'out-of-range'],
      ['-5%', 'out-of-range'],
      ['most', 'vague'],
      ['read-heavy', 'vague'],
      ['読み取り中心', 'vague'],
      ['80:20', 'not-a-percent'],
      ['', 'not-a-percent'],
    ],
    (text) => outcomeOf(parsePercent(text)),
  );

  describe('writes', () => {
    eachRow(
      [
        ['80', '='],
        ['80%', '='],
        ['80 percent', '80%'],
        ['８割', '80%'],
      ],
      (text) => canonicalOf(parsePercent(text)),
    );
  });
});

describe('findReadWriteShares', () => {
  const mostlyReads = { read: 80, write: 20 };
  eachRow<ReadWriteShares>(
    [
      ['read/write 80:20', mostlyReads],
      ['R/W 80/20', mostlyReads],
      ['80:20 read/write', mostlyReads],
      ['write:read = 1:4', mostlyReads],
      ['80% reads, 20% writes', mostlyReads],
      ['The workload is 80% read and 20% write.', mostlyReads],
      ['Reads: 80%\nWrites: 20%', mostlyReads],
      ['| Read | 80% |\n| Write | 20% |', mostlyReads],
      ['reads and writes are 80% and 20%', mostlyReads],
      ['reads account for 80 %', { read: 80 }],
      ['80% of the queries are reads', { read: 80 }],
      ['a 90/10 read-write split', { read: 90, write: 10 }],
      ['読み取りと書き込みの比率は8:2', mostlyReads],
      ['読み書き比率は７：３', { read: 70, write: 30 }],
      ['読み取り80%／書き込み20%', mostlyReads],
      ['書き込み20%、読み取り80%', mostlyReads],
      ['80%が読み取り、20%が書き込み', mostlyReads],
      ['読込80%：書込20%', mostlyReads],
      ['参照系80%、更新系20%', mostlyReads],
      ['読み取り8割、書き込み2割', mostlyReads],
      ['read 80% / write 30%', { read: 80, write: 30 }],
      ['80:20', {}],
      ['read replicas at 80% CPU', {}],
      ['リードレプリカの CPU は 80%', {}],
    ],
    findReadWriteShares,
  );
});
