/** https://docs.aws.amazon.com/ram/latest/userguide/service-limits.html */
import { DAY, type Duration, HOUR } from "../../base/instant.ts";

export const SHARES_MAX = 5_000;
export const PERMISSIONS_MAX = 50;
export const PERMISSION_VERSIONS_MAX = 5;
export const TAGS_MAX = 50;
export const PAGE_DEFAULT = 100;
export const INVITATION_LIFETIME: Duration = 7 * DAY;
/** How long a deleted share is still told about. */
export const DELETED_KEPT: Duration = 2 * HOUR;
export const TEMPLATE_CHARACTERS_MAX = 51_200;
