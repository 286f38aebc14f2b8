import { type Exposed, exposed, isExampleName, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const PREFIX =
  'i|vpc|subnet|sg|sgr|eni|eni-attach|ami|aki|ari|snap|vol|rtb|rtbassoc|igw|nat|acl|aclassoc|eigw|eipalloc|eipassoc|tgw|tgw-attach|tgw-rtb|vpce|vpce-svc|vgw|cgw|vpn|pcx|dopt|lt|fs|fsap|fsmt|fl|pl|r|dxcon|dxvif|dxlag|key|pg|cr|h|mi|eks-cluster|lgw|cagw';
const RESOURCE_ID = new RegExp(`(?<![\\w/.-])(${PREFIX})-([\\da-f]{17}|[\\da-f]{8})(?![\\w-])`, 'gu');
/** Ids that documentation makes up by counting. */
const DOCUMENTATION =
  /^(?:0?1234567890?abcdef0?|0?abcdef01?234567890?|0?abcd?1234\w*|1a2b3c4d\w*|0?123456789?\w*|a1b2c3d4\w*|[01]?(.)\1{6,}\w?)$/u;

/** Ids of EC2 and VPC resources (`vpc-…`, `sg-…`): eight or seventeen hexadecimal digits. */
export function findResourceIds(text: string): Exposed[] {
  return matchesOf(foldWidth(text), RESOURCE_ID).flatMap(({ value: [, prefix, digits = ''], start, end }) =>
    !/\d/.test(digits) || DOCUMENTATION.test(digits)
      ? []
      : [exposed('resource-id', { start, end }, `${prefix}-…`, false)],
  );
}

const ENDPOINT =
  /(?<![a-z\d.-])[a-z][a-z\d-]{0,62}\.((?:cluster-(?:ro-|custom-)?|proxy-)?)([a-z\d]{12})\.([a-z]{2}(?:-[a-z]{2,9}){1,3}-\d)\.rds\.amazonaws\.com(?:\.cn)?(?![a-z\d-]|\.[a-z])/giu;

/** Endpoints of RDS and Aurora. */
export function findDatabaseEndpoints(text: string): Exposed[] {
  return matchesOf(foldWidth(text), ENDPOINT).flatMap(
    ({ value: [host, role, id = '', region], start, end }) => {
      const isMadeUp = /^(?:123456789012|111122223333|abcdefghijkl|abcdef123456|a1b2c3d4e5f6)$/iu.test(id);
      if (isMadeUp || isExampleName(host) || isExampleName(id)) return [];
      return [exposed('database-endpoint', { start, end }, `….${role}….${region}.rds.amazonaws.com`, false)];
    },
  );
}
