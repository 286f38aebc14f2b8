import assert from 'node:assert/strict';
import { findPlaceholders, isPlaceholderOnly } from '../../../server/src/engine/values/placeholder.ts';
import { eachRow, pieces } from './support.ts';

describe('findPlaceholders', () => {
  eachRow(
    [
      ['The customer is TBD.', ['TBD']],
      ['- [ ] TODO', ['TODO']],
      ['TODO: describe the challenge', ['TODO: describe the challenge']],
      ['TODO describe the challenge\nIt was slow.', ['TODO describe the challenge']],
      ['| RTO | TBD |', ['TBD']],
      ['FIXME, TBA and XXX', ['FIXME', 'TBA', 'XXX']],
      ['todo: write', ['todo: write']],
      ['Our customer <customer name> runs <your-database>.', ['<customer name>', '<your-database>']],
      ['<customer>', ['<customer>']],
      ['<顧客名>様', ['<顧客名>']],
      [
        '[Customer Name] and [insert quote from the customer]',
        ['[Customer Name]', '[insert quote from the customer]'],
      ],
      ['[顧客名]は', ['[顧客名]']],
      ['{{customer}} moved', ['{{customer}}']],
      ['Lorem ipsum dolor sit amet.', ['Lorem ipsum dolor sit amet.']],
      ['Start date: to be determined.', ['to be determined']],
      ['Coming soon...', ['Coming soon']],
      ['Insert quote here', ['Insert quote here']],
      ['開始日：未定', ['未定']],
      ['開始日は未定です。', ['未定です']],
      ['（要確認）', ['要確認']],
      ['要確認：金額', ['要確認']],
      ['結果は後日記載。効果は追記予定。', ['後日記載', '追記予定']],
      ['記載予定', ['記載予定']],
      ['株式会社〇〇は、○○社と●●様、△△、××', ['株式会社〇〇', '○○社', '●●様', '△△', '××']],
      ['ＸＸＸ', ['ＸＸＸ']],
      ['ここに顧客の課題を記載してください。', ['ここに顧客の課題を記載してください']],
    ],
    (text) => pieces(text, findPlaceholders(text)),
  );

  describe('leaves alone', () => {
    const ordinary = [
      '- [ ] done',
      '- [x] done',
      'as shown in [1] and [^1]',
      '[AWS Lambda](https://aws.amazon.com/lambda/)',
      '[date](x), [customer][1]',
      '[customer]: https://example.com',
      'line<br>break<br/>and <details> and </div> and <img src="a.png">',
      '<https://example.com> and <someone@example.com>',
      '<!-- a comment -->',
      'List<String> and <Tabs>',
      'RTO < 1 minute and RPO > 5 minutes',
      'a todo list application, a TODO list app, ToDo リスト, TODOS',
      'XXXL and XXX-123 and sg-xxxx and arn:aws:iam::XXXXXXXXXXXX:role/x',
      '{{< figure src="a" >}} and {{% note %}} and {{ site.title }}',
      'The index had to be determined by load tests.',
      'The work needed to be completed.',
      'It was to be completed by March.',
      'Add the index here and there to speed up reads',
      '設定変更は要確認とした。',
      '番組の状態を「要確認」にして通知する。',
      'リリース日は未定であったため、段階的に進めた。',
      '未定義のキー',
      '現在の運用を検討中のチーム',
      'ここに記載した通り、移行した。',
      '【課題】【プロジェクト】',
      '二〇〇〇年',
      '◎○△×',
      '5××エラー',
    ];
    for (const text of ordinary)
      it(JSON.stringify(text), () => assert.deepEqual(pieces(text, findPlaceholders(text)), []));
  });
});

describe('isPlaceholderOnly', () => {
  eachRow(
    [
      ['TBD', true],
      ['**TBD**.', true],
      ['- TODO\n- TBD', true],
      ['TODO: name the customer', true],
      ['【後日記載】', true],
      ['株式会社〇〇様', true],
      ['Our customer is TBD.', false],
      ['The customer sells shoes.', false],
      ['---', false],
      ['', false],
    ],
    isPlaceholderOnly,
  );
});
