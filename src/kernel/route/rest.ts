/** REST routing: method, path and query of a request against the URI templates of one service's model. */
import type { OperationModel, ServiceModel } from "../wire/model.ts";
import { queryParameters } from "./form.ts";
import { TWINS } from "./rows.ts";

export interface RestMatch {
  readonly operation: OperationModel;
  /** Still percent-encoded. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What became of a request that no operation answers to. */
export interface RestMiss {
  readonly operation: undefined;
  /** - "path": nothing is there
   *  - "method": something is there, but not for this method or these parameters
   *  - "conflict": the query asks for several things at once */
  readonly reason: "path" | "method" | "conflict";
  /** The parameters in conflict. */
  readonly parameters?: readonly string[];
}

/** What of a request decides, beyond its path. */
export interface RestRequest {
  readonly method: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Candidate {
  readonly operation: OperationModel;
  /** In the order of the path. */
  readonly labelNames: readonly string[];
  /** Parameters in the template's query; an undefined value means that being there is enough. */
  readonly fixed: readonly (readonly [name: string, value: string | undefined])[];
  readonly fixedNames: string;
  readonly requiredQuery: readonly string[];
  readonly requiredHeaders: readonly string[];
  /** How many parameters and headers are required. */
  readonly demands: number;
}

/** Operations with the same method and path. */
interface Candidates {
  readonly all: Candidate[];
  /** Those that need nothing of the query, the most demanding first; none where twins are among them. */
  plain: readonly Candidate[];
}

class Node {
  readonly literals = new Map<string, Node>();
  label: Node | undefined;
  greedy: Node | undefined;
  readonly methods = new Map<string, Candidates>();

  /** The child that takes a label's value, made when it is not there. */
  child(greedy: boolean): Node {
    if (greedy) {
      this.greedy ??= new Node();
      return this.greedy;
    }
    this.label ??= new Node();
    return this.label;
  }
}

/** All URI templates of one model, as a tree of path segments. A literal goes before a label, a label before a rest. */
export class RestMatcher {
  readonly #root = new Node();
  readonly #serviceId: string;

  constructor(model: ServiceModel) {
    this.#serviceId = model.id;
    for (const operation of Object.values(model.operations)) this.#add(operation, model);
  }

  #add(operation: OperationModel, model: ServiceModel): void {
    const { path, query } = splitTarget(operation.http.requestUri);
    const labelNames: string[] = [];
    let node = this.#root;
    for (const segment of segmentsOf(path)) {
      if (segment.startsWith("{")) {
        const greedy = segment.endsWith("+}");
        labelNames.push(segment.slice(1, greedy ? -2 : -1));
        node = node.child(greedy);
      } else {
        node = childOf(node.literals, segment);
      }
    }
    const candidates = node.methods.get(operation.http.method) ?? { all: [], plain: [] };
    node.methods.set(operation.http.method, candidates);
    const fixed = fixedParameters(query);
    const fixedNames = fixed.map(([name]) => name).join("&");
    candidates.all.push({ operation, labelNames, fixed, fixedNames, ...required(operation, model) });
    candidates.all.sort(byPrecedence);
    candidates.plain = plainOnes(candidates.all);
  }

  /** @param path as sent, or with the bucket of the host name put before it */
  match(path: string, request: RestRequest): RestMatch | RestMiss {
    const walk = new Walk(path.slice(1).split("/"), request, this.#serviceId);
    return (
      walk.down(this.#root, 0) ??
      walk.miss ?? { operation: undefined, reason: walk.touched ? "method" : "path" }
    );
  }
}

/** One search through the tree. */
class Walk {
  /** Whether the path exists at all. */
  touched = false;
  miss: RestMiss | undefined;
  readonly #segments: readonly string[];
  readonly #request: RestRequest;
  readonly #serviceId: string;
  readonly #values: string[] = [];

  constructor(segments: readonly string[], request: RestRequest, serviceId: string) {
    this.#segments = segments;
    this.#request = request;
    this.#serviceId = serviceId;
  }

  down(node: Node, at: number): RestMatch | undefined {
    const left = this.#segments.length - at;
    // A trailing slash means nothing, unless it belongs to what a greedy label takes.
    if (left === 0 || (left === 1 && this.#segments[at] === "")) return this.#arrive(node);
    const segment = this.#segments[at] as string;
    const literal =
      node.literals.get(segment) ?? (segment.includes("%") ? node.literals.get(decoded(segment)) : undefined);
    const found = literal === undefined ? undefined : this.down(literal, at + 1);
    return found ?? this.#downLabel(node, segment, at) ?? this.#downGreedy(node, at);
  }

  #downLabel(node: Node, segment: string, at: number): RestMatch | undefined {
    if (node.label === undefined || segment === "") return undefined;
    this.#values.push(segment);
    const found = this.down(node.label, at + 1);
    if (found === undefined) this.#values.pop();
    return found;
  }

  /** Takes as much as it can and still reach a literal behind it, else all. */
  #downGreedy(node: Node, at: number): RestMatch | undefined {
    if (node.greedy === undefined) return undefined;
    const { greedy } = node;
    const total = this.#segments.length;
    for (let end = total - 1; end > at && greedy.literals.size > 0; end--) {
      const found = greedy.literals.has(this.#segments[end] as string)
        ? this.#downRest(greedy, at, end)
        : undefined;
      if (found !== undefined) return found;
    }
    return this.#downRest(greedy, at, total);
  }

  #downRest(greedy: Node, at: number, end: number): RestMatch | undefined {
    const value = this.#segments.slice(at, end).join("/");
    if (value === "") return undefined;
    this.#values.push(value);
    const found = this.down(greedy, end);
    if (found === undefined) this.#values.pop();
    return found;
  }

  #arrive(node: Node): RestMatch | undefined {
    if (node.methods.size === 0) return undefined;
    this.touched = true;
    const candidates = node.methods.get(this.#request.method);
    if (candidates === undefined) return undefined;
    const chosen = choose(candidates, this.#request, this.#serviceId);
    if (chosen === undefined) return undefined;
    if ("reason" in chosen) {
      this.miss ??= chosen;
      return undefined;
    }
    const labels: Record<string, string> = {};
    for (let index = 0; index < chosen.labelNames.length; index++) {
      labels[chosen.labelNames[index] as string] = this.#values[index] as string;
    }
    return { operation: chosen.operation, labels };
  }
}

/**
 * Among operations with the same method and path: those whose template parameters are all there; of these, the ones
 * with most such parameters; of these, the one of whose required parameters and headers most are there.
 */
function choose(
  { all: candidates, plain }: Candidates,
  request: RestRequest,
  serviceId: string,
): Candidate | RestMiss | undefined {
  const [only] = candidates;
  if (candidates.length === 1 && only?.fixed.length === 0) return only;
  if (request.query === "") {
    const found = plain.find((each) => hasHeaders(each, request));
    if (found !== undefined) return found;
  }
  const query = queryParameters(request.query);
  const closest: Candidate[] = [];
  for (const each of candidates) {
    const [first] = closest;
    if (first !== undefined && each.fixed.length < first.fixed.length) break;
    if (hasFixed(each, query)) closest.push(each);
  }
  const [first] = closest;
  if (closest.length < 2 || first === undefined) return first;
  if (closest.some((each) => each.fixedNames !== first.fixedNames)) {
    const parameters = [...new Set(closest.map((each) => each.fixedNames))].sort();
    return { operation: undefined, reason: "conflict", parameters };
  }
  return byRequirements(closest, query, request, serviceId);
}

function hasHeaders({ requiredHeaders }: Candidate, { headers }: RestRequest): boolean {
  for (const name of requiredHeaders) if (headers[name] === undefined) return false;
  return true;
}

/** Most demanding first, each with its own number of demands; where two have the same, the query must tell. */
function plainOnes(candidates: readonly Candidate[]): readonly Candidate[] {
  const plain = candidates.filter((each) => each.fixed.length === 0 && each.requiredQuery.length === 0);
  const demands = new Set(plain.map((each) => each.demands));
  return demands.size === plain.length ? plain : [];
}

function hasFixed(candidate: Candidate, query: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of candidate.fixed) {
    const given = query.get(name);
    if (given === undefined || (value !== undefined && value !== given)) return false;
  }
  return true;
}

function byRequirements(
  candidates: readonly Candidate[],
  query: ReadonlyMap<string, string>,
  request: RestRequest,
  serviceId: string,
): Candidate | undefined {
  const isSatisfied = (each: Candidate) =>
    each.requiredQuery.every((name) => query.has(name)) && hasHeaders(each, request);
  // When none has all it needs, the least demanding one is the one to say what is missing.
  const satisfied = candidates.find(isSatisfied);
  const best = satisfied ?? candidates.at(-1);
  const equals = candidates.filter(
    (each) => each.demands === best?.demands && (satisfied === undefined || isSatisfied(each)),
  );
  return equals.length === 1 ? best : amongTwins(equals, query.get("x-id"), serviceId);
}

/** Most template parameters first, then most required parameters and headers: the order in which they are tried. */
function byPrecedence(a: Candidate, b: Candidate): number {
  return b.fixed.length - a.fixed.length || b.demands - a.demands;
}

function amongTwins(
  twins: readonly Candidate[],
  named: string | undefined,
  serviceId: string,
): Candidate | undefined {
  const self = twins.find((each) => each.operation.name === named);
  if (self !== undefined) return self;
  for (const row of TWINS) {
    if (row.service !== serviceId || !twins.every((each) => row.operations.includes(each.operation.name)))
      continue;
    return row.operations
      .map((name) => twins.find((each) => each.operation.name === name))
      .find((each) => each);
  }
  return undefined;
}

function required(operation: OperationModel, model: ServiceModel) {
  const input = operation.input === undefined ? undefined : model.shapes[operation.input];
  const requiredQuery: string[] = [];
  const requiredHeaders: string[] = [];
  for (const name of input?.required ?? []) {
    const member = input?.members?.[name];
    if (member?.location === "querystring") requiredQuery.push(member.locationName ?? name);
    if (member?.location === "header") requiredHeaders.push((member.locationName ?? name).toLowerCase());
  }
  return { requiredQuery, requiredHeaders, demands: requiredQuery.length + requiredHeaders.length };
}

function fixedParameters(query: string): Candidate["fixed"] {
  if (query === "") return [];
  return query
    .split("&")
    .map((part): readonly [string, string | undefined] => {
      const equals = part.indexOf("=");
      return equals < 0 ? [part, undefined] : [part.slice(0, equals), part.slice(equals + 1)];
    })
    .filter(([name]) => name !== "x-id");
}

function splitTarget(uri: string): { path: string; query: string } {
  const mark = uri.indexOf("?");
  return mark < 0 ? { path: uri, query: "" } : { path: uri.slice(0, mark), query: uri.slice(mark + 1) };
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function childOf(children: Map<string, Node>, segment: string): Node {
  const known = children.get(segment);
  if (known !== undefined) return known;
  const made = new Node();
  children.set(segment, made);
  return made;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
