/** Ids as Organizations makes them. https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
import type { Ids } from "../../kernel/ids/ids.ts";

const LOWER_ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyz0123456789";
const DIGITS = "0123456789";

export const organizationId = (ids: Ids): string => `o-${ids.text(10, LOWER_ALPHANUMERIC)}`;
export const rootId = (ids: Ids): string => `r-${ids.text(4, LOWER_ALPHANUMERIC)}`;
export const unitId = (ids: Ids, root: string): string =>
  `ou-${root.slice(2)}-${ids.text(8, LOWER_ALPHANUMERIC)}`;
export const policyId = (ids: Ids): string => `p-${ids.text(8, LOWER_ALPHANUMERIC)}`;
export const handshakeId = (ids: Ids): string => `h-${ids.hex(32)}`;
export const transferId = (ids: Ids): string => `rt-${ids.hex(32)}`;
export const creationId = (ids: Ids): string => `car-${ids.hex(32)}`;
export const resourcePolicyId = (ids: Ids): string => `rp-${ids.text(8, LOWER_ALPHANUMERIC)}`;
/** Without a leading zero, so that nobody's spreadsheet eats it. */
export const accountNumber = (ids: Ids): string => `${1 + ids.below(9)}${ids.text(11, DIGITS)}`;
