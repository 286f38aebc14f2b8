import { parseRatio } from '../../../server/src/engine/values/ratio.ts';
import { eachRow } from './support.ts';

describe('parseRatio', () => {
  eachRow<readonly [number, number] | undefined>(
    [
      ['80:20', [80, 20]],
      ['８０：２０', [80, 20]],
      ['8:2', [80, 20]],
      ['4 to 1', [80, 20]],
      ['8対2', [80, 20]],
      ['80 % / 20 %', [80, 20]],
      ['8割：2割', [80, 20]],
      ['約7:3', [70, 30]],
      ['2:1', [66.67, 33.33]],
      ['0:0', undefined],
      ['80', undefined],
      ['80:20:10', undefined],
      ['read-heavy', undefined],
      ['', undefined],
    ],
    parseRatio,
  );
});
