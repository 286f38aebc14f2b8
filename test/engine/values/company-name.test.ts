import assert from 'node:assert/strict';
import {
  foldCompanyName,
  isSameCompany,
  withoutLegalForm,
} from '../../../server/src/engine/values/company-name.ts';
import { eachRow } from './support.ts';

describe('withoutLegalForm', () => {
  eachRow(
    [
      ['Fernhill Garden Centres Ltd.', 'fernhill garden centres'],
      ['Fernhill, Inc.', 'fernhill'],
      ['Fernhill Co., Ltd.', 'fernhill'],
      ['Fernhill & Co.', 'fernhill'],
      ['Fernhill Corporation', 'fernhill'],
      ['Fernhill L.L.C.', 'fernhill'],
      ['Nordhang IT GmbH', 'nordhang it'],
      ['Nordhang IT GmbH & Co. KG', 'nordhang it'],
      ['Nordhang AG', 'nordhang'],
      ['Nordhang S.A.', 'nordhang'],
      ['Nordhang Pty Ltd', 'nordhang'],
      ['Mizuho no Sato K.K.', 'mizuho no sato'],
      ['Mizuho no Sato Kabushiki Kaisha', 'mizuho no sato'],
      ['株式会社みずほの里', 'みずほの里'],
      ['みずほの里株式会社', 'みずほの里'],
      ['株式会社 みずほの里', 'みずほの里'],
      ['(株)みずほの里', 'みずほの里'],
      ['（株）みずほの里', 'みずほの里'],
      ['㈱みずほの里', 'みずほの里'],
      ['みずほの里（有）', 'みずほの里'],
      ['有限会社みずほの里', 'みずほの里'],
      ['合同会社みずほの里', 'みずほの里'],
      ['医療法人社団みずほ会', 'みずほ会'],
      ['Company Shop', 'company shop'],
      ['Ikea', 'ikea'],
      ['Cisco', 'cisco'],
      ['Disag', 'disag'],
      ['SAS', 'sas'],
      ['株式会社', '株式会社'],
      ['', ''],
    ],
    withoutLegalForm,
  );
});

describe('foldCompanyName', () => {
  eachRow(
    [
      ['Ｆｅｒｎｈｉｌｌ　Ｌｔｄ．', 'fernhill'],
      ['The Fern-Hill Company', 'fernhill'],
      ['Fern & Hill', 'fernandhill'],
      ['株式会社みずほの里様', 'みずほの里'],
      ['みずほ・ベイト（株）', 'みずほベイト'],
      ['---', ''],
    ],
    foldCompanyName,
  );
});

describe('isSameCompany', () => {
  const same = [
    ['Fernhill Ltd', 'FERNHILL, Inc.'],
    ['㈱ノルドハング', '株式会社 ノルドハング'],
    ['Fern and Hill', 'Fern & Hill Corp.'],
  ] as const;
  const different = [
    ['Fernhill', 'Fernhill Garden Centres'],
    ['みずほの里', 'みずほの森'],
    ['', ''],
    ['…', '---'],
  ] as const;
  for (const [a, b] of same) it(`${a} is ${b}`, () => assert.ok(isSameCompany(a, b)));
  for (const [a, b] of different) it(`${a} is not ${b}`, () => assert.ok(!isSameCompany(a, b)));
});
