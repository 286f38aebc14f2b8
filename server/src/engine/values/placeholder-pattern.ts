/** Start of a cell, item, sentence or bracket, with its markup; nothing but this stands before. */
const ALONE_BEFORE = '(?<=(?:^|[\\n|。(\\[「【:])[\\s*_\\->#]{0,8})';
/** End of a cell, item, sentence or bracket. */
const ALONE_AFTER = '(?=[\\s*_]{0,8}(?:[\\n|。)\\]」】]|$)|[\\s*_]{0,3}:)';
/** Not the name of a state that the sentence goes on about: 番組を「要確認」にする. */
const NO_STATE = '(?!」[にとのをがはへ])';
const SENTENCE_ENDS = '(?=[\\s*_]{0,4}(?:[.。;,)\\]|\\n]|$|later|soon))';

const HTML_ELEMENT =
  '(?:a|abbr|address|article|aside|audio|b|base|bdi|bdo|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|section|select|slot|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|u|ul|var|video|wbr|path|rect|g|circle|line|text)';
const SUBJECT =
  '(?:customer|client|company|partner|project|product|industry|city|country|region|account|contact|start|end|launch|service|date|name|number|value|url|your|insert|enter|add|describe|placeholder|tbd|todo)';
const JAPANESE_SUBJECT =
  '(?:顧客|お客様|会社|企業|社|貴社|パートナー|プロジェクト|担当者|サービス|案件|システム|氏|業種|製品)';

const SOURCES: readonly (readonly [source: string, flags: string])[] = [
  [
    '(?<![\\w-])(?:TODO(?!\\s?(?:list|app|リスト|アプリ))|FIXME|TBD|TBC|TBA)(?:\\([^()\\n]{1,30}\\))?(?:\\s?[:：][^|\\n]{0,300})?(?![\\w-])',
    'gu',
  ],
  ['(?<=(?:^|\\n)[\\s*_>#-]{0,8})(?:TODO|FIXME)\\s[^|\\n]{1,300}', 'gu'],
  ['(?<![\\w-])todo:[^|\\n]{0,300}', 'giu'],
  ['(?<![\\w-])X{3,8}(?![\\w-])|(?<![\\w.-])X{2}(?:[%社円件年月日名様]|株式会社)', 'gu'],
  [
    `(?<![\\w<])<(?!/|!|(?:${HTML_ELEMENT})(?:[\\s/>]))(?:[A-Za-z][\\w.…]*[ _-][\\w .…/_-]{0,60}|${SUBJECT}[\\w]{0,30})>`,
    'giu',
  ],
  [
    '<(?=[^<>\\n]{0,40}[\\u3005\\u3400-\\u9fff\\u3041-\\u309f\\u30a1-\\u30ff])[\\p{L}\\p{N} ・ー_/-]{1,40}>',
    'gu',
  ],
  [
    "(?<![\\]!\\\\\\w])\\[(?:(?:insert|enter|add|describe|fill in|your|specify|provide)\\b[^\\[\\]\\n]{0,80}|(?:customer|client|company|partner|project|product|industry|city|country|region|account|contact|start|end|launch|service)(?:['’]s)?[ _-]?(?:name|id|date|number|here|title|url)|(?:date|name|number|url|placeholder|company|customer|client)(?: here)?)\\](?![(\\[:])",
    'giu',
  ],
  [
    `(?<![\\]!\\\\])[\\[【](?:${JAPANESE_SUBJECT}(?:名|名称)(?:を?(?:記載|記入|入力))?|[^\\[\\]【】\\n]{0,30}を?(?:記載|記入|入力|挿入)(?:する|してください)?)[\\]】](?![(\\[:])`,
    'gu',
  ],
  ['\\{\\{(?![<%])(?!\\s?(?:site|page|include|content)\\b)[^{}\\n|]{1,80}\\}\\}', 'giu'],
  ['\\blorem ipsum\\b[^|\\n]{0,2000}|ダミー(?:テキスト|文章)|サンプルテキスト|あ{5,}', 'giu'],
  [
    '(?:後日|追って|別途)(?:記載|記入|追記|追加|記述)(?:予定|します|する)?|(?:追記|記載|記入|加筆|執筆)予定',
    'gu',
  ],
  [
    `${ALONE_BEFORE}(?:未定|要確認|要記入|要追記|確認中|調整中|作成中|執筆中|準備中|未記入|未記載|検討中)(?:です)?${ALONE_AFTER}${NO_STATE}`,
    'gu',
  ],
  ['(?<=は、?)未定(?:です|である)?(?=[\\s*_]{0,4}(?:[。)|\\n]|$))', 'gu'],
  [
    '(?:株式会社)?(?:(?<![〇一二三四五六七八九十\\d])〇{2,}(?![〇一二三四五六七八九十])|(?<![\\d○])○{2,}|◯{2,}|●{2,}|△{2,}|▲{2,}|(?<![\\d×])×{2,})(?:株式会社|社|様|部|課|万?円|%|年|月|日|件|名)?',
    'gu',
  ],
  [
    '(?:ここ|こちら)(?:に|へ)[^。|\\n]{0,40}?(?:(?:記載|記入|入力|挿入|追記|記述)(?:する|します|して(?:ください|下さい)|予定|(?=[\\s*_]{0,4}(?:[。)」\\]】|\\n]|$)))|書(?:く|いて(?:ください|下さい)))',
    'gu',
  ],
  [
    `(?<!\\b(?:expected|planned|likely|had|has|have|need|needs|needed|require|requires|required|yet)\\s)\\bto be (?:determined|decided|confirmed|announced|written|completed|provided|added|filled in|supplied|defined|documented)${SENTENCE_ENDS}`,
    'giu',
  ],
  [`${ALONE_BEFORE}coming soon(?=[\\s*_.!…]{0,6}(?:[\\n|)\\]]|$))`, 'giu'],
  [
    `${ALONE_BEFORE}(?:insert|add|enter|write|describe|put)\\b[^.|\\n]{0,60}\\bhere(?=[\\s*_.!)]{0,6}(?:[\\n|\\]]|$))`,
    'giu',
  ],
  [
    '\\b(?:your|sample|placeholder|dummy) text(?: here)?\\b|\\(placeholder\\)|\\byour (?:company|customer) name\\b',
    'giu',
  ],
  [`${ALONE_BEFORE}\\?{2,8}${ALONE_AFTER}`, 'gu'],
];

/** Patterns of placeholders, for text in half width. */
export const PLACEHOLDERS: readonly RegExp[] = SOURCES.map(([source, flags]) => new RegExp(source, flags));
