import type { CertificateSearchResult, SearchCertificatesRequest } from "../../../gen/acm.ts";
import { read } from "../kit.ts";
import { SEARCH_RESULTS_DEFAULT } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { matches, type Sortable, sortableOf } from "../search.ts";

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_SearchCertificates.html */
export const SearchCertificates = read("SearchCertificates", (ctx, input) => {
  const { FilterStatement, SortBy = "CREATED_AT", SortOrder = "DESCENDING" } = input;
  const found = ctx.store
    .certificates()
    .map((certificate) => sortableOf(ctx, certificate))
    .filter((each) => FilterStatement === undefined || matches(FilterStatement, each));
  found.sort((a, b) => compare(a, b, SortBy));
  if (SortOrder === "DESCENDING") found.reverse();
  const list = `search ${JSON.stringify([FilterStatement, SortBy, SortOrder])}`;
  const limit = input.MaxResults ?? SEARCH_RESULTS_DEFAULT;
  const { items, NextToken } = pageOf(ctx, list, found, limit, input.NextToken);
  const Results = items.map(({ result }): CertificateSearchResult => result);
  return { Results, ...(NextToken !== undefined && { NextToken }) };
});

/** What has no such value comes first. */
function compare(a: Sortable, b: Sortable, by: NonNullable<SearchCertificatesRequest["SortBy"]>): number {
  const [x, y] = [a.keys[by], b.keys[by]];
  if (x === y) return 0;
  if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
  return x < y ? -1 : 1;
}
