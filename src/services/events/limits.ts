/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html */
export const BUSES_MAX = 100;
export const RULES_PER_BUS_MAX = 300;
export const TARGETS_PER_RULE_MAX = 5;
export const ARCHIVES_MAX = 100;
export const REPLAYS_RUNNING_MAX = 10;
export const CONNECTIONS_MAX = 3_000;
export const API_DESTINATIONS_MAX = 3_000;
/** Of one entry, and of all entries of a call. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html */
export const ENTRY_BYTES_MAX = 1_048_576;
export const BUS_POLICY_BYTES_MAX = 10_240;
/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html */
export const INVOCATIONS_PER_SECOND_DEFAULT = 300;
/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
export const TAGS_PER_RESOURCE_MAX = 50;
/** Items of a list's page: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html */
export const PAGE_MAX = 100;
