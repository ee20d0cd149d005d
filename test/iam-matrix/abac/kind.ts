/** What the table of kinds of resources is written in. */
export type Tags = Readonly<Record<string, string>>;
/** The clients of one caller. */
export type ClientOf = <C>(type: new (config: never) => C, config?: object) => C;

/** A kind of resource; `make` answers what the others name it by. */
export interface Kind {
  /** As the service authorization reference calls it, behind the prefix of its service. */
  readonly type: string;
  /** The service's own key for a resource's tag, older than aws:ResourceTag. */
  readonly ownKey?: string;
  /** What must be allowed whatever the tags. */
  readonly beside?: { readonly Action: string; readonly Resource: readonly string[] };
  /** What must be there before there can be any. */
  readonly before?: (of: ClientOf) => Promise<void>;
  /** Its tags come later, or are those of what it belongs to: `make` takes what permissions and calls it needs. */
  readonly bornUntagged?: true;
  readonly make: (of: ClientOf, name: string, tags: Tags) => Promise<string>;
  /** What only the owner can do to it once it is there, so that its tags count. */
  readonly settle?: (of: ClientOf, id: string) => Promise<unknown>;
  readonly read: (of: ClientOf, id: string) => Promise<unknown>;
  readonly tag?: (of: ClientOf, id: string, tags: Tags) => Promise<unknown>;
  readonly untag?: (of: ClientOf, id: string, keys: string[]) => Promise<unknown>;
}

/** Many operations take no empty lists. */
export const given = (tags: Tags) => (Object.keys(tags).length === 0 ? undefined : tags);
export const listed = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
export const listedIfAny = (tags: Tags) => given(tags) && listed(tags);
export const lower = (tags: Tags) => Object.entries(tags).map(([key, value]) => ({ key, value }));
export const account = "000000000000";
/** A policy of any use. */
export const policy = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "sqs:*", Resource: "*" }],
});
