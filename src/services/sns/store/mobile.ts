import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export type Attributes = Readonly<Record<string, string>>;

/** An app on a push platform. */
export interface Application {
  readonly platform: string;
  readonly name: string;
  readonly attributes: Attributes;
}

/** An app on one device. */
export interface Endpoint {
  readonly id: string;
  readonly platform: string;
  readonly application: string;
  readonly attributes: Attributes;
}

interface ApplicationRow {
  readonly platform: string;
  readonly name: string;
  readonly attributes: string;
}
interface EndpointRow {
  readonly id: string;
  readonly platform: string;
  readonly application: string;
  readonly attributes: string;
}
const applicationOf = (row: ApplicationRow): Application => ({
  platform: row.platform,
  name: row.name,
  attributes: JSON.parse(row.attributes) as Attributes,
});
const endpointOf = (row: EndpointRow): Endpoint => ({
  id: row.id,
  platform: row.platform,
  application: row.application,
  attributes: JSON.parse(row.attributes) as Attributes,
});

/** Platform applications and their endpoints, for looking. */
export class MobileReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  application(platform: string, name: string): Application | undefined {
    const row = this.#db.get<ApplicationRow>(
      "SELECT * FROM application WHERE platform = ? AND name = ?",
      platform,
      name,
    );
    return row && applicationOf(row);
  }

  /** By platform and name, after the one given. */
  applications(platform: string, name: string, limit: number): readonly Application[] {
    return this.#db
      .all<ApplicationRow>(
        "SELECT * FROM application WHERE (platform, name) > (?, ?) ORDER BY platform, name LIMIT +?",
        platform,
        name,
        limit,
      )
      .map(applicationOf);
  }

  endpoint(id: string): Endpoint | undefined {
    const row = this.#db.get<EndpointRow>(
      "SELECT id, platform, application, attributes FROM endpoint WHERE id = ?",
      id,
    );
    return row && endpointOf(row);
  }

  endpointWith(platform: string, application: string, token: string): Endpoint | undefined {
    const row = this.#db.get<EndpointRow>(
      `SELECT id, platform, application, attributes FROM endpoint
        WHERE platform = ? AND application = ? AND token = ?`,
      platform,
      application,
      token,
    );
    return row && endpointOf(row);
  }

  endpointsOf(platform: string, application: string, after: string, limit: number): readonly Endpoint[] {
    return this.#db
      .all<EndpointRow>(
        `SELECT id, platform, application, attributes FROM endpoint
          WHERE platform = ? AND application = ? AND id > ? ORDER BY id LIMIT +?`,
        platform,
        application,
        after,
        limit,
      )
      .map(endpointOf);
  }
}

/** The same, for changing. */
export class MobileWriter extends MobileReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  putApplication({ platform, name, attributes }: Application): void {
    this.#db.run(
      "INSERT OR REPLACE INTO application (platform, name, attributes) VALUES (?, ?, ?)",
      platform,
      name,
      JSON.stringify(attributes),
    );
  }

  removeApplication({ platform, name }: Application): void {
    this.#db.run("DELETE FROM endpoint WHERE platform = ? AND application = ?", platform, name);
    this.#db.run("DELETE FROM application WHERE platform = ? AND name = ?", platform, name);
  }

  putEndpoint({ id, platform, application, attributes }: Endpoint): void {
    this.#db.run(
      "INSERT OR REPLACE INTO endpoint (id, platform, application, token, attributes) VALUES (?, ?, ?, ?, ?)",
      id,
      platform,
      application,
      attributes["Token"] ?? "",
      JSON.stringify(attributes),
    );
  }

  removeEndpoint(id: string): void {
    this.#db.run("DELETE FROM endpoint WHERE id = ?", id);
  }
}
