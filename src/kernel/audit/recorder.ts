/** How audit records leave memory: a second's worth at a time, into the cells of whoever keeps them. */
import { partitionOf } from "../../aws/regions.ts";
import { GLOBAL_REGION } from "../../aws/scope.ts";
import { after, SECOND } from "../../base/instant.ts";
import type { AnyCell, Asked } from "../dispatch/context.ts";
import type { Kernel } from "../dispatch/kernel.ts";
import type { AnyService } from "../dispatch/registry.ts";
import { accountOf } from "../iam/principal.ts";
import type { KeptCall, RecordKeeper } from "../ports/record-keeper.ts";
import { EncodedJson } from "../wire/json/encoded.ts";
import type { OperationModel } from "../wire/model.ts";
import { decodeOutput } from "../wire/protocols/aws-json.ts";
import type { AuditRecord } from "./audit.ts";
import { asTrailTells } from "./camel.ts";

/** How many records come together before they are written without waiting for the second to end. */
const BATCH = 512;

export interface RecorderPort {
  kernel(): Kernel;
  readonly keeper: RecordKeeper;
  /** Who writes, for the record. */
  asked(cell: AnyCell): Asked;
}

/**
 * Keeps calls. On the path of a request a record is pushed to a list and no more; a second later, or with the 512th,
 * the list is written, in one change a cell. So a crash loses the records of at most that last second: CloudTrail's
 * delivery is best effort, too.
 */
export class Recorder {
  readonly #port: RecorderPort;
  #pending: AuditRecord[] = [];
  #waiting = false;

  constructor(port: RecorderPort) {
    this.#port = port;
  }

  /** Whether the payloads of data events are wanted. */
  wantsData(region: string, account: string, service: string): boolean {
    return this.#port.keeper.wantsData(partitionOf(region), account, service);
  }

  /** Hears of a call. What a service asks of itself to answer a call is part of that. */
  note(record: AuditRecord): void {
    if (record.within !== undefined || (record.dataEvent && record.input === undefined)) return;
    this.#pending.push(record);
    if (!this.#waiting) this.#wait();
    else if (this.#pending.length === BATCH) this.#write();
  }

  #wait(): void {
    this.#waiting = true;
    const { clock } = this.#port.kernel();
    clock.at(after(clock.now(), SECOND), () => {
      this.#waiting = false;
      this.#write();
    });
  }

  #write(): void {
    void this.#port.kernel().activity.during(this.flush());
  }

  /** Writes what came together since the last time. */
  async flush(): Promise<void> {
    await null; // the call that was heard of last is not over yet
    const records = this.#pending;
    if (records.length === 0) return;
    this.#pending = [];
    const { registry, report } = this.#port.kernel();
    try {
      const definition = await registry.service(this.#port.keeper.service);
      if (definition?.keeps === undefined) return;
      for (const { partition, account, calls } of this.#sorted(records).values())
        await this.#keep(definition, partition, account, calls);
    } catch (defect) {
      report(defect, "keeping audit records");
    }
  }

  /** By the account whose state was addressed, the caller's, and who else keeps theirs. */
  #sorted(records: readonly AuditRecord[]): Map<string, Group> {
    const groups = new Map<string, Group>();
    const { keeper } = this.#port;
    let last: Group | undefined;
    const add = (partition: string, account: string, call: KeptCall) => {
      if (last === undefined || last.account !== account || last.partition !== partition) {
        const key = `${partition}/${account}`;
        last = groups.get(key) ?? { partition, account, calls: [] };
        groups.set(key, last);
      }
      last.calls.push(call);
    };
    for (const record of records) {
      const call = this.#told(record);
      const partition = partitionOf(record.region);
      let also: string | undefined;
      for (const account of call.accounts) {
        add(partition, account, call);
        also ??= keeper.alsoIn(partition, account);
      }
      if (also !== undefined && !call.accounts.includes(also)) add(partition, also, call);
    }
    return groups;
  }

  async #keep(
    definition: AnyService,
    partition: string,
    account: string,
    calls: readonly KeptCall[],
  ): Promise<void> {
    const { store, changes } = this.#port.kernel();
    const address = { partition, account, region: GLOBAL_REGION, service: definition.id };
    const cell = store.cell(address, definition.store) as AnyCell;
    changes.make(cell, this.#port.asked(cell), (ctx) => definition.keeps?.(ctx, calls, this.#port.keeper));
    await cell.settled();
  }

  #told(record: AuditRecord): KeptCall {
    const model = this.#port.kernel().catalog.model(record.service);
    const operation = model.operations[record.operation] as OperationModel;
    const silent = record.readOnly || record.error !== undefined;
    return {
      record,
      accounts: accountsOf(record),
      eventSource: `${model.signingName}.amazonaws.com`,
      apiVersion: model.apiVersion,
      global: model.global === true,
      requestParameters: asTrailTells(model, operation.input, record.input),
      responseElements: silent
        ? undefined
        : asTrailTells(
            model,
            operation.output,
            record.output instanceof EncodedJson
              ? decodeOutput(model, operation, record.output)
              : record.output,
          ),
    };
  }
}

interface Group {
  readonly partition: string;
  readonly account: string;
  readonly calls: KeptCall[];
}

const ACCOUNT_ID = /^\d{12}$/;

function accountsOf({ account, caller, decision }: AuditRecord): readonly string[] {
  const own = accountOf(caller) ?? account;
  const about = decision === undefined || decision.resource === "*" ? own : accountIn(decision.resource);
  if (own === account && (about === own || about === "")) return account === "" ? [] : [account];
  return [...new Set([account, own, about])].filter((each) => ACCOUNT_ID.test(each));
}

/** The fifth part of an ARN. */
function accountIn(arn: string): string {
  let start = 0;
  for (let colons = 0; colons < 4; colons++) {
    start = arn.indexOf(":", start) + 1;
    if (start === 0) return "";
  }
  const end = arn.indexOf(":", start);
  return end < 0 ? "" : arn.slice(start, end);
}
