import { invalidNextToken } from "../errors.ts";
import { read } from "../kit.ts";
import { searchSamples } from "../lake/sample-queries.ts";

const PAGE = 50;

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_SearchSampleQueries.html */
export const SearchSampleQueries = read("SearchSampleQueries", (ctx, input) => {
  const { SearchPhrase, MaxResults = PAGE, NextToken } = input;
  const opened = NextToken === undefined ? undefined : ctx.sealer.open("SearchSampleQueries", NextToken);
  if (NextToken !== undefined && opened === undefined) throw invalidNextToken("The next token is not valid.");
  const from = opened === undefined ? 0 : Number(Buffer.from(opened).toString());
  const found = searchSamples(SearchPhrase);
  const next = from + MaxResults;
  return {
    SearchResults: found.slice(from, next).map(({ name, description, sql, relevance }) => ({
      Name: name,
      Description: description,
      SQL: sql,
      Relevance: relevance,
    })),
    ...(next < found.length && { NextToken: ctx.sealer.seal("SearchSampleQueries", String(next)) }),
  };
});
