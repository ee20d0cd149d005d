resource "aws_sns_topic" "t" { name = "alarms" }
resource "aws_iam_role" "r" {
  name               = "obs"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["logs.amazonaws.com", "cloudtrail.amazonaws.com", "streams.metrics.cloudwatch.amazonaws.com", "firehose.amazonaws.com"] } }] })
}
resource "aws_iam_role_policy" "r" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
resource "aws_cloudwatch_metric_alarm" "a" {
  alarm_name                = "a"
  comparison_operator       = "GreaterThanOrEqualToThreshold"
  evaluation_periods        = 2
  datapoints_to_alarm       = var.n
  metric_name               = "CPUUtilization"
  namespace                 = "AWS/EC2"
  period                    = 120
  statistic                 = "Average"
  threshold                 = 80 + var.n
  unit                      = "Percent"
  treat_missing_data        = "breaching"
  alarm_actions             = [aws_sns_topic.t.arn]
  ok_actions                = [aws_sns_topic.t.arn]
  insufficient_data_actions = []
  dimensions                = { InstanceId = "i-1" }
  tags                      = { a = "b${var.n}" }
}
resource "aws_cloudwatch_metric_alarm" "m" {
  alarm_name          = "m"
  comparison_operator = "GreaterThanUpperThreshold"
  evaluation_periods  = 2
  threshold_metric_id = "e1"
  metric_query {
    id          = "e1"
    expression  = "ANOMALY_DETECTION_BAND(m1)"
    label       = "x"
    return_data = "true"
  }
  metric_query {
    id          = "m1"
    return_data = "true"
    metric {
      metric_name = "X"
      namespace   = "N"
      period      = 120
      stat        = "Average"
      unit        = "Count"
    }
  }
}
resource "aws_cloudwatch_metric_alarm" "p" {
  alarm_name                            = "p"
  comparison_operator                   = "LessThanThreshold"
  evaluation_periods                    = 1
  threshold                             = 1
  namespace                             = "N"
  metric_name                           = "L"
  period                                = 60
  extended_statistic                    = "p99.9"
  evaluate_low_sample_count_percentiles = "ignore"
  actions_enabled                       = false
}
resource "aws_cloudwatch_composite_alarm" "c" {
  alarm_name        = "c"
  alarm_description = "d${var.n}"
  alarm_rule        = "ALARM(${aws_cloudwatch_metric_alarm.a.alarm_name}) AND NOT OK(${aws_cloudwatch_metric_alarm.p.alarm_name})"
  alarm_actions     = [aws_sns_topic.t.arn]
  actions_suppressor {
    alarm            = aws_cloudwatch_metric_alarm.m.alarm_name
    extension_period = 10
    wait_period      = 20
  }
}
resource "aws_cloudwatch_dashboard" "d" {
  dashboard_name = "d"
  dashboard_body = jsonencode({ widgets = [{ type = "text", x = 0, y = 7, width = 3, height = 3, properties = { markdown = "Hi${var.n}" } }] })
}
resource "aws_s3_bucket" "b" {
  bucket        = "obs"
  force_destroy = true
}
resource "aws_kinesis_firehose_delivery_stream" "f" {
  name        = "metrics"
  destination = "extended_s3"
  extended_s3_configuration {
    role_arn   = aws_iam_role.r.arn
    bucket_arn = aws_s3_bucket.b.arn
  }
}
resource "aws_cloudwatch_metric_stream" "s" {
  name          = "ms"
  role_arn      = aws_iam_role.r.arn
  firehose_arn  = aws_kinesis_firehose_delivery_stream.f.arn
  output_format = var.n == 1 ? "json" : "opentelemetry1.0"
  include_filter {
    namespace    = "AWS/EC2"
    metric_names = ["CPUUtilization"]
  }
  include_filter { namespace = "N" }
  statistics_configuration {
    additional_statistics = ["p1", "p99"]
    include_metric {
      metric_name = "CPUUtilization"
      namespace   = "AWS/EC2"
    }
  }
}
resource "aws_cloudwatch_log_group" "g" {
  name              = "/app/g"
  retention_in_days = 30 * var.n
  log_group_class   = "STANDARD"
  kms_key_id        = aws_kms_key.k.arn
  tags              = { a = "b" }
}
resource "aws_cloudwatch_log_group" "ia" {
  name            = "/app/ia"
  log_group_class = "INFREQUENT_ACCESS"
}
resource "aws_kms_key" "k" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "kms:*", Principal = { AWS = "arn:aws:iam::${local.me}:root" }, Resource = "*" }, { Effect = "Allow", Action = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"], Principal = { Service = ["logs.us-east-1.amazonaws.com", "cloudtrail.amazonaws.com"] }, Resource = "*" }] })
}
resource "aws_cloudwatch_log_stream" "s" {
  name           = "s"
  log_group_name = aws_cloudwatch_log_group.g.name
}
resource "aws_cloudwatch_log_metric_filter" "m" {
  name           = "errs"
  pattern        = "[..., status=${var.n}*]"
  log_group_name = aws_cloudwatch_log_group.g.name
  metric_transformation {
    name          = "E"
    namespace     = "N"
    value         = "1"
    default_value = "0"
    unit          = "Count"
  }
}
resource "aws_kinesis_stream" "k" {
  name        = "logk"
  shard_count = 1
}
resource "aws_cloudwatch_log_subscription_filter" "s" {
  name            = "sub"
  log_group_name  = aws_cloudwatch_log_group.g.name
  filter_pattern  = "ERR${var.n}"
  destination_arn = aws_kinesis_stream.k.arn
  role_arn        = aws_iam_role.r.arn
  distribution    = "Random"
}
resource "aws_cloudwatch_log_destination" "d" {
  name       = "dest"
  role_arn   = aws_iam_role.r.arn
  target_arn = aws_kinesis_stream.k.arn
}
resource "aws_cloudwatch_log_destination_policy" "d" {
  destination_name = aws_cloudwatch_log_destination.d.name
  access_policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "logs:PutSubscriptionFilter", Principal = { AWS = "123456789012" }, Resource = aws_cloudwatch_log_destination.d.arn }] })
}
resource "aws_cloudwatch_query_definition" "q" {
  name            = "q"
  log_group_names = [aws_cloudwatch_log_group.g.name]
  query_string    = "fields @timestamp, @message | limit ${var.n}"
}
resource "aws_cloudwatch_log_resource_policy" "p" {
  policy_name     = "p"
  policy_document = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "logs:PutLogEvents", Principal = { Service = "es.amazonaws.com" }, Resource = "*" }] })
}
resource "aws_cloudwatch_log_data_protection_policy" "p" {
  log_group_name = aws_cloudwatch_log_group.g.name
  policy_document = jsonencode({ Name = "Ex", Version = "2021-06-01", Statement = [
    { Sid = "Audit", DataIdentifier = ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"], Operation = { Audit = { FindingsDestination = {} } } },
  { Sid = "Redact", DataIdentifier = ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"], Operation = { Deidentify = { MaskConfig = {} } } }] })
}
resource "aws_cloudwatch_log_account_policy" "a" {
  policy_name        = "acc"
  policy_type        = "SUBSCRIPTION_FILTER_POLICY"
  policy_document    = jsonencode({ DestinationArn = aws_kinesis_stream.k.arn, FilterPattern = "test", RoleArn = aws_iam_role.r.arn, Distribution = "Random" })
  selection_criteria = "LogGroupName NOT IN [\"excluded\"]"
}
resource "aws_cloudwatch_log_index_policy" "i" {
  log_group_name  = aws_cloudwatch_log_group.g.name
  policy_document = jsonencode({ Fields = ["eventName${var.n}"] })
}
resource "aws_cloudwatch_contributor_insight_rule" "r" {
  rule_name       = "rule"
  rule_state      = "ENABLED"
  rule_definition = jsonencode({ Schema = { Name = "CloudWatchLogRule", Version = 1 }, AggregateOn = "Count", Contribution = { Filters = [], Keys = ["$.requestId"] }, LogFormat = "JSON", LogGroupNames = ["/app/g"] })
}
resource "aws_s3_bucket_policy" "b" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" }, Action = "s3:GetBucketAcl", Resource = aws_s3_bucket.b.arn },
  { Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" }, Action = "s3:PutObject", Resource = "${aws_s3_bucket.b.arn}/*" }] })
}
resource "aws_cloudtrail" "t" {
  depends_on                    = [aws_s3_bucket_policy.b, aws_iam_role_policy.r]
  name                          = "trail"
  s3_bucket_name                = aws_s3_bucket.b.id
  s3_key_prefix                 = "pre"
  is_multi_region_trail         = var.n == 2
  include_global_service_events = true
  enable_log_file_validation    = true
  cloud_watch_logs_group_arn    = "${aws_cloudwatch_log_group.g.arn}:*"
  cloud_watch_logs_role_arn     = aws_iam_role.r.arn
  insight_selector { insight_type = "ApiCallRateInsight" }
  advanced_event_selector {
    name = "s3"
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
    field_selector {
      field      = "eventName"
      not_equals = ["GetObject"]
    }
  }
  tags = { a = "b${var.n}" }
}
resource "aws_cloudtrail_event_data_store" "e" {
  name                           = "eds"
  retention_period               = 7 + var.n
  multi_region_enabled           = true
  organization_enabled           = false
  termination_protection_enabled = false
  billing_mode                   = "FIXED_RETENTION_PRICING"
  advanced_event_selector {
    name = "mgmt"
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
    field_selector {
      field  = "readOnly"
      equals = ["false"]
    }
  }
}
