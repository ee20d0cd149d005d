/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html */
export const REGISTRIES_MAX = 10;
export const VERSIONS_MAX = 100;
export const PAGE_MAX = 100;
/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
export const TAGS_PER_RESOURCE_MAX = 50;
