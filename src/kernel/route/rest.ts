/** REST routing: method, path and query of a request against the URI templates of one service's model. */
import type { OperationModel, ServiceModel } from "../wire/model.ts";
import { addCandidate, type Candidates, choose, type RestMiss, type RestRequest } from "./candidates.ts";

export type { RestMiss, RestRequest } from "./candidates.ts";

export interface RestMatch {
  readonly operation: OperationModel;
  /** Still percent-encoded. */
  readonly labels: Readonly<Record<string, string>>;
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
    addCandidate(candidates, operation, labelNames, query, model);
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
