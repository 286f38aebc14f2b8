import { partsOf } from '../checklists/service-names.ts';
import type { ServiceForm } from './service-index.ts';

/** What is wrong with a name as written. */
export interface NameProblem {
  /** Another vendor than its own, other letters or spaces, or a name of former times. */
  readonly kind: 'vendor' | 'spelling' | 'former';
  /** The right name for this place: with a vendor where one was written. */
  readonly replacement: string;
  /** For a former name, the month (`YYYY-MM`) until which it was right. */
  readonly until: string | undefined;
}

/** A name as it stands in a text. */
export interface Written {
  readonly form: ServiceForm;
  /** `Amazon` or `AWS` in any case, empty when there is none. */
  readonly vendor: string;
  /** Whether nothing stands between vendor and name. */
  readonly joined: boolean;
  readonly core: string;
  /** It touches other letters, as in an address or an identifier. */
  readonly inIdentifier: boolean;
}

export interface Verdict {
  /** Surely this service, and not an ordinary word. */
  readonly certain: boolean;
  readonly problem: NameProblem | undefined;
}

const unsure: Verdict = { certain: false, problem: undefined };
const right: Verdict = { certain: true, problem: undefined };

const withoutSeparators = (name: string) => name.replace(/[\s-]/g, '');
/** Whether there is room before or after Japanese letters is a matter of taste. */
const spaced = (name: string) =>
  name
    .replace(/\s+/g, ' ')
    .replace(/ (?=[\u3041-\u30ff\u4e00-\u9fff])|(?<=[\u3041-\u30ff\u4e00-\u9fff]) /g, '');
const isAllLower = (name: string) => name === name.toLowerCase();
const isAllUpper = (name: string) => name === name.toUpperCase();

/** Judges one name in prose: right, wrong, or perhaps an ordinary word. In doubt nothing is wrong. */
export function judgeName(written: Written): Verdict {
  const { form, vendor } = written;
  const core = spaced(written.core);
  const exact = core === spaced(form.core);
  if (!vendor) return judgeBare(written, core, exact);
  const sameVendor = form.vendors.size === 0 || form.vendors.has(vendor);
  const strayHyphen = core.includes('-') && !form.core.includes('-');
  if (form.service.commonWord && !(exact && sameVendor)) return unsure;
  if (
    written.inIdentifier ||
    strayHyphen ||
    vendor === 'aws' ||
    (!exact && isAllUpper(core) && vendor !== 'Amazon')
  )
    return { certain: exact, problem: undefined };
  const ownVendor = [...form.vendors].some((each) => each.toLowerCase() === vendor.toLowerCase());
  if (!ownVendor && form.vendors.size) return { certain: true, problem: problemOf(form, true, 'vendor') };
  if (!exact || !sameVendor || written.joined)
    return { certain: true, problem: problemOf(form, true, form.former && exact ? 'former' : 'spelling') };
  return form.former || form.wrong
    ? { certain: true, problem: problemOf(form, true, form.former ? 'former' : 'spelling') }
    : right;
}

function judgeBare(written: Written, core: string, exact: boolean): Verdict {
  const { form, inIdentifier } = written;
  if (form.common || inIdentifier) return exact && !form.common && !form.former ? right : unsure;
  if (exact)
    return form.former || form.wrong
      ? { certain: true, problem: problemOf(form, false, form.former ? 'former' : 'spelling') }
      : right;
  const strayHyphen = core.includes('-') && !form.core.includes('-');
  if (strayHyphen) return unsure;
  const spacingOnly = withoutSeparators(core) === withoutSeparators(form.core);
  if (spacingOnly || isDistinctive(core, form.core))
    return { certain: true, problem: problemOf(form, false, 'spelling') };
  return unsure;
}

/** Whether letters in another case still are unmistakably the name: `Cloudfront`, `Ec2`, `dynamodb`, but not `lambda`. */
function isDistinctive(written: string, right: string): boolean {
  if (written.replace(/[^ ]/g, '') !== right.replace(/[^ ]/g, '')) return false;
  if (/\d/.test(right)) return right.length <= 4 || !isAllLower(written);
  if (isAllUpper(written)) return false;
  if (/[a-z][A-Z]/.test(right)) return true;
  return /^[A-Z]{3,}$/.test(right) && !isAllLower(written);
}

function problemOf(form: ServiceForm, withVendor: boolean, kind: NameProblem['kind']): NameProblem {
  const official = partsOf(form.service.name);
  const isOther = form.former !== undefined || form.wrong;
  const core = isOther ? official.core : form.core;
  const vendors = isOther ? [official.vendor] : [...form.vendors];
  const vendor = vendors.find((each) => each === official.vendor) ?? vendors[0] ?? '';
  const isNeeded =
    withVendor || (isOther && (form.service.commonWord || form.service.commonAliases.includes(core)));
  return {
    kind: form.former ? 'former' : kind,
    replacement: isNeeded && vendor ? `${vendor} ${core}` : core,
    until: form.former?.until,
  };
}
