import { type Exposed, exposed, matchesOf } from './exposed.ts';
import { foldWidth } from './text.ts';

const ADDRESS = /(?<![\w.+%-])([\w.+%-]{1,64})@((?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24})(?![\w-])/giu;
/** Domains that are nobody's (RFC 2606) and what only looks like one: `logo@2x.png`. */
const NO_DOMAIN =
  /(?:^|\.)(?:example\.(?:com|org|net|jp|co\.jp)|example|test|invalid|localhost)$|\.(?:png|jpe?g|gif|svg|webp|ico|js|ts|mjs|css|json|md|ya?ml|lock|tgz|zip|service)$/iu;
/** Addresses of a function, not of a person. */
const ROLE =
  /^(?:info|information|contact|contacts|sales|support|help|helpdesk|hello|office|press|pr|media|marketing|news|newsletter|service|services|security|privacy|legal|abuse|postmaster|webmaster|hostmaster|admin|administrator|no-?reply|do-?not-?reply|partners?|partner-?success|alliances?|aws|aws-[\w-]+|cloud|recruit|jobs|careers|inquiry|inquiries|enquiries|toiawase|customer|customers|team|all|git|root|ec2-user)(?:[._+-](?:jp|japan|us|eu|en|team|desk|\d{1,3}))?$/iu;

/** E-mail addresses of persons; those of a role (info@, support@), of AWS and of example domains are none. */
export function findEmailAddresses(text: string): Exposed[] {
  return matchesOf(foldWidth(text), ADDRESS).flatMap(({ value: [, name = '', domain = ''], start, end }) =>
    NO_DOMAIN.test(domain) || ROLE.test(name)
      ? []
      : [exposed('email-address', { start, end }, `…@${domain}`, false)],
  );
}
