/**
 * A simulation of SQS, IAM and STS through the whole path of a request: queues in several accounts and Regions, users
 * and sessions whose permissions change, time, faults, outages, restarts and crashes.
 */
import { type Answer, type Keys, queryDraft, rootOf, xmlText } from "../support/request.ts";
import { Cloud } from "./cloud-base.ts";
import type { Outcome } from "./machine.ts";
import { ACCOUNT, attributesOf, type Place, REGIONS, SECOND } from "./places.ts";
import { type Delivered, demand, type KnownMessage } from "./queue-oracle.ts";

const SESSION = 900 * SECOND;

interface Session {
  readonly keys: Keys;
  readonly endsAt: number;
}

const POLICY_ACTIONS = ["SendMessage", "ReceiveMessage", "GetQueueAttributes"] as const;
type PolicyAction = (typeof POLICY_ACTIONS)[number];

interface Statement {
  readonly effect: "Allow" | "Deny";
  readonly action: PolicyAction;
  readonly queue: string;
}

export class CloudSimulation extends Cloud {
  protected serial = 0;
  protected user: Keys = rootOf(ACCOUNT);
  /** The inline policies of the user and of the role. */
  protected readonly statements = { user: [] as Statement[], role: [] as Statement[] };
  protected sessions: Session[] = [];
  /** Handles that were good once and name deliveries that are over. */
  protected stale: { readonly place: Place; readonly handle: string }[] = [];

  async run(steps: number): Promise<Outcome> {
    try {
      await this.machine.start();
      await this.prepare();
      for (let step = 0; step < steps; step++) {
        await this.step();
        this.machine.check();
        if (step % 25 === 24) await this.compare();
      }
      await this.calm();
      await this.compare();
      return await this.machine.end();
    } finally {
      this.machine.remove();
    }
  }

  protected async prepare(): Promise<void> {
    for (const place of this.places) {
      const { answer } = await this.sqs(place, "CreateQueue", {
        QueueName: place.oracle.plan.name,
        Attributes: attributesOf(place),
      });
      demand(answer?.status === 200, "setup", () => `${answer?.text}`);
      place.url = (JSON.parse(answer.text) as { QueueUrl: string }).QueueUrl;
    }
    await this.iam("CreateUser", { UserName: "dev" });
    const made = await this.iam("CreateAccessKey", { UserName: "dev" });
    this.user = {
      accessKeyId: xmlText(made.text, "AccessKeyId") ?? "",
      secretAccessKey: xmlText(made.text, "SecretAccessKey") ?? "",
    };
    const trust = statement("Allow", "sts:AssumeRole", undefined, `arn:aws:iam::${ACCOUNT}:user/dev`);
    await this.iam("CreateRole", { RoleName: "worker", AssumeRolePolicyDocument: policy([trust]) });
  }

  protected async step(): Promise<void> {
    const what = this.random.weighted({
      send: 30,
      sendBatch: 6,
      burst: 6,
      receive: 28,
      longPoll: 4,
      delete: 12,
      deleteStale: 4,
      visibility: 8,
      giveBack: 3,
      purge: 2,
      advance: 14,
      permit: 4,
      try: 12,
      assume: 2,
      trySession: 8,
      fault: 2,
      outage: 1,
      recover: 4,
      restart: this.durable ? 1 : 0,
      crash: this.durable ? 1.5 : 0,
    });
    const place = this.random.pick(this.random.chance(0.8) ? this.busy : this.places);
    switch (what) {
      case "send":
        return this.send(place);
      case "sendBatch":
        return this.sendBatch(place);
      case "burst":
        return this.burst(place);
      case "receive":
        return this.receive(place, 0);
      case "longPoll":
        return this.receive(place, this.random.pick([1, 5, 20]));
      case "delete":
        return this.delete(place);
      case "deleteStale":
        return this.deleteStale();
      case "visibility":
        return this.changeVisibility(place);
      case "giveBack":
        return this.giveBack();
      case "purge":
        return this.purge(place);
      case "advance":
        return this.advance(this.random.pick([1, 1, 3, 5, 10, 20, 30, 60, 301, 900]) * SECOND);
      case "permit":
        return this.permit(this.random.pick(["user", "role"]));
      case "try":
        return this.try("user", this.user);
      case "assume":
        return this.assume();
      case "trySession":
        return this.trySession();
      case "fault":
        return this.fault();
      case "outage":
        return this.outage(this.random.pick(REGIONS));
      case "recover":
        return this.calm();
      case "restart":
      case "crash":
        return this.comeBack(what);
    }
  }

  protected async iam(action: string, parameters: Readonly<Record<string, string>>): Promise<Answer> {
    const draft = queryDraft("iam", "2010-05-08", action, parameters);
    const { answer } = await this.machine.call(`iam ${action}`, draft, rootOf(ACCOUNT));
    demand(answer?.status === 200, "setup", () => `${action}: ${answer?.text}`);
    return answer;
  }

  // ---- messages

  /** Several senders at the same moment, maybe beside somebody who waits. */
  protected async burst(place: Place): Promise<void> {
    if (this.random.chance(0.5)) await this.receive(place, 5);
    await Promise.all(Array.from({ length: 2 + this.random.below(4) }, () => this.send(place)));
  }

  protected async send(place: Place): Promise<void> {
    const { oracle } = place;
    const body = this.body();
    const fifo = oracle.plan.fifo ? this.fifoMembers() : undefined;
    const call = this.begin(place, "SendMessage", {
      QueueUrl: place.url,
      MessageBody: body,
      ...fifo?.input,
    });
    await this.promise(call, false, (answer, at) => {
      if (answer.status !== 200) return this.refused(answer);
      const { MessageId } = JSON.parse(answer.text) as { MessageId: string };
      oracle.sent(at, MessageId, fifo?.body ?? body, fifo?.known);
    });
  }

  protected async sendBatch(place: Place): Promise<void> {
    const { oracle } = place;
    const entries = Array.from({ length: 1 + this.random.below(10) }, (_, i) => {
      const fifo = oracle.plan.fifo ? this.fifoMembers() : undefined;
      return { Id: `e${i}`, body: this.body(), fifo };
    });
    const Entries = entries.map(({ Id, body, fifo }) => ({ Id, MessageBody: body, ...fifo?.input }));
    const call = this.begin(place, "SendMessageBatch", { QueueUrl: place.url, Entries });
    await this.promise(call, false, (answer, at) => {
      if (answer.status !== 200) return this.refused(answer);
      const { Successful } = JSON.parse(answer.text) as { Successful: { Id: string; MessageId: string }[] };
      demand(
        Successful.length === entries.length,
        "INV-1",
        () => `a batch was not taken whole: ${answer.text}`,
      );
      for (const { Id, MessageId } of Successful) {
        const entry = entries.find((each) => each.Id === Id);
        oracle.sent(at, MessageId, entry?.fifo?.body ?? entry?.body ?? "", entry?.fifo?.known);
      }
    });
  }

  /** FIFO members; the deduplication id is new, or one that was used lately, with the same body. */
  protected fifoMembers() {
    const fresh = this.random.chance(0.7);
    const deduplication = fresh
      ? `d${this.serial++}`
      : `d${Math.max(0, this.serial - 1 - this.random.below(4))}`;
    const group = `g${Number(deduplication.slice(1)) % 2}`;
    const body = `body of ${deduplication}`;
    const input = { MessageBody: body, MessageGroupId: group, MessageDeduplicationId: deduplication };
    return { body, input, known: { group, deduplication } };
  }

  protected body(): string {
    return `${this.serial++} ${this.random.pick(["plain", 'quotes " and \\', "<&>\n", "日本語 🙂", "x".repeat(2_000)])}`;
  }

  protected async receive(place: Place, wait: number, max = this.random.pick([1, 1, 3, 10])): Promise<void> {
    const { oracle } = place;
    const hidden = this.random.chance(0.3) ? this.random.pick([0, 1, 12]) * SECOND : undefined;
    const call = this.begin(place, "ReceiveMessage", {
      QueueUrl: place.url,
      MaxNumberOfMessages: max,
      WaitTimeSeconds: wait,
      ...(hidden !== undefined && { VisibilityTimeout: hidden / SECOND }),
      AttributeNames: ["All"],
    });
    const begun = this.now();
    await this.promise(call, true, (answer, at) => {
      if (answer.status !== 200) return this.refused(answer);
      const { Messages = [] } = JSON.parse(answer.text) as { Messages?: Delivered[] };
      if (Messages.length === 0)
        demand(
          at === begun + wait * SECOND,
          "INV-7",
          () => `${oracle.name}: an empty answer at ${at}, asked at ${begun}`,
        );
      this.outdate(place, Messages);
      oracle.received(at, Messages, max, hidden ?? oracle.plan.visibility, wait === 0);
    });
  }

  protected outdate(place: Place, delivered: readonly Delivered[]): void {
    for (const { MessageId } of delivered) {
      const before = place.oracle.messages.find((message) => message.id === MessageId)?.handle;
      if (before !== undefined) this.stale.push({ place, handle: before });
    }
  }

  /** A message of this queue that somebody holds or held last, and that its handle still deletes. */
  protected held(place: Place): KnownMessage | undefined {
    const now = this.now();
    const { oracle } = place;
    oracle.expire(now);
    const held = oracle.messages.filter(
      (message) =>
        message.handle !== undefined &&
        !oracle.isDoomed(message, now) &&
        (!oracle.plan.fifo || message.visibleAt > now),
    );
    return held.length === 0 ? undefined : this.random.pick(held);
  }

  protected async delete(place: Place): Promise<void> {
    const message = this.held(place);
    if (message?.handle === undefined) return;
    const { handle } = message;
    const call = this.begin(place, "DeleteMessage", { QueueUrl: place.url, ReceiptHandle: handle });
    await this.promise(call, false, (answer) => {
      if (answer.status !== 200) return this.refused(answer);
      place.oracle.remove(message);
      this.stale.push({ place, handle });
    });
  }

  /** INV-16: an outdated handle deletes nothing. */
  protected async deleteStale(): Promise<void> {
    if (this.stale.length === 0) return;
    const { place, handle } = this.random.pick(this.stale);
    const before = this.sqsState();
    const { answer } = await this.sqs(place, "DeleteMessage", {
      QueueUrl: place.url,
      ReceiptHandle: handle,
    });
    if (answer === undefined) return;
    demand(
      this.sqsState() === before,
      "INV-16",
      () => `an outdated handle of ${place.oracle.name} changed something`,
    );
    await this.rest();
  }

  /** In a FIFO queue: some are taken, the first of them is given back, more are taken; no message may overtake another. */
  protected async giveBack(): Promise<void> {
    const line = this.busy.find((place) => place.oracle.plan.fifo) as Place;
    for (let i = 0; i < 4; i++) await this.send(line);
    await this.receive(line, 0, 3);
    const first = line.oracle.messages.find((message) => message.visibleAt > this.now());
    if (first !== undefined) await this.hide(line, first, 0);
    await this.receive(line, 0, 10);
  }

  protected async changeVisibility(place: Place): Promise<void> {
    const message = this.held(place);
    if (message !== undefined) await this.hide(place, message, this.random.pick([0, 1, 25]));
  }

  protected async hide(place: Place, message: KnownMessage, VisibilityTimeout: number): Promise<void> {
    if (message.handle === undefined || message.visibleAt <= this.now()) return;
    const input = { QueueUrl: place.url, ReceiptHandle: message.handle, VisibilityTimeout };
    const call = this.begin(place, "ChangeMessageVisibility", input);
    await this.promise(call, false, (answer, at) => {
      if (answer.status !== 200) return this.refused(answer);
      message.visibleAt = at + VisibilityTimeout * SECOND;
    });
  }

  /** INV-11: purging takes everything; where dead letters may be under way, the oracle could not tell what. */
  protected async purge(place: Place): Promise<void> {
    const { oracle } = place;
    if (oracle.deadLetters !== undefined || oracle.sources.length > 0) return;
    const call = this.begin(place, "PurgeQueue", { QueueUrl: place.url });
    await this.promise(call, false, (answer) => {
      if (answer.code === "PurgeQueueInProgress") return;
      if (answer.status !== 200) return this.refused(answer);
      for (const { handle } of oracle.messages) if (handle !== undefined) this.stale.push({ place, handle });
      oracle.messages = [];
    });
  }

  // ---- permissions

  protected async permit(whose: "user" | "role"): Promise<void> {
    const statements = Array.from({ length: 1 + this.random.below(4) }, () => ({
      effect: this.random.chance(0.75) ? ("Allow" as const) : ("Deny" as const),
      action: this.random.pick(POLICY_ACTIONS),
      queue: this.random.pick(["work", "slow", "*"]),
    }));
    const document = policy(
      statements.map(({ effect, action, queue }) =>
        statement(effect, `sqs:${action}`, `arn:aws:sqs:*:${ACCOUNT}:${queue}`, undefined),
      ),
    );
    const parameters = { PolicyName: "inline", PolicyDocument: document };
    const [action, subject] =
      whose === "user" ? ["PutUserPolicy", "UserName"] : ["PutRolePolicy", "RoleName"];
    const draft = queryDraft("iam", "2010-05-08", action as string, {
      [subject as string]: whose === "user" ? "dev" : "worker",
      ...parameters,
    });
    const { answer } = await this.machine.call(`iam ${action}`, draft, rootOf(ACCOUNT));
    if (answer?.status === 200) this.statements[whose] = statements;
    await this.rest();
  }

  /** INV-19: allowed exactly when the policies say so, and a denied call changes nothing. */
  protected async try(whose: "user" | "role", keys: Keys): Promise<void> {
    const own = this.places.filter((place) => place.account === ACCOUNT && !place.oracle.plan.fifo);
    const place = this.random.pick(own);
    const { oracle } = place;
    const action = this.random.pick(["SendMessage", "GetQueueAttributes"] as const);
    const body = this.body();
    const input = action === "SendMessage" ? { MessageBody: body } : { AttributeNames: ["All"] };
    const matching = this.statements[whose].filter(
      (each) => each.action === action && (each.queue === "*" || each.queue === oracle.plan.name),
    );
    const allowed = matching.length > 0 && matching.every((each) => each.effect === "Allow");
    const before = allowed ? undefined : this.sqsState();
    const call = this.begin(place, action, { QueueUrl: place.url, ...input }, keys);
    await this.promise(call, false, (answer, at) => {
      if (allowed) {
        if (answer.status !== 200) return this.refused(answer);
        if (action === "SendMessage")
          oracle.sent(at, (JSON.parse(answer.text) as { MessageId: string }).MessageId, body);
        return;
      }
      demand(
        answer.code === "AccessDenied",
        "INV-19",
        () => `${whose} may not ${action} ${oracle.name}: ${answer.text}`,
      );
      demand(this.sqsState() === before, "INV-19", () => `a denied ${action} changed something`);
    });
  }

  protected async assume(): Promise<void> {
    const draft = queryDraft("sts", "2011-06-15", "AssumeRole", {
      RoleArn: `arn:aws:iam::${ACCOUNT}:role/worker`,
      RoleSessionName: `s${this.serial++}`,
      DurationSeconds: SESSION / SECOND,
    });
    const begun = this.now();
    const { answer } = await this.machine.call("sts AssumeRole", draft, this.user);
    if (answer?.status !== 200) {
      if (answer !== undefined) this.refused(answer);
      return;
    }
    const keys = {
      accessKeyId: xmlText(answer.text, "AccessKeyId") ?? "",
      secretAccessKey: xmlText(answer.text, "SecretAccessKey") ?? "",
      sessionToken: xmlText(answer.text, "SessionToken") ?? "",
    };
    this.sessions.push({ keys, endsAt: begun + SESSION });
    await this.rest();
  }

  /** INV-20: a session acts until its time is over, and not at that instant any more. */
  protected async trySession(): Promise<void> {
    if (this.sessions.length === 0) return;
    const session = this.random.pick(this.sessions);
    if (this.now() < session.endsAt) return this.try("role", session.keys);
    const place = this.random.pick(this.places.filter((each) => each.account === ACCOUNT));
    const { answer } = await this.sqs(place, "GetQueueAttributes", { QueueUrl: place.url }, session.keys);
    demand(
      answer?.code?.startsWith("ExpiredToken") === true,
      "INV-20",
      () => `a session that is over was answered ${answer?.text}`,
    );
  }
}

function policy(statements: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

function statement(
  Effect: string,
  Action: string,
  Resource: string | undefined,
  principal: string | undefined,
): object {
  return {
    Effect,
    Action,
    ...(Resource !== undefined && { Resource }),
    ...(principal !== undefined && { Principal: { AWS: principal } }),
  };
}
