/** The quotas of Private CA. https://docs.aws.amazon.com/general/latest/gr/pca.html */
import { DAY, type Duration, HOUR, MINUTE } from "../../base/instant.ts";

export const AUTHORITIES_MAX = 200;
export const TAGS_MAX = 50;
export const LIST_RESULTS_DEFAULT = 100;

export const RESTORABLE_DAYS_DEFAULT = 30;
export const RESTORABLE_DAYS_MIN = 7;
export const RESTORABLE_DAYS_MAX = 30;

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_IssueCertificate.html */
export const IDEMPOTENCY: Duration = 5 * MINUTE;
/** Certificates begin that long before they are issued: clocks differ. */
export const NOT_BEFORE_EARLIER: Duration = HOUR;
/** https://docs.aws.amazon.com/privateca/latest/userguide/short-lived-certificates.html */
export const SHORT_LIVED_MAX: Duration = 7 * DAY;

/** A list is written half an hour after a revocation. https://docs.aws.amazon.com/privateca/latest/userguide/crl-planning.html */
export const CRL_DELAY: Duration = 30 * MINUTE;
/** How long an answer of the responder may be relied upon, and how long a request may be. Both are ours. */
export const OCSP_VALID: Duration = HOUR;
export const OCSP_REQUEST_BYTES_MAX = 16_384;
export const CRL_RETRY: Duration = 30 * MINUTE;
