const BEFORE =
  /\b(?:before|as[- ]?is|baseline|previous(?:ly)?|legacy|on[- ]?premises?)\b|(?:導入|移行|改善|対応|適用|刷新|実施)前|^前$|従来|以前|(?<!復)旧|現状|ビフォー/iu;
const AFTER =
  /\b(?:after|to[- ]?be|new|current(?:ly)?|result)\b|on AWS\b|(?:導入|移行|改善|対応|適用|刷新|実施)後|^後$|^新|アフター/iu;

const hasNumber = (cell: string | undefined): boolean =>
  cell !== undefined && /\d/.test(cell.normalize('NFKC'));

/** True when a table compares figures before and after, by columns or by rows, with a number on both sides. */
export function hasBeforeAfterTable(
  headerCells: readonly string[],
  rows: readonly (readonly string[])[],
): boolean {
  const before = headerCells.findIndex((cell) => BEFORE.test(cell));
  const after = headerCells.findIndex((cell, index) => index !== before && AFTER.test(cell));
  if (before >= 0 && after >= 0) return rows.some((row) => hasNumber(row[before]) && hasNumber(row[after]));
  const rowBefore = rows.find((row) => BEFORE.test(row[0] ?? ''));
  const rowAfter = rows.find((row) => row !== rowBefore && AFTER.test(row[0] ?? ''));
  if (!rowBefore || !rowAfter) return false;
  return rowBefore.some((cell, index) => index > 0 && hasNumber(cell) && hasNumber(rowAfter[index]));
}
