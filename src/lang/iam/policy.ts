/** A policy made ready for evaluation: everything that does not depend on the request is done once. */
import { type ConditionTest, compileCondition, holds } from "./condition.ts";
import type { ContextSource } from "./context.ts";
import { type PolicyVersion, parsePolicy, type StatementDocument } from "./document.ts";
import { type CompiledPrincipal, compilePrincipal } from "./principal.ts";
import { keysOfTemplate, parseTemplate, resolvePattern, type Template } from "./template.ts";
import { compileResourcePattern, compileWildcard, matchesWildcard, type Wildcard } from "./wildcard.ts";

export { PolicySyntaxError } from "./document.ts";

/** How many actions' candidates a policy keeps before it starts afresh; far more than one policy sees in practice. */
const REMEMBERED_ACTIONS = 512;

interface ActionElement {
  readonly negated: boolean;
  readonly exact: ReadonlySet<string>;
  readonly patterns: readonly Wildcard[];
}

/** Patterns with policy variables can be compiled only when the request is known. */
type ResourcePattern = { readonly wildcard: Wildcard } | { readonly template: Template };
interface ResourceElement {
  readonly negated: boolean;
  readonly patterns: readonly ResourcePattern[];
}

export interface CompiledStatement {
  /** From 0, in the order of the document. */
  readonly index: number;
  readonly sid: string | undefined;
  readonly effect: "Allow" | "Deny";
  readonly principal: CompiledPrincipal | undefined;
  readonly notPrincipal: CompiledPrincipal | undefined;
  readonly actions: ActionElement;
  /** Undefined: the policy is of a kind that knows no resources (trust policies), or it means every resource. */
  readonly resources: ResourceElement | undefined;
  readonly tests: readonly ConditionTest[];
  readonly document: StatementDocument;
}

/** The statements of a policy whose Action element covers an action. */
export interface Candidates {
  readonly denies: readonly CompiledStatement[];
  readonly allows: readonly CompiledStatement[];
}

export class CompiledPolicy {
  readonly version: PolicyVersion;
  readonly id: string | undefined;
  readonly statements: readonly CompiledStatement[];
  readonly text: string;
  readonly #byAction = new Map<string, Candidates>();

  constructor(text: string) {
    const document = parsePolicy(text);
    this.version = document.version;
    this.id = document.id;
    this.text = text;
    const variables = document.version === "2012-10-17";
    this.statements = document.statements.map((statement, i) => compileStatement(statement, i, variables));
  }

  /** `action` in lower case. Found once per action, then remembered: a policy meets the same few actions again. */
  candidates(action: string): Candidates {
    const known = this.#byAction.get(action);
    if (known !== undefined) return known;
    const covering = this.statements.filter((statement) => coversAction(statement, action));
    const candidates = {
      denies: covering.filter((statement) => statement.effect === "Deny"),
      allows: covering.filter((statement) => statement.effect === "Allow"),
    };
    if (this.#byAction.size >= REMEMBERED_ACTIONS) this.#byAction.clear();
    this.#byAction.set(action, candidates);
    return candidates;
  }
}

/**
 * Compiles a policy document. Lenient where AWS's parsers are (one or a list, the case of Effect); whether AWS would
 * take the document as a policy of some kind is what validatePolicy tells. Throws PolicySyntaxError.
 */
export function compilePolicy(text: string): CompiledPolicy {
  return new CompiledPolicy(text);
}

/** Whether the Action or NotAction element covers an action, given in lower case. */
export function coversAction(statement: CompiledStatement, action: string): boolean {
  const { negated, exact, patterns } = statement.actions;
  const named = exact.has(action) || patterns.some((pattern) => matchesWildcard(pattern, action));
  return named !== negated;
}

/** Whether the Resource or NotResource element covers a resource. */
export function coversResource(
  statement: CompiledStatement,
  resource: string,
  context: ContextSource,
): boolean {
  const element = statement.resources;
  if (element === undefined) return true;
  for (const pattern of element.patterns) {
    const wildcard = "wildcard" in pattern ? pattern.wildcard : resolvePattern(pattern.template, context);
    if (wildcard === undefined) {
      if (element.negated) return false;
    } else if (matchesWildcard(wildcard, resource)) {
      return !element.negated;
    }
  }
  return element.negated;
}

/** Whether the Condition element holds. */
export function conditionHolds(statement: CompiledStatement, context: ContextSource): boolean {
  for (const test of statement.tests) if (!holds(test, context)) return false;
  return true;
}

/** Every condition key the policy reads, in conditions or through variables: as spelled there, each once, sorted. */
export function contextKeysOf(policy: CompiledPolicy): string[] {
  const keys = new Map<string, string>();
  for (const statement of policy.statements) {
    for (const test of statement.tests) {
      keys.set(test.key, test.entry.key);
      for (const key of test.variables) if (!keys.has(key)) keys.set(key, key);
    }
    for (const pattern of statement.resources?.patterns ?? [])
      if ("template" in pattern)
        for (const key of keysOfTemplate(pattern.template)) if (!keys.has(key)) keys.set(key, key);
  }
  return [...keys.values()].sort();
}

function compileStatement(document: StatementDocument, index: number, variables: boolean): CompiledStatement {
  return {
    index,
    sid: document.sid,
    effect: document.effect,
    principal: document.principal === undefined ? undefined : compilePrincipal(document.principal),
    notPrincipal: document.notPrincipal === undefined ? undefined : compilePrincipal(document.notPrincipal),
    actions: compileActions(document),
    resources: compileResources(document, variables),
    tests: document.condition.map((entry) => compileCondition(entry, variables)),
    document,
  };
}

function compileActions(document: StatementDocument): ActionElement {
  const texts = (document.action ?? document.notAction ?? []).map((action) => action.toLowerCase());
  const hasWildcard = (text: string) => /[*?]/.test(text);
  return {
    negated: document.notAction !== undefined,
    exact: new Set(texts.filter((text) => !hasWildcard(text))),
    patterns: texts.filter(hasWildcard).map(compileWildcard),
  };
}

function compileResources(document: StatementDocument, variables: boolean): ResourceElement | undefined {
  const texts = document.resource ?? document.notResource;
  if (texts === undefined) return undefined;
  const patterns = texts.map((text): ResourcePattern => {
    const template = variables ? parseTemplate(text) : undefined;
    return template === undefined ? { wildcard: compileResourcePattern(text) } : { template };
  });
  return { negated: document.notResource !== undefined, patterns };
}
