resource "aws_iam_role" "r" {
  name               = "ev"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["events.amazonaws.com", "pipes.amazonaws.com", "scheduler.amazonaws.com", "firehose.amazonaws.com"] } }] })
}
resource "aws_iam_role_policy" "r" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
resource "aws_sqs_queue" "q" { name = "evq" }
resource "aws_sqs_queue" "q2" { name = "evq2" }
resource "aws_cloudwatch_event_bus" "b" {
  name        = "orders"
  description = "bus${var.n}"
  tags        = { a = "b" }
}
resource "aws_cloudwatch_event_bus_policy" "b" {
  event_bus_name = aws_cloudwatch_event_bus.b.name
  policy         = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "a", Effect = "Allow", Action = "events:PutEvents", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Resource = aws_cloudwatch_event_bus.b.arn }] })
}
resource "aws_cloudwatch_event_permission" "p" {
  principal    = "123456789012"
  statement_id = "Dev"
}
resource "aws_cloudwatch_event_rule" "r" {
  name           = "r"
  event_bus_name = aws_cloudwatch_event_bus.b.name
  description    = "d${var.n}"
  event_pattern  = jsonencode({ source = ["x"], detail = { n = [{ numeric = [">", var.n] }] } })
  state          = "ENABLED"
}
resource "aws_cloudwatch_event_rule" "cron" {
  name_prefix         = "cron"
  schedule_expression = "rate(${4 + var.n} minutes)"
  tags                = { a = "b" }
}
resource "aws_cloudwatch_event_target" "q" {
  rule           = aws_cloudwatch_event_rule.r.name
  event_bus_name = aws_cloudwatch_event_bus.b.name
  target_id      = "q"
  arn            = aws_sqs_queue.q.arn
  input_transformer {
    input_paths    = { n = "$.detail.n" }
    input_template = "{\"n\": <n>, \"v\": ${var.n}}"
  }
  retry_policy {
    maximum_event_age_in_seconds = 60
    maximum_retry_attempts       = 2
  }
  dead_letter_config { arn = aws_sqs_queue.q2.arn }
}
resource "aws_cloudwatch_event_target" "api" {
  rule           = aws_cloudwatch_event_rule.r.name
  event_bus_name = aws_cloudwatch_event_bus.b.name
  arn            = aws_cloudwatch_event_api_destination.d.arn
  role_arn       = aws_iam_role.r.arn
  http_target {
    header_parameters       = { X = "y" }
    query_string_parameters = { q = "v${var.n}" }
  }
}
resource "aws_cloudwatch_event_archive" "a" {
  name             = "arch"
  event_source_arn = aws_cloudwatch_event_bus.b.arn
  retention_days   = 5 + var.n
  event_pattern    = jsonencode({ source = ["x"] })
}
resource "aws_cloudwatch_event_connection" "c" {
  name               = "conn"
  authorization_type = "API_KEY"
  auth_parameters {
    api_key {
      key   = "x"
      value = "secret${var.n}"
    }
    invocation_http_parameters {
      header {
        key             = "h"
        value           = "v"
        is_value_secret = false
      }
    }
  }
}
resource "aws_cloudwatch_event_connection" "oauth" {
  name               = "oauth"
  authorization_type = "OAUTH_CLIENT_CREDENTIALS"
  auth_parameters {
    oauth {
      authorization_endpoint = "https://127.0.0.1:9/token"
      http_method            = "POST"
      client_parameters {
        client_id     = "a"
        client_secret = "b"
      }
      oauth_http_parameters {
        body {
          key             = "scope"
          value           = "x"
          is_value_secret = false
        }
      }
    }
  }
}
resource "aws_cloudwatch_event_api_destination" "d" {
  name                             = "dest"
  connection_arn                   = aws_cloudwatch_event_connection.c.arn
  invocation_endpoint              = "https://example.com/x${var.n}"
  http_method                      = "POST"
  invocation_rate_limit_per_second = 20
}
resource "aws_scheduler_schedule_group" "g" {
  name = "g"
  tags = { a = "b${var.n}" }
}
resource "aws_scheduler_schedule" "s" {
  name       = "s"
  group_name = aws_scheduler_schedule_group.g.name
  flexible_time_window {
    mode                      = "FLEXIBLE"
    maximum_window_in_minutes = 10 * var.n
  }
  schedule_expression          = "cron(0 3 * * ? *)"
  schedule_expression_timezone = "Europe/Berlin"
  start_date                   = "2030-01-01T01:00:00Z"
  end_date                     = "2031-01-01T01:00:00Z"
  description                  = "d"
  state                        = var.n == 1 ? "ENABLED" : "DISABLED"
  target {
    arn      = aws_sqs_queue.q.arn
    role_arn = aws_iam_role.r.arn
    input    = jsonencode({ n = var.n })
    retry_policy {
      maximum_event_age_in_seconds = 60
      maximum_retry_attempts       = 2
    }
    dead_letter_config { arn = aws_sqs_queue.q2.arn }
  }
}
resource "aws_scheduler_schedule" "u" {
  name_prefix = "u"
  flexible_time_window { mode = "OFF" }
  schedule_expression = "at(2031-01-01T00:00:00)"
  target {
    arn      = "arn:aws:scheduler:::aws-sdk:sqs:sendMessage"
    role_arn = aws_iam_role.r.arn
    input    = jsonencode({ MessageBody = "x", QueueUrl = aws_sqs_queue.q.url })
  }
}
resource "aws_pipes_pipe" "p" {
  name          = "p"
  role_arn      = aws_iam_role.r.arn
  source        = aws_sqs_queue.q.arn
  target        = aws_sqs_queue.q2.arn
  description   = "d${var.n}"
  desired_state = "STOPPED"
  source_parameters {
    sqs_queue_parameters {
      batch_size                         = 2 + var.n
      maximum_batching_window_in_seconds = 3
    }
    filter_criteria {
      filter { pattern = jsonencode({ body = { a = [1] } }) }
    }
  }
  target_parameters { input_template = "{\"a\": \"b${var.n}\"}" }
  log_configuration {
    level                  = "ERROR"
    include_execution_data = ["ALL"]
    cloudwatch_logs_log_destination { log_group_arn = aws_cloudwatch_log_group.g.arn }
  }
  tags = { a = "b" }
}
resource "aws_cloudwatch_log_group" "g" { name = "/aws/vendedlogs/p" }
resource "aws_schemas_registry" "r" {
  name        = "reg"
  description = "d${var.n}"
}
resource "aws_schemas_schema" "s" {
  name          = "sch"
  registry_name = aws_schemas_registry.r.name
  type          = "OpenApi3"
  description   = "d"
  content       = jsonencode({ openapi = "3.0.0", info = { version = "1.0.${var.n}", title = "Event" }, paths = {}, components = { schemas = { Event = { type = "object", properties = { name = { type = "string" } } } } } })
}
resource "aws_schemas_registry_policy" "r" {
  registry_name = aws_schemas_registry.r.name
  policy        = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "a", Effect = "Allow", Action = "schemas:*", Principal = { AWS = local.me }, Resource = [aws_schemas_registry.r.arn, "arn:aws:schemas:us-east-1:${local.me}:schema/${aws_schemas_registry.r.name}*"] }] })
}
resource "aws_schemas_discoverer" "d" {
  source_arn  = aws_cloudwatch_event_bus.b.arn
  description = "d${var.n}"
}
resource "aws_s3_bucket" "b" {
  bucket        = "fh-bucket"
  force_destroy = true
}
resource "aws_kinesis_stream" "s" {
  name        = "fh"
  shard_count = 1
}
resource "aws_kinesis_firehose_delivery_stream" "s3" {
  name        = "to-s3"
  destination = "extended_s3"
  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.s.arn
    role_arn           = aws_iam_role.r.arn
  }
  extended_s3_configuration {
    role_arn            = aws_iam_role.r.arn
    bucket_arn          = aws_s3_bucket.b.arn
    prefix              = "p${var.n}/!{timestamp:yyyy/MM}/"
    error_output_prefix = "err/!{firehose:error-output-type}/"
    buffering_size      = 5
    buffering_interval  = 60 * var.n
    compression_format  = "GZIP"
    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = aws_cloudwatch_log_group.g.name
      log_stream_name = "x"
    }
    s3_backup_mode   = "Disabled"
    file_extension   = ".gz"
    custom_time_zone = "Europe/Berlin"
  }
  tags = { a = "b${var.n}" }
}
resource "aws_kinesis_firehose_delivery_stream" "http" {
  name        = "to-http"
  destination = "http_endpoint"
  server_side_encryption {
    enabled  = true
    key_type = "AWS_OWNED_CMK"
  }
  http_endpoint_configuration {
    url                = "https://127.0.0.1:9/x"
    name               = "x"
    access_key         = "k"
    role_arn           = aws_iam_role.r.arn
    buffering_size     = 1
    buffering_interval = 60 * var.n
    retry_duration     = 60
    s3_backup_mode     = "FailedDataOnly"
    request_configuration {
      content_encoding = "GZIP"
      common_attributes {
        name  = "a"
        value = "b"
      }
    }
    s3_configuration {
      role_arn   = aws_iam_role.r.arn
      bucket_arn = aws_s3_bucket.b.arn
    }
  }
}
