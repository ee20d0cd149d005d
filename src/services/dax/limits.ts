/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html#limits-dax */
import { DAY } from "../../base/instant.ts";

export const NODES_PER_CLUSTER_MAX = 11;
export const NODES_MAX = 50;
export const PARAMETER_GROUPS_MAX = 20;
export const SUBNET_GROUPS_MAX = 50;
export const SUBNETS_PER_GROUP_MAX = 20;
export const TAGS_MAX = 50;
/** Events are told for two weeks. */
export const EVENT_LIFETIME = 14 * DAY;
export const PAGE = 100;
/** The unencrypted and the encrypted protocol's ports. */
export const PORT = 8111;
export const TLS_PORT = 9111;
