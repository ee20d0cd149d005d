/** The commits of one event-loop turn that hit a cell: one transaction, one flush, one answer for all. */
export interface Group {
  readonly done: Promise<void>;
  readonly settle: () => void;
  readonly fail: (error: unknown) => void;
  /** What to tell others once the group is on the disk. */
  readonly afterwards: Array<() => void>;
}

export function newGroup(): Group {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  promise.catch(() => {}); // each handler's answer waits for it and reports it
  return { done: promise, settle: resolve, fail: reject, afterwards: [] };
}

/** The group is as durable as it gets. */
export function finish(group: Group): void {
  group.settle();
  for (const tell of group.afterwards) tell();
}
