/** Operations of one model that share a method and a path, and which of them a request means. */
import type { OperationModel, ServiceModel } from "../wire/model.ts";
import { queryParameters } from "./form.ts";
import { TWINS } from "./rows.ts";

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

export interface Candidate {
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
export interface Candidates {
  readonly all: Candidate[];
  /** Those that need nothing of the query, the most demanding first; none where twins are among them. */
  plain: readonly Candidate[];
}

/** Adds an operation under the method and path of its template; `query` is the template's. */
export function addCandidate(
  candidates: Candidates,
  operation: OperationModel,
  labelNames: readonly string[],
  query: string,
  model: ServiceModel,
): void {
  const fixed = fixedParameters(query);
  const fixedNames = fixed.map(([name]) => name).join("&");
  candidates.all.push({ operation, labelNames, fixed, fixedNames, ...required(operation, model) });
  candidates.all.sort(byPrecedence);
  candidates.plain = plainOnes(candidates.all);
}

/**
 * Among operations with the same method and path: those whose template parameters are all there; of these, the ones
 * with most such parameters; of these, the one of whose required parameters and headers most are there.
 */
export function choose(
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
  return equals.length === 1 ? best : amongTwins(equals, query.get("x-id"), request, serviceId);
}

/** Most template parameters first, then most required parameters and headers: the order in which they are tried. */
function byPrecedence(a: Candidate, b: Candidate): number {
  return b.fixed.length - a.fixed.length || b.demands - a.demands;
}

function amongTwins(
  twins: readonly Candidate[],
  named: string | undefined,
  { headers: { authorization = "" } }: RestRequest,
  serviceId: string,
): Candidate | undefined {
  const self = twins.find((each) => each.operation.name === named);
  if (self !== undefined) return self;
  for (const row of TWINS) {
    if (row.service !== serviceId || !twins.every((each) => row.operations.includes(each.operation.name)))
      continue;
    const signed = Object.entries(row.signedFor ?? {}).find(([name]) => authorization.includes(`/${name}/`));
    return [...(signed === undefined ? [] : [signed[1]]), ...row.operations]
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
