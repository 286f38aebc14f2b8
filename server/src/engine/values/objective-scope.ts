import { foldWidth } from './text.ts';

/** What was measured or reached, not what was agreed. */
const MEASURED =
  /\b(?:achiev\w*|attain\w*|measured?|actual(?:ly)?|tests?|tested|testing|drills?|exercises?|rehears\w*|took|takes|restored|recovered|completed|observed|result(?:s|ed)?|proved|met|beat|reached|simulat\w*)\b|実測|実績|実際|訓練|テスト|演習|検証|計測|測定|達成|結果|かかっ|要し|完了|復旧し[たて]|満た|リハーサル/iu;
/** What held before, or changed. */
const CHANGED =
  /\b(?:previous(?:ly)?|former(?:ly)?|old|older|legacy|before|earlier|originally|initial(?:ly)?|existing|at first|on[- ]?prem\w*|had been|used to|from|reduc\w*|cut|improv\w*|shorten\w*|instead|rather|down|lower\w*|today|now|later|new|next|future|plann?ed|as[- ]is|to[- ]be|phase|stage)\b|従来|(?<!復)旧|以前|移行前|導入前|当初|短縮|改善|削減|から|オンプレ|現行|新|今後|将来|予定|現在|フェーズ|段階|向上/iu;
/** One system, tier or event among several. */
const PARTIAL =
  /\b(?:tiers?|per|each|respectively|both|systems?|applications?|services?|workloads?|databases|batch|report\w*|analytic\w*|read[- ]only|critical|priority|class|gold|silver|bronze|platinum|production|staging|development|dev|environments?|regions?|regional|disasters?|dr|cross|sites?|az|azs|zones?|failover|fail[- ]?over|failures?|outages?|loss|lost|corrupt\w*|mistakes?|errors?|deleted?|snapshots?|backups?|restores?|point[- ]in[- ]time|pitr|replicas?|replication|night\w*|weekend\w*|peak|(?:office|business|opening|working) hours|while|whereas|only|except|other|another|alone|part|component|queue|cache|file|storage)\b|(?<!情報|本|当)システム(?!部|課|担当|運用)|業務|ごと|別|それぞれ|各|階層|ティア|重要度|優先度|帳票|バッチ|参照|分析|開発|ステージング|環境|リージョン|災害|広域|拠点|ゾーン|フェイル|切り?替え|障害|停止|破損|誤操作|削除|スナップショット|バックアップ|リストア|復元|レプリ|夜間|休日|平日|ピーク|のみ|だけ|除|他|場合|際|時に|キャッシュ|ストレージ|部分/iu;
/** What is weighed, promised by others or told as an example. */
const HYPOTHETICAL =
  /\b(?:would|could|might|may|can|should|if|when|option\w*|alternative\w*|candidate\w*|example|e\.g|such as|typical\w*|default|standard|industry|sla|vendor|ideal\w*|hoped?|wish\w*|propos\w*|considered|rejected|not|never|than|draft|even)\b|例えば|たとえば|など|案|候補|検討|一般|標準|理想|希望|要望|可能|なら|ではな|ない|より|予想|想定|見込/iu;

/**
 * True when a sentence with a recovery objective speaks of something else than the one agreed target: a measurement, an
 * earlier value, one of several systems or events, a possibility. Generous: whoever compares must be sure.
 */
export function hasScopeOfItsOwn(sentence: string): boolean {
  const folded = foldWidth(sentence);
  return [MEASURED, CHANGED, PARTIAL, HYPOTHETICAL].some((pattern) => pattern.test(folded));
}

const DIVIDING =
  /\b(?:measured|achieved|actual|tests?|testing|drills?|exercises?|rehears\w*|previous|former|old|legacy|before|after|as[- ]is|to[- ]be|existing|tiers?|systems?|regions?|regional|cross|sites?|batch|report\w*|options?|alternatives?|scenarios?|dev|staging|compar\w*)\b|実測|実績|訓練|テスト|演習|検証|従来|(?<!復)旧|移行前|導入前|以前|現行|リージョン|システム別|ティア|災害時|(?:広域|大規模)災害|案|候補|比較|シナリオ|想定|開発|バッチ/iu;

/** True when a heading, or the header of a table, divides what stands under it by system, event, time or measurement. */
export function dividesByScope(heading: string): boolean {
  return DIVIDING.test(foldWidth(heading));
}
