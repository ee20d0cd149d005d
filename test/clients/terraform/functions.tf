resource "aws_iam_role" "l" {
  name               = "lambda"
  path               = "/svc/"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["lambda.amazonaws.com"] } }] })
}
resource "aws_iam_role_policy_attachment" "l" {
  role       = aws_iam_role.l.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}
resource "aws_iam_role_policy" "l" {
  role   = aws_iam_role.l.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["sqs:*", "kinesis:*", "dynamodb:*", "sns:*", "xray:*"], Resource = "*" }] })
}
resource "aws_lambda_layer_version" "x" {
  layer_name               = "x"
  filename                 = "layer.zip"
  compatible_runtimes      = ["nodejs22.x"]
  compatible_architectures = ["x86_64"]
  description              = "a layer"
  license_info             = "MIT"
}
resource "aws_lambda_layer_version_permission" "x" {
  layer_name     = aws_lambda_layer_version.x.layer_name
  version_number = aws_lambda_layer_version.x.version
  principal      = "*"
  action         = "lambda:GetLayerVersion"
  statement_id   = "all"
}
resource "aws_cloudwatch_log_group" "f" {
  name              = "/aws/lambda/f"
  retention_in_days = 7
}
resource "aws_sqs_queue" "dead" { name = "dead" }
resource "aws_lambda_function" "f" {
  function_name                  = "f"
  role                           = aws_iam_role.l.arn
  filename                       = var.n == 1 ? "one.zip" : "two.zip"
  source_code_hash               = filebase64sha256(var.n == 1 ? "one.zip" : "two.zip")
  handler                        = "index.handler"
  runtime                        = "nodejs22.x"
  timeout                        = 5 + var.n
  memory_size                    = 256
  publish                        = true
  description                    = "v${var.n}"
  layers                         = [aws_lambda_layer_version.x.arn]
  reserved_concurrent_executions = 5
  environment { variables = { AA = "b${var.n}" } }
  ephemeral_storage { size = 1024 }
  dead_letter_config { target_arn = aws_sqs_queue.dead.arn }
  tracing_config { mode = "Active" }
  logging_config {
    log_format            = "JSON"
    application_log_level = "INFO"
    system_log_level      = "WARN"
    log_group             = aws_cloudwatch_log_group.f.name
  }
  tags       = { a = "b${var.n}" }
  depends_on = [aws_iam_role_policy.l]
}
resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.f.function_name
  function_version = var.n == 1 ? "1" : "2"
  description      = "d"
  dynamic "routing_config" {
    for_each = var.n == 1 ? [] : [1]
    content { additional_version_weights = { "1" = 0.25 } }
  }
}
resource "aws_lambda_function_url" "u" {
  function_name      = aws_lambda_function.f.function_name
  qualifier          = aws_lambda_alias.live.name
  authorization_type = "NONE"
  invoke_mode        = "BUFFERED"
  cors {
    allow_origins = ["*"]
    allow_methods = ["GET"]
    max_age       = 60 * var.n
  }
}
resource "aws_lambda_permission" "s3" {
  statement_id   = "s3"
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.f.function_name
  principal      = "s3.amazonaws.com"
  source_arn     = "arn:aws:s3:::x"
  source_account = local.me
  qualifier      = aws_lambda_alias.live.name
}
resource "aws_lambda_permission" "url" {
  statement_id           = "url"
  action                 = "lambda:InvokeFunctionUrl"
  function_name          = aws_lambda_function.f.function_name
  principal              = "*"
  function_url_auth_type = "NONE"
  qualifier              = aws_lambda_alias.live.name
}
resource "aws_lambda_function_event_invoke_config" "f" {
  function_name                = aws_lambda_function.f.function_name
  maximum_event_age_in_seconds = 60 * var.n
  maximum_retry_attempts       = 1
  destination_config {
    on_failure { destination = aws_sqs_queue.dead.arn }
    on_success { destination = aws_sns_topic.t.arn }
  }
}
resource "aws_lambda_provisioned_concurrency_config" "f" {
  function_name                     = aws_lambda_function.f.function_name
  qualifier                         = aws_lambda_alias.live.name
  provisioned_concurrent_executions = var.n
}
resource "aws_sqs_queue" "work" {
  name                       = "work"
  visibility_timeout_seconds = 60
  sqs_managed_sse_enabled    = true
  redrive_policy             = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 3 })
}
resource "aws_sqs_queue_redrive_allow_policy" "dead" {
  queue_url            = aws_sqs_queue.dead.id
  redrive_allow_policy = jsonencode({ redrivePermission = "byQueue", sourceQueueArns = [aws_sqs_queue.work.arn] })
}
resource "aws_sqs_queue" "fifo" {
  name                  = "line.fifo"
  fifo_queue            = true
  deduplication_scope   = "messageGroup"
  fifo_throughput_limit = "perMessageGroupId"
}
resource "aws_lambda_event_source_mapping" "q" {
  event_source_arn                   = aws_sqs_queue.work.arn
  function_name                      = aws_lambda_alias.live.arn
  batch_size                         = 5 + var.n
  maximum_batching_window_in_seconds = 1
  function_response_types            = ["ReportBatchItemFailures"]
  scaling_config { maximum_concurrency = 2 + var.n }
  filter_criteria {
    filter { pattern = jsonencode({ body = { a = [1] } }) }
  }
  metrics_config { metrics = ["EventCount"] }
  tags = { a = "b" }
}
resource "aws_kinesis_stream" "s" {
  name                      = "s"
  shard_count               = var.n
  retention_period          = 24 * (1 + var.n)
  encryption_type           = "KMS"
  kms_key_id                = "alias/aws/kinesis"
  shard_level_metrics       = ["IncomingBytes", "OutgoingBytes"]
  tags                      = { a = "b${var.n}" }
  enforce_consumer_deletion = true
}
resource "aws_kinesis_stream" "od" {
  name = "od"
  stream_mode_details { stream_mode = "ON_DEMAND" }
}
resource "aws_kinesis_resource_policy" "s" {
  resource_arn = aws_kinesis_stream.s.arn
  policy       = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "a", Effect = "Allow", Action = ["kinesis:DescribeStreamSummary", "kinesis:GetRecords"], Principal = { AWS = "arn:aws:iam::${local.me}:root" }, Resource = aws_kinesis_stream.s.arn }] })
}
resource "aws_kinesis_stream_consumer" "c" {
  name       = "c"
  stream_arn = aws_kinesis_stream.s.arn
}
resource "aws_lambda_event_source_mapping" "k" {
  event_source_arn               = aws_kinesis_stream.s.arn
  function_name                  = aws_lambda_function.f.arn
  starting_position              = "AT_TIMESTAMP"
  starting_position_timestamp    = "2026-01-01T00:00:00Z"
  bisect_batch_on_function_error = true
  maximum_record_age_in_seconds  = 120 * var.n
  maximum_retry_attempts         = 2
  parallelization_factor         = 2
  tumbling_window_in_seconds     = 30
  destination_config {
    on_failure { destination_arn = aws_sqs_queue.dead.arn }
  }
}
resource "aws_sns_topic" "t" {
  name                             = "t"
  display_name                     = "T${var.n}"
  kms_master_key_id                = "alias/aws/sns"
  tracing_config                   = "PassThrough"
  sqs_success_feedback_role_arn    = aws_iam_role.l.arn
  sqs_success_feedback_sample_rate = 50
  sqs_failure_feedback_role_arn    = aws_iam_role.l.arn
  delivery_policy                  = jsonencode({ http = { defaultHealthyRetryPolicy = { minDelayTarget = 20, maxDelayTarget = 20, numRetries = 3, numMaxDelayRetries = 0, numNoDelayRetries = 0, numMinDelayRetries = 0, backoffFunction = "linear" }, disableSubscriptionOverrides = false } })
}
resource "aws_sns_topic" "fifo" {
  name                        = "t.fifo"
  fifo_topic                  = true
  content_based_deduplication = true
  fifo_throughput_scope       = "MessageGroup"
}
resource "aws_sns_topic_policy" "t" {
  arn    = aws_sns_topic.t.arn
  policy = jsonencode({ Version = "2012-10-17", Id = "p", Statement = [{ Sid = "a", Effect = "Allow", Action = "sns:Publish", Principal = { Service = "s3.amazonaws.com" }, Resource = aws_sns_topic.t.arn }] })
}
resource "aws_sns_topic_data_protection_policy" "t" {
  arn    = aws_sns_topic.t.arn
  policy = jsonencode({ Description = "x", Name = "p", Version = "2021-06-01", Statement = [{ Sid = "a", DataDirection = "Inbound", Principal = ["*"], DataIdentifier = ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"], Operation = { Deny = {} } }] })
}
resource "aws_sns_topic_subscription" "q" {
  topic_arn            = aws_sns_topic.t.arn
  protocol             = "sqs"
  endpoint             = aws_sqs_queue.work.arn
  raw_message_delivery = true
  filter_policy        = jsonencode({ kind = ["a${var.n}"] })
  filter_policy_scope  = "MessageBody"
  redrive_policy       = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn })
}
resource "aws_sns_topic_subscription" "f" {
  topic_arn = aws_sns_topic.t.arn
  protocol  = "lambda"
  endpoint  = aws_lambda_function.f.arn
}
resource "aws_lambda_invocation" "i" {
  function_name = aws_lambda_function.f.function_name
  input         = jsonencode({ n = var.n })
}
data "aws_lambda_function" "f" { function_name = aws_lambda_function.f.function_name }
output "result" { value = aws_lambda_invocation.i.result }
resource "aws_lambda_code_signing_config" "c" {
  allowed_publishers { signing_profile_version_arns = ["arn:aws:signer:us-east-1:${local.me}:/signing-profiles/p/abcdefghij"] }
  policies { untrusted_artifact_on_deployment = "Warn" }
  description = "d${var.n}"
}
resource "aws_lambda_function_recursion_config" "f" {
  function_name  = aws_lambda_function.f.function_name
  recursive_loop = "Allow"
}
resource "aws_lambda_runtime_management_config" "f" {
  function_name     = aws_lambda_function.f.function_name
  update_runtime_on = "FunctionUpdate"
}
