resource "aws_kms_key" "k" { deletion_window_in_days = 7 }
resource "aws_kinesis_stream" "ks" {
  name        = "ddbk"
  shard_count = 1
}
resource "aws_dynamodb_table" "t" {
  name                        = "things"
  billing_mode                = "PROVISIONED"
  read_capacity               = 5
  write_capacity              = 5
  hash_key                    = "pk"
  range_key                   = "sk"
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  table_class                 = var.n == 1 ? "STANDARD" : "STANDARD_INFREQUENT_ACCESS"
  deletion_protection_enabled = false
  tags                        = { team = "blue${var.n}" }
  attribute {
    name = "pk"
    type = "S"
  }
  attribute {
    name = "sk"
    type = "N"
  }
  attribute {
    name = "kind"
    type = "B"
  }
  global_secondary_index {
    name               = "by-kind"
    hash_key           = "kind"
    projection_type    = "INCLUDE"
    non_key_attributes = ["a", "b"]
    read_capacity      = 2 + var.n
    write_capacity     = 2
  }
  local_secondary_index {
    name            = "lsi"
    range_key       = "kind"
    projection_type = "KEYS_ONLY"
  }
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.k.arn
  }
  ttl {
    attribute_name = "until"
    enabled        = true
  }
  point_in_time_recovery {
    enabled                 = true
    recovery_period_in_days = 10 + var.n
  }
  lifecycle { ignore_changes = [read_capacity, write_capacity] }
}
resource "aws_dynamodb_table" "g" {
  name             = "glob"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "pk"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  on_demand_throughput {
    max_read_request_units  = 100 * var.n
    max_write_request_units = 100
  }
  attribute {
    name = "pk"
    type = "S"
  }
  replica {
    region_name            = "eu-west-1"
    propagate_tags         = true
    point_in_time_recovery = true
  }
  tags = { a = "b${var.n}" }
}
resource "aws_dynamodb_kinesis_streaming_destination" "d" {
  stream_arn                               = aws_kinesis_stream.ks.arn
  table_name                               = aws_dynamodb_table.t.name
  approximate_creation_date_time_precision = var.n == 1 ? "MICROSECOND" : "MILLISECOND"
}
resource "aws_dynamodb_contributor_insights" "c" { table_name = aws_dynamodb_table.t.name }
resource "aws_dynamodb_resource_policy" "p" {
  resource_arn = aws_dynamodb_table.t.arn
  policy       = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "dynamodb:GetItem", Principal = { AWS = "arn:aws:iam::${local.me}:root" }, Resource = aws_dynamodb_table.t.arn }] })
}
resource "aws_dynamodb_table_item" "i" {
  table_name = aws_dynamodb_table.t.name
  hash_key   = "pk"
  range_key  = "sk"
  item       = jsonencode({ pk = { S = "a" }, sk = { N = "1" }, v = { N = tostring(var.n) } })
}
resource "aws_dynamodb_table_export" "e" {
  table_arn = aws_dynamodb_table.t.arn
  s3_bucket = aws_s3_bucket.x.id
}
resource "aws_s3_bucket" "x" {
  bucket        = "ddb-export"
  force_destroy = true
}
resource "aws_appautoscaling_target" "r" {
  max_capacity       = 100 + var.n
  min_capacity       = 5
  resource_id        = "table/${aws_dynamodb_table.t.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  service_namespace  = "dynamodb"
}
resource "aws_appautoscaling_policy" "r" {
  name               = "DynamoDBReadCapacityUtilization:${aws_appautoscaling_target.r.resource_id}"
  policy_type        = "TargetTrackingScaling"
  resource_id        = aws_appautoscaling_target.r.resource_id
  scalable_dimension = aws_appautoscaling_target.r.scalable_dimension
  service_namespace  = aws_appautoscaling_target.r.service_namespace
  target_tracking_scaling_policy_configuration {
    predefined_metric_specification { predefined_metric_type = "DynamoDBReadCapacityUtilization" }
    target_value = 70 + var.n
  }
}
resource "aws_appautoscaling_scheduled_action" "s" {
  name               = "s"
  service_namespace  = aws_appautoscaling_target.r.service_namespace
  resource_id        = aws_appautoscaling_target.r.resource_id
  scalable_dimension = aws_appautoscaling_target.r.scalable_dimension
  schedule           = "cron(0 ${var.n} * * ? *)"
  scalable_target_action {
    min_capacity = 5
    max_capacity = 50
  }
}
data "aws_dynamodb_table" "t" { name = aws_dynamodb_table.t.name }
