/** What is wrong with a filter pattern, in words for whoever wrote it. */
export class FilterPatternError extends Error {}
