/** What the edge puts up with. Times are real ones: a client is slow on the wall, whatever the world's clock says. */
export interface EdgeLimits {
  /** Request line and headers together, in bytes. */
  readonly headerBytes: number;
  /** Number of header lines. */
  readonly headerCount: number;
  /** The largest body that is let in at all; services have their own, tighter limits. */
  readonly bodyBytes: number;
  /** How much of a body that nobody read is thrown away to keep its connection; beyond that it is closed. */
  readonly drainBytes: number;
  readonly connections: number;
  /** From a request's first byte to the end of its headers. */
  readonly headerMilliseconds: number;
  /** Longest silence within a body that is being read or an answer that is being sent. */
  readonly stallMilliseconds: number;
  /** How long a connection may stay without a request. */
  readonly idleMilliseconds: number;
  /** HTTP/2: requests under way on one connection. */
  readonly concurrentStreams: number;
}

export const DEFAULT_LIMITS: EdgeLimits = {
  headerBytes: 64 * 1024,
  headerCount: 500,
  bodyBytes: 8 * 1024 ** 3,
  drainBytes: 1024 * 1024,
  connections: 10_000,
  headerMilliseconds: 30_000,
  stallMilliseconds: 60_000,
  idleMilliseconds: 300_000,
  concurrentStreams: 1_000,
};
