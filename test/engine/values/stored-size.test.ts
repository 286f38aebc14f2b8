import { findStoredSizes } from '../../../server/src/engine/values/stored-size.ts';
import { eachRow, pieces } from './support.ts';

describe('findStoredSizes', () => {
  eachRow(
    [
      ['The database holds 120 GB.', ['120 GB']],
      ['It starts at 120 GB and grows by 20 GB per year.', ['120 GB']],
      ['It starts at 120 GB, growing by about 20 GB.', ['120 GB']],
      ['It grew from 80 GB to 120 GB.', ['80 GB', '120 GB']],
      ['20 GB/month is added', []],
      ['a growth of 50 GB', []],
      ['We added another 20 GB.', []],
      ['初期サイズは120 GB、年20 GB 増える。', ['120 GB']],
      ['年間２０ＧＢの増加', []],
      ['毎回20GBずつ増える', []],
      ['500ギガを格納', ['500ギガ']],
      ['120 GB 増設した', ['120 GB']],
    ],
    (text) => pieces(text, findStoredSizes(text)),
  );
});
