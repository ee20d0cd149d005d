import type { EngineHost, EngineMakers, Engines } from "./ports/engines.ts";
import type { FunctionRunner } from "./ports/functions.ts";
import { type SqlEngine, SqlEngineMissing } from "./ports/sql.ts";

/** A world's engines, each made when it is first asked for. */
export class LazyEngines implements Engines {
  readonly #makers: EngineMakers;
  readonly #host: EngineHost;
  #functions: Promise<FunctionRunner> | undefined;
  #sql: Promise<SqlEngine> | undefined;
  #closed = false;

  constructor(makers: EngineMakers, host: EngineHost) {
    this.#makers = makers;
    this.#host = host;
  }

  functions(): Promise<FunctionRunner> {
    if (this.#functions !== undefined) return this.#functions;
    const { functions } = this.#makers;
    if (functions === undefined || this.#closed)
      return Promise.reject(new Error("this world has nothing to run functions with"));
    this.#functions = functions(this.#host);
    return this.#functions;
  }

  get startedFunctions(): Promise<FunctionRunner> | undefined {
    return this.#functions;
  }

  sql(): Promise<SqlEngine> {
    if (this.#sql !== undefined) return this.#sql;
    const { sql } = this.#makers;
    if (sql === undefined || this.#closed)
      return Promise.reject(new SqlEngineMissing("this world has nothing to run SQL with"));
    this.#sql = sql();
    return this.#sql;
  }

  /** Ends what runs; no engine starts after this. */
  async close(): Promise<void> {
    this.#closed = true;
    await (await this.#functions?.catch(() => undefined))?.close();
    await (await this.#sql?.catch(() => undefined))?.close();
  }
}
