/**
 * The rules of composite alarms: ALARM("a") AND NOT (OK("b") OR INSUFFICIENT_DATA("c")).
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
export type AlarmState = "OK" | "ALARM" | "INSUFFICIENT_DATA";

export type AlarmRule =
  | { readonly kind: "is"; readonly state: AlarmState; readonly alarm: string }
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "not"; readonly of: AlarmRule }
  | { readonly kind: "and" | "or"; readonly parts: readonly AlarmRule[] }
  | {
      readonly kind: "at-least";
      readonly count: number;
      readonly percent: boolean;
      readonly state: AlarmState;
      readonly negated: boolean;
      readonly alarms: readonly string[];
    };

/** The rule cannot be read. */
export class RuleError extends Error {}

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[(),]|[^\s(),"']+)/y;
const STATES = ["OK", "ALARM", "INSUFFICIENT_DATA"];

class Parser {
  readonly #tokens: string[] = [];
  #next = 0;

  constructor(text: string) {
    const pattern = new RegExp(TOKEN);
    while (text.slice(pattern.lastIndex).trim() !== "") {
      const found = pattern.exec(text);
      if (found === null) throw new RuleError("unbalanced quotation marks");
      this.#tokens.push(found[1] ?? "");
    }
  }

  whole(): AlarmRule {
    const rule = this.#or();
    if (this.#next < this.#tokens.length) throw new RuleError(`unexpected '${this.#tokens[this.#next]}'`);
    return rule;
  }

  #word(): string {
    return (this.#tokens[this.#next] ?? "").toUpperCase();
  }

  #expect(token: string): void {
    if (this.#tokens[this.#next++] !== token) throw new RuleError(`expected '${token}'`);
  }

  #or(): AlarmRule {
    const parts = [this.#and()];
    while (this.#word() === "OR") {
      this.#next++;
      parts.push(this.#and());
    }
    return parts.length === 1 ? (parts[0] as AlarmRule) : { kind: "or", parts };
  }

  #and(): AlarmRule {
    const parts = [this.#not()];
    while (this.#word() === "AND") {
      this.#next++;
      parts.push(this.#not());
    }
    return parts.length === 1 ? (parts[0] as AlarmRule) : { kind: "and", parts };
  }

  #not(): AlarmRule {
    if (this.#word() !== "NOT") return this.#primary();
    this.#next++;
    return { kind: "not", of: this.#not() };
  }

  #primary(): AlarmRule {
    const word = this.#word();
    this.#next++;
    if (word === "(") {
      const inner = this.#or();
      this.#expect(")");
      return inner;
    }
    if (word === "TRUE" || word === "FALSE") return { kind: "constant", value: word === "TRUE" };
    if (word === "AT_LEAST") return this.#atLeast();
    if (!STATES.includes(word)) throw new RuleError(`unexpected '${word.toLowerCase() || "end"}'`);
    this.#expect("(");
    const alarm = this.#name();
    this.#expect(")");
    return { kind: "is", state: word as AlarmState, alarm };
  }

  /** AT_LEAST(2, ALARM, (a, b, c)), AT_LEAST(50%, NOT OK, (a, b)). */
  #atLeast(): AlarmRule {
    this.#expect("(");
    const amount = /^(\d+)(%?)$/.exec(this.#tokens[this.#next++] ?? "");
    if (amount === null) throw new RuleError("AT_LEAST needs a number");
    this.#expect(",");
    const negated = this.#word() === "NOT";
    if (negated) this.#next++;
    const state = this.#word();
    this.#next++;
    if (!STATES.includes(state)) throw new RuleError("AT_LEAST needs a state");
    this.#expect(",");
    this.#expect("(");
    const alarms = [this.#name()];
    while (this.#tokens[this.#next] === ",") {
      this.#next++;
      alarms.push(this.#name());
    }
    this.#expect(")");
    this.#expect(")");
    return {
      kind: "at-least",
      count: Number(amount[1]),
      percent: amount[2] === "%",
      state: state as AlarmState,
      negated,
      alarms,
    };
  }

  /** A name or an ARN, which says the same. */
  #name(): string {
    const token = this.#tokens[this.#next++];
    if (token === undefined || "(),".includes(token)) throw new RuleError("an alarm's name is missing");
    const text = /^["']/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, "$1") : token;
    const arn = /^arn:[^:]+:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/.exec(text);
    return arn?.[1] ?? text;
  }
}

/** Reads a rule. Throws RuleError. */
export function parseAlarmRule(text: string): AlarmRule {
  return new Parser(text).whole();
}

/** The alarms that a rule looks at, each once. */
export function alarmsOf(rule: AlarmRule): string[] {
  if (rule.kind === "is") return [rule.alarm];
  if (rule.kind === "at-least") return [...new Set(rule.alarms)];
  if (rule.kind === "not") return alarmsOf(rule.of);
  if (rule.kind === "constant") return [];
  return [...new Set(rule.parts.flatMap(alarmsOf))];
}

/** Whether the rule holds; an alarm that is not there is in no state. */
export function ruleHolds(rule: AlarmRule, stateOf: (alarm: string) => AlarmState | undefined): boolean {
  switch (rule.kind) {
    case "is":
      return stateOf(rule.alarm) === rule.state;
    case "constant":
      return rule.value;
    case "not":
      return !ruleHolds(rule.of, stateOf);
    case "and":
      return rule.parts.every((part) => ruleHolds(part, stateOf));
    case "or":
      return rule.parts.some((part) => ruleHolds(part, stateOf));
    case "at-least": {
      const held = rule.alarms.filter((alarm) => (stateOf(alarm) === rule.state) !== rule.negated).length;
      return rule.percent ? held * 100 >= rule.count * rule.alarms.length : held >= rule.count;
    }
  }
}
