import { dividesByScope, hasScopeOfItsOwn } from '../../../server/src/engine/values/objective-scope.ts';
import { eachRow } from './support.ts';

describe('hasScopeOfItsOwn', () => {
  eachRow(
    [
      ['The board agreed on an RTO of 2 hours.', false],
      ['RTO: 4 hours', false],
      ['The database has an RTO of 4 hours and an RPO of 15 minutes.', false],
      ['お客様と合意した目標は、RTO が1時間、RPO が5分である。', false],
      ['目標復旧時間は4時間とした。', false],
      ['We achieved an RTO of 8 minutes in the test.', true],
      ['The old cluster had an RTO of 24 hours.', true],
      ['The RTO was reduced to 4 hours.', true],
      ['For the loss of a Region the RTO is 8 hours.', true],
      ['The reporting system has an RTO of one day.', true],
      ['An RTO of 5 minutes would cost more.', true],
      ['During office hours the RTO is 1 hour.', true],
      ['訓練では RTO 8分だった。', true],
      ['旧構成の RTO は24時間。', true],
      ['リージョン障害時の RTO は8時間。', true],
      ['帳票システムの RTO は1日。', true],
      ['RTO 5分の案も検討した。', true],
    ],
    hasScopeOfItsOwn,
  );
});

describe('dividesByScope', () => {
  eachRow(
    [
      ['Recovery objectives', false],
      ['復旧目標', false],
      ['Item | Value', false],
      ['Recovery in another Region', true],
      ['Recovery across Regions', true],
      ['Recovery tests', true],
      ['Item | Target | Measured', true],
      ['リージョン障害', true],
      ['移行前の構成', true],
    ],
    dividesByScope,
  );
});
