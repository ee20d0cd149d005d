import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { type Subscription, type SubscriptionRecord, subscriptionOf } from "../subscription/subscription.ts";

/** Topics whose subscriptions are kept ready at most. */
const READY_MAX = 500;
const NOBODY: readonly Subscription[] = [];

const kindOf = (topic: string): string => `subscriptions of ${topic}`;

interface Row {
  readonly record: string;
}
const read = ({ record }: Row): Subscription => subscriptionOf(JSON.parse(record) as SubscriptionRecord);

/** A question that was asked: who answers with the token confirms. */
export interface Token {
  readonly subscription: string;
  readonly endsAt: Instant;
  /** Of a subscription that has ended and may be taken up again. */
  readonly record: SubscriptionRecord | undefined;
}

/** The subscriptions to a cell's topics, for looking. */
export class SubscriptionReader {
  readonly #db: ReadDatabase;
  readonly #ready = new Map<
    string,
    { readonly since: number; readonly all: ReadonlyMap<string, Subscription> }
  >();

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Those that receive what the topic is told, by their ids. */
  confirmedOf(topic: string): ReadonlyMap<string, Subscription> {
    const since = this.#db.generation(kindOf(topic));
    const ready = this.#ready.get(topic);
    if (ready?.since === since) return ready.all;
    const rows = this.#db.all<Row>(
      "SELECT record FROM subscription WHERE topic = ? AND confirmed = 1 ORDER BY id",
      topic,
    );
    const all = new Map(rows.map(read).map((each) => [each.id, each]));
    if (this.#ready.size >= READY_MAX) this.#ready.clear();
    this.#ready.set(topic, { since, all });
    return all;
  }

  withId(id: string): Subscription | undefined {
    const row = this.#db.get<Row>("SELECT record FROM subscription WHERE id = ?", id);
    return row && read(row);
  }

  at(topic: string, protocol: string, endpoint: string): Subscription | undefined {
    const row = this.#db.get<Row>(
      "SELECT record FROM subscription WHERE topic = ? AND protocol = ? AND endpoint = ?",
      topic,
      protocol,
      endpoint,
    );
    return row && read(row);
  }

  /** Those of a topic by id, after `after`. */
  pageOf(topic: string, after: string, limit: number): readonly Subscription[] {
    const rows = this.#db.all<Row>(
      "SELECT record FROM subscription WHERE topic = ? AND id > ? ORDER BY id LIMIT +?",
      topic,
      after,
      limit,
    );
    return rows.length === 0 ? NOBODY : rows.map(read);
  }

  /** Those of an account to this cell's topics, by id, after `after`. */
  ownedBy(owner: string, after: string, limit: number): readonly Subscription[] {
    return this.#db
      .all<Row>(
        "SELECT record FROM subscription WHERE owner = ? AND id > ? ORDER BY id LIMIT +?",
        owner,
        after,
        limit,
      )
      .map(read);
  }

  /** Those of this cell's account to topics of others, by ARN. */
  foreign(after: string, limit: number): readonly { readonly arn: string; readonly record: string }[] {
    return this.#db.all(
      "SELECT arn, record FROM foreign_subscription WHERE arn > ? ORDER BY arn LIMIT +?",
      after,
      limit,
    );
  }

  token(token: string): Token | undefined {
    const row = this.#db.get<{ subscription: string; ends_at: Instant; record: string | null }>(
      "SELECT subscription, ends_at, record FROM token WHERE token = ?",
      token,
    );
    if (row === undefined) return undefined;
    const record = row.record === null ? undefined : (JSON.parse(row.record) as SubscriptionRecord);
    return { subscription: row.subscription, endsAt: row.ends_at, record };
  }
}

/** The subscriptions to a cell's topics, for changing. */
export class SubscriptionWriter extends SubscriptionReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds a subscription, or puts the changed one in its place. */
  put(record: SubscriptionRecord): void {
    this.#db.touch(kindOf(record.topic));
    this.#db.run(
      `INSERT OR REPLACE INTO subscription (id, topic, protocol, endpoint, owner, confirmed, record)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
      record.id,
      record.topic,
      record.protocol,
      record.endpoint,
      record.owner,
      record.confirmed ? 1 : 0,
      JSON.stringify(keptOf(record)),
    );
  }

  remove({ id, topic }: SubscriptionRecord): void {
    this.#db.touch(kindOf(topic));
    this.#db.run("DELETE FROM subscription WHERE id = ?", id);
    this.#db.run("DELETE FROM token WHERE subscription = ?", id);
    this.#db.run("DELETE FROM throttle WHERE subscription = ?", id);
  }

  putForeign(arn: string, record: string): void {
    this.#db.run("INSERT OR REPLACE INTO foreign_subscription (arn, record) VALUES (?, ?)", arn, record);
  }

  removeForeign(arn: string): void {
    this.#db.run("DELETE FROM foreign_subscription WHERE arn = ?", arn);
  }

  putToken(token: string, { subscription, endsAt, record }: Token, now: Instant): void {
    this.#db.run("DELETE FROM token WHERE ends_at <= ?", now);
    this.#db.run(
      "INSERT OR REPLACE INTO token (token, subscription, ends_at, record) VALUES (?, ?, ?, ?)",
      token,
      subscription,
      endsAt,
      record === undefined ? null : JSON.stringify(keptOf(record)),
    );
  }
}

function keptOf(record: SubscriptionRecord): SubscriptionRecord {
  const { id, topic, protocol, endpoint, owner, principal, createdAt, confirmed, authenticated } = record;
  return {
    ...{ id, topic, protocol, endpoint, owner, principal, createdAt, confirmed, authenticated },
    ...(record.authenticateOnUnsubscribe && { authenticateOnUnsubscribe: true }),
    attributes: record.attributes,
    ...(record.replay !== undefined && { replay: record.replay }),
  };
}
