/**
 * What SelectObjectContent refuses, in S3's words.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#SelectObjectContentErrorCodeList
 */
import { AwsError } from "../../../kernel/dispatch/errors.ts";

const TEXTS = {
  AmbiguousFieldName:
    "The field name matches to multiple fields in the file. Check the SQL expression and the file, and try again.",
  CastFailed: "An attempt to convert from one data type to another using CAST failed in the SQL expression.",
  CSVEscapingRecordDelimiter:
    "A quoted record delimiter was found in the file. To allow quoted record delimiters, set " +
    "AllowQuotedRecordDelimiter to 'TRUE'.",
  CSVParsingError: "An error occurred while parsing the CSV file. Check the file and try again.",
  CSVUnescapedQuote:
    "An unescaped quote was found while parsing the CSV file. To allow quoted record delimiters, set " +
    "AllowQuotedRecordDelimiter to 'TRUE'.",
  EmptyRequestBody: "The request body cannot be empty.",
  EvaluatorBindingDoesNotExist: "A column name or a path provided does not exist in the SQL expression.",
  EvaluatorInvalidArguments:
    "There is an incorrect number of arguments in the function call in the SQL expression.",
  EvaluatorInvalidTimestampFormatPattern: "The timestamp format string in the SQL expression is not valid.",
  EvaluatorLikePatternInvalidEscapeSequence:
    "The escape sequence found in the LIKE expression in the SQL expression is not valid.",
  EvaluatorNegativeLimit: "The LIMIT value must not be negative.",
  ExpressionTooLong:
    "The SQL expression is too long. The maximum byte-length for an SQL expression is 256 KB.",
  IncorrectSqlFunctionArgumentType:
    "An incorrect argument type was specified in a function call in the SQL expression.",
  IntegerOverflow: "An integer overflow or underflow occurred in the SQL expression.",
  InvalidColumnIndex: "The column index in the SQL expression is not valid.",
  InvalidCompressionFormat:
    "The file is not in a supported compression format. Only GZIP and BZIP2 are supported.",
  InvalidDataType: "The SQL expression contains a data type that is not valid.",
  InvalidExpressionType: "The ExpressionType value is not valid. Only SQL expressions are supported.",
  InvalidFileHeaderInfo: "The FileHeaderInfo value is not valid. Only NONE, USE, and IGNORE are supported.",
  InvalidJsonType: "The JsonType value is not valid. Only DOCUMENT and LINES are supported.",
  InvalidQuoteFields: "The QuoteFields value is not valid. Only ALWAYS and ASNEEDED are supported.",
  InvalidRequestParameter:
    "The value of a parameter in the SelectRequest element is not valid. Check the service API documentation and " +
    "try again.",
  InvalidTableAlias: "The SQL expression contains a table alias that is not valid.",
  InvalidTextEncoding: "The encoding type is not valid. Only UTF-8 encoding is supported.",
  InvalidScanRange: "The provided scan range is not valid.",
  JSONParsingError: "An error occurred while parsing the JSON file. Check the file and try again.",
  LexerInvalidChar: "The SQL expression contains a character that is not valid.",
  LexerInvalidLiteral: "The SQL expression contains a literal that is not valid.",
  LexerInvalidOperator: "The SQL expression contains an operator that is not valid.",
  LikeInvalidInputs: "A non-valid argument was given to the LIKE clause in the SQL expression.",
  MissingHeaders: "Some headers in the query are missing from the file. Check the file and try again.",
  MissingRequiredParameter:
    "The SelectRequest entity is missing a required parameter. Check the service documentation and try again.",
  ObjectSerializationConflict:
    "The SelectRequest entity can only contain one of CSV, JSON, or Parquet. Check the service documentation and " +
    "try again.",
  OverMaxParquetBlockSize: "The Parquet file is above the max row group size.",
  OverMaxRecordSize:
    "The length of a record in the input or result is greater than the maxCharsPerRecord limit of 1 MB.",
  ParseAsteriskIsNotAloneInSelectList:
    "Other expressions are not allowed in the SELECT list when * is used without dot notation in the SQL expression.",
  ParquetParsingError: "There is an error parsing the Parquet file. Check the file and try again.",
  ParquetUnsupportedCompressionCodec: "The specified Parquet compression codec isn't supported.",
  ParseExpectedExpression: "The expected SQL expression was not found.",
  ParseExpectedIdentForAlias: "The expected identifier for the alias was not found in the SQL expression.",
  ParseExpectedKeyword: "The expected keyword was not found in the SQL expression.",
  ParseExpectedLeftParenAfterCast: "The left parenthesis after CAST is missing from the SQL expression.",
  ParseExpectedMember: "The SQL expression contains an unsupported use of MEMBER.",
  ParseExpectedRightParenBuiltinFunctionCall:
    "The expected right parenthesis character was not found in the SQL expression.",
  ParseExpectedTypeName: "The expected type name was not found in the SQL expression.",
  ParseNonUnaryAggregateFunctionCall:
    "Only one argument is supported for aggregate functions in the SQL expression.",
  ParseSelectMissingFrom:
    "The SQL expression is missing a FROM clause, or the FROM clause does not follow the SELECT list.",
  ParseUnexpectedToken: "The SQL expression contains an unexpected token.",
  ParseUnsupportedCallWithStar: "Only COUNT with (*) as a parameter is supported in the SQL expression.",
  ParseUnsupportedSelect: "The SQL expression contains an unsupported use of SELECT.",
  ParseUnsupportedToken: "The SQL expression contains an unsupported token.",
  TruncatedInput:
    "Object decompression failed. Check that the object is properly compressed using the format specified in the request.",
  UnsupportedFunction: "The SQL expression contains an unsupported function.",
  UnsupportedScanRangeInput:
    "Scan range queries are not supported on this type of object. Scan range queries are supported on CSV and JSON " +
    "objects that are not compressed, and on CSV objects without quoted record delimiters.",
  UnsupportedSqlOperation: "The SQL expression contains an unsupported SQL operation.",
  UnsupportedSqlStructure:
    "The SQL expression contains an unsupported SQL structure. Check the SQL Reference.",
  UnsupportedSyntax: "The SQL expression contains unsupported syntax.",
  ValueParseFailure: "A timestamp parse failure occurred in the SQL expression.",
} as const;

export type SelectErrorCode = keyof typeof TEXTS;

/** `detail`: what exactly, behind S3's sentence. */
export function selectError(code: SelectErrorCode, detail?: string): AwsError {
  return new AwsError(code, 400, detail === undefined ? TEXTS[code] : `${TEXTS[code]} ${detail}`);
}
