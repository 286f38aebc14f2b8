import { findGrowth, findSizes, parseGrowth, parseSize } from '../../../server/src/engine/values/size.ts';
import { canonicalOf, eachRow, outcomeOf, pieces } from './support.ts';

describe('parseSize', () => {
  describe('reads in bytes', () => {
    eachRow<number | string>(
      [
        ['25 GB', 25e9],
        ['25GB', 25e9],
        ['25GiB', 25 * 1024 ** 3],
        ['1.2 TB', 1.2e12],
        ['1,200GB', 1.2e12],
        ['1.2T', 1.2e12],
        ['25 gigabytes', 25e9],
        ['512 bytes', 512],
        ['over 1 TB', 1e12],
        ['1.5テラ', 1.5e12],
        ['500ギガ', 5e11],
        ['500ギガバイト', 5e11],
        ['約２５ＧＢ', 25e9],
        ['25GB以上', 25e9],
        ['25', 'no-unit'],
        ['big', 'not-a-size'],
        ['-5 GB', 'not-a-size'],
        ['10 Gbps', 'not-a-size'],
        ['', 'not-a-size'],
      ],
      (text) => outcomeOf(parseSize(text)),
    );
  });

  describe('writes', () => {
    eachRow(
      [
        ['25 GB', '='],
        ['25GB', '='],
        ['約500GB', '='],
        ['1,200GB', '1200 GB'],
        ['500ギガ', '500 GB'],
        ['1.5テラ', '1.5 TB'],
        ['25 gb', '25 GB'],
        ['２５ＧＢ', '25GB'],
      ],
      (text) => canonicalOf(parseSize(text)),
    );
  });
});

describe('findSizes', () => {
  eachRow(
    [
      ['The database holds 1.2 TB and 25GiB at 10 GB/s over 10Gbps.', ['1.2 TB', '25GiB']],
      ['容量は１．５テラバイト、ログは500GB。', ['１．５テラバイト', '500GB']],
    ],
    (text) => pieces(text, findSizes(text)),
  );
});

describe('parseGrowth', () => {
  eachRow<unknown>(
    [
      ['20%/year', { percentPerYear: 20 }],
      ['20 % per year', { percentPerYear: 20 }],
      ['about 20% annually', { percentPerYear: 20 }],
      ['20%', { percentPerYear: 20 }],
      ['-5%/year', { percentPerYear: -5 }],
      ['2%/month', { percentPerYear: 24 }],
      ['年間20%', { percentPerYear: 20 }],
      ['年率２０％程度', { percentPerYear: 20 }],
      ['年間20%増加', { percentPerYear: 20 }],
      ['+50GB/year', { bytesPerYear: 50e9 }],
      ['10 GB a month', { bytesPerYear: 120e9 }],
      ['月10GB', { bytesPerYear: 120e9 }],
      ['毎月10GBずつ', { bytesPerYear: 120e9 }],
      ['none', { percentPerYear: 0 }],
      ['横ばい', { percentPerYear: 0 }],
      ['20', 'no-unit'],
      ['10 GB', 'no-period'],
      ['fast', 'not-a-growth'],
      ['', 'not-a-growth'],
    ],
    (text) => outcomeOf(parseGrowth(text)),
  );

  describe('writes', () => {
    eachRow(
      [
        ['20%/year', '='],
        ['年間20%', '='],
        ['月10GB', '='],
        ['20 % per year', '20%/year'],
        ['about 20% annually', 'about 20%/year'],
        ['10 GB a month', '10 GB/month'],
      ],
      (text) => canonicalOf(parseGrowth(text)),
    );
  });
});

describe('findGrowth', () => {
  eachRow(
    [
      ['It grows by about 20% annually, that is 50 GB per month.', ['20% annually', '50 GB per month']],
      ['データは年間20%、月10GBのペースで増加。', ['年間20%', '月10GB']],
      ['Growth rate: 20%', ['Growth rate: 20%']],
      ['増加率は30%', ['増加率は30%']],
      ['40% cost reduction in 2018年10月 20%', []],
    ],
    (text) => pieces(text, findGrowth(text)),
  );
});
