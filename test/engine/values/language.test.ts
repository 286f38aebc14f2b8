import { detectLanguage } from '../../../server/src/engine/values/language.ts';
import { eachRow } from './support.ts';

describe('detectLanguage', () => {
  eachRow(
    [
      ['The customer sells shoes.', 'en'],
      ['The customer 株式会社アルファ uses Aurora for its orders', 'en'],
      ['顧客はAmazon Auroraを採用', 'ja'],
      ['Amazon Aurora PostgreSQL へ移行', 'ja'],
      ['移行', 'ja'],
      ['https://example.com/a/very/long/path/of/words を参照', 'ja'],
      ['12,345', 'en'],
      ['', 'en'],
    ],
    detectLanguage,
  );
});
