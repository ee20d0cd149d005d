/** The quotas and times of ACM. https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html */
import { DAY, type Duration, HOUR, MINUTE } from "../../base/instant.ts";

export const CERTIFICATES_MAX = 2_500;
export const NAMES_PER_CERTIFICATE_MAX = 10;
export const TAGS_MAX = 50;
export const LIST_RESULTS_DEFAULT = 1_000;
export const SEARCH_RESULTS_DEFAULT = 100;
export const COMMON_NAME_LENGTH_MAX = 64;

/** Of public certificates since February 2026. https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html */
export const PUBLIC_VALIDITY: Duration = 198 * DAY;
export const PRIVATE_VALIDITY: Duration = 395 * DAY;
/** When managed renewal begins. https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html */
export const PUBLIC_RENEWED_BEFORE: Duration = 45 * DAY;
export const PRIVATE_RENEWED_BEFORE: Duration = 60 * DAY;

/** Cloudlet's own: how long it takes until ACM sees a DNS record, or somebody approves by e-mail. */
export const DNS_SEEN_AFTER: Duration = 5 * MINUTE;
export const MAIL_APPROVED_AFTER: Duration = 30 * MINUTE;
/** https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-timed-out.html */
export const VALIDATION_TIME: Duration = 3 * DAY;

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html */
export const IDEMPOTENCY: Duration = HOUR;

/** https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html */
export const EXPIRY_EVENTS_DAYS_MAX = 45;
export const EXPIRY_EVENTS_DAYS_PUBLIC = 30;
