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
import type { OperationModel, ServiceModel } from "../wire/model.ts";
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
  readonly #known = new Map<string, Familiar>();
  #last: Familiar | undefined;
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
      for (const { partition, account, calls } of this.#sorted(records))
        await this.#keep(definition, partition, account, calls);
    } catch (defect) {
      report(defect, "keeping audit records");
    }
  }

  /** By the account whose state was addressed and the caller's; after all of them by who else keeps theirs. */
  #sorted(records: readonly AuditRecord[]): Group[] {
    const { keeper } = this.#port;
    const own = new Groups((partition, account) => keeper.alsoIn(partition, account));
    const copies = new Groups(() => undefined);
    let region = "";
    let partition = "";
    for (const record of records) {
      if (record.region !== region) {
        region = record.region;
        partition = partitionOf(region);
      }
      const call = this.#told(record);
      let also: string | undefined;
      for (const account of call.accounts) also = own.add(partition, account, call).also ?? also;
      if (also !== undefined && !call.accounts.includes(also)) copies.add(partition, also, call);
    }
    return [...own.all(), ...copies.all()];
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
    const { model, operation, eventSource, apiVersion, global } = this.#familiar(record);
    const { input, output } = record;
    const silent = record.readOnly || record.error !== undefined || output === undefined;
    return {
      record,
      accounts: accountsOf(record),
      eventSource,
      apiVersion,
      global,
      requestParameters: asTrailTells(model, operation.input, input),
      responseElements: silent
        ? undefined
        : asTrailTells(
            model,
            operation.output,
            output instanceof EncodedJson ? decodeOutput(model, operation, output) : output,
          ),
      place: undefined,
    };
  }

  /** What all calls of an operation have in common. */
  #familiar({ service, operation }: AuditRecord): Familiar {
    const last = this.#last;
    if (last !== undefined && last.service === service && last.name === operation) return last;
    const key = `${service}.${operation}`;
    let found = this.#known.get(key);
    if (found === undefined) {
      const model = this.#port.kernel().catalog.model(service);
      found = {
        ...{ service, name: operation, model },
        operation: model.operations[operation] as OperationModel,
        eventSource: `${model.signingName}.amazonaws.com`,
        apiVersion: model.apiVersion,
        global: model.global === true,
      };
      this.#known.set(key, found);
    }
    this.#last = found;
    return found;
  }
}

interface Familiar {
  readonly service: string;
  readonly name: string;
  readonly model: ServiceModel;
  readonly operation: OperationModel;
  readonly eventSource: string;
  readonly apiVersion: string;
  readonly global: boolean;
}

interface Group {
  readonly partition: string;
  readonly account: string;
  readonly calls: KeptCall[];
  /** Who else keeps them. */
  readonly also: string | undefined;
}

class Groups {
  readonly #alsoIn: (partition: string, account: string) => string | undefined;
  readonly #known = new Map<string, Group>();
  #last: Group | undefined;

  constructor(alsoIn: (partition: string, account: string) => string | undefined) {
    this.#alsoIn = alsoIn;
  }

  add(partition: string, account: string, call: KeptCall): Group {
    let group = this.#last;
    if (group === undefined || group.account !== account || group.partition !== partition) {
      const key = `${partition}/${account}`;
      group = this.#known.get(key) ?? {
        partition,
        account,
        calls: [],
        also: this.#alsoIn(partition, account),
      };
      this.#known.set(key, group);
      this.#last = group;
    }
    group.calls.push(call);
    return group;
  }

  all(): Iterable<Group> {
    return this.#known.values();
  }
}

const ACCOUNT_ID = /^\d{12}$/;

function accountsOf({ account, caller, decision }: AuditRecord): readonly string[] {
  const own = accountOf(caller) ?? account;
  const resource = decision === undefined || decision.resource === "*" ? "" : decision.resource;
  if (own === account && isAbout(resource, account)) return account === "" ? NOBODY : [account];
  const about = resource === "" ? own : accountIn(resource);
  return [...new Set([account, own, about])].filter((each) => ACCOUNT_ID.test(each));
}

const NOBODY: readonly string[] = [];

/** Whether a resource is the account's or nobody's, found out without a new text: it is asked of every call. */
function isAbout(arn: string, account: string): boolean {
  const start = accountAt(arn);
  return (
    start === 0 ||
    arn[start] === ":" ||
    (arn.startsWith(account, start) && arn[start + account.length] === ":")
  );
}

/** Where the fifth part of an ARN begins; 0 where there is none. */
function accountAt(arn: string): number {
  let start = 0;
  for (let colons = 0; colons < 4; colons++) {
    start = arn.indexOf(":", start) + 1;
    if (start === 0) return 0;
  }
  return start;
}

function accountIn(arn: string): string {
  const start = accountAt(arn);
  const end = start === 0 ? -1 : arn.indexOf(":", start);
  return end < 0 ? "" : arn.slice(start, end);
}
