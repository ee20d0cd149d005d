resource "aws_s3_bucket" "b" {
  bucket              = "tf-files"
  force_destroy       = true
  object_lock_enabled = true
  tags                = { team = "blue${var.n}" }
}
resource "aws_s3_bucket" "logs" {
  bucket        = "tf-logs"
  force_destroy = true
}
resource "aws_s3_bucket_versioning" "b" {
  bucket = aws_s3_bucket.b.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_acl" "logs" {
  bucket     = aws_s3_bucket.logs.id
  acl        = "log-delivery-write"
  depends_on = [aws_s3_bucket_ownership_controls.logs]
}
resource "aws_s3_bucket_ownership_controls" "logs" {
  bucket = aws_s3_bucket.logs.id
  rule { object_ownership = "BucketOwnerPreferred" }
}
resource "aws_s3_bucket_logging" "b" {
  bucket        = aws_s3_bucket.b.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "log${var.n}/"
  target_object_key_format {
    partitioned_prefix { partition_date_source = "EventTime" }
  }
}
resource "aws_s3_bucket_accelerate_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  status = "Enabled"
}
resource "aws_s3_bucket_request_payment_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  payer  = "Requester"
}
resource "aws_s3_bucket_object_lock_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = var.n
    }
  }
}
resource "aws_s3_bucket_analytics_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  name   = "all"
  filter { prefix = "doc${var.n}/" }
}
resource "aws_s3_bucket_intelligent_tiering_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  name   = "tier"
  tiering {
    access_tier = "DEEP_ARCHIVE_ACCESS"
    days        = 180 + var.n
  }
}
resource "aws_s3_bucket_inventory" "b" {
  bucket                   = aws_s3_bucket.b.id
  name                     = "inv"
  included_object_versions = "All"
  optional_fields          = ["Size", "ETag"]
  schedule { frequency = "Daily" }
  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.logs.arn
      prefix     = "inv${var.n}"
      encryption {
        sse_s3 {}
      }
    }
  }
}
resource "aws_s3_bucket_metric" "b" {
  bucket = aws_s3_bucket.b.id
  name   = "m"
  filter {
    prefix = "x${var.n}/"
    tags   = { a = "b" }
  }
}
resource "aws_s3_bucket_cors_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  cors_rule {
    id              = "one"
    allowed_headers = ["*"]
    allowed_methods = ["PUT", "POST"]
    allowed_origins = ["https://s3-website-test.hashicorp.com"]
    expose_headers  = ["ETag"]
    max_age_seconds = 3000 + var.n
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "b" {
  bucket                                 = aws_s3_bucket_versioning.b.bucket
  transition_default_minimum_object_size = "varies_by_storage_class"
  rule {
    id     = "old"
    status = "Enabled"
    filter {
      and {
        prefix                   = "logs/"
        object_size_greater_than = 1000
        tags                     = { x = "y" }
      }
    }
    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }
    transition {
      days          = 90
      storage_class = "GLACIER"
    }
    expiration { days = 300 + var.n }
    noncurrent_version_transition {
      noncurrent_days           = 30
      newer_noncurrent_versions = 3
      storage_class             = "GLACIER_IR"
    }
    noncurrent_version_expiration { noncurrent_days = 90 }
  }
  rule {
    id     = "abort"
    status = "Enabled"
    filter {}
    abort_incomplete_multipart_upload { days_after_initiation = 3 }
    expiration { expired_object_delete_marker = true }
  }
  rule {
    id     = "date"
    status = "Disabled"
    filter { prefix = "d/" }
    expiration { date = "2030-01-01T00:00:00Z" }
  }
}
resource "aws_iam_role" "repl" {
  name               = "repl"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "s3.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "repl" {
  role   = aws_iam_role.repl.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}
resource "aws_s3_bucket_replication_configuration" "b" {
  depends_on = [aws_s3_bucket_versioning.b, aws_s3_bucket_versioning.logs]
  bucket     = aws_s3_bucket.logs.id
  role       = aws_iam_role.repl.arn
  rule {
    id       = "r1"
    status   = "Enabled"
    priority = var.n
    filter { prefix = "foo" }
    delete_marker_replication { status = "Enabled" }
    source_selection_criteria {
      replica_modifications { status = "Enabled" }
    }
    destination {
      bucket        = aws_s3_bucket.b.arn
      storage_class = "STANDARD"
      metrics {
        status = "Enabled"
        event_threshold { minutes = 15 }
      }
      replication_time {
        status = "Enabled"
        time { minutes = 15 }
      }
    }
  }
  rule {
    id       = "r2"
    status   = "Enabled"
    priority = 10
    filter {
      tag {
        key   = "a"
        value = "b"
      }
    }
    delete_marker_replication { status = "Disabled" }
    destination { bucket = aws_s3_bucket.b.arn }
  }
}
resource "aws_sqs_queue" "q" { name = "s3q" }
resource "aws_sqs_queue_policy" "q" {
  queue_url = aws_sqs_queue.q.id
  policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Principal = { Service = "s3.amazonaws.com" }, Resource = aws_sqs_queue.q.arn }] })
}
resource "aws_s3_bucket_notification" "b" {
  bucket      = aws_s3_bucket.b.id
  eventbridge = true
  queue {
    id            = "q"
    queue_arn     = aws_sqs_queue.q.arn
    events        = ["s3:ObjectCreated:*"]
    filter_suffix = ".log${var.n}"
    filter_prefix = "in/"
  }
  depends_on = [aws_sqs_queue_policy.q]
}
resource "aws_s3_bucket_website_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  index_document { suffix = "index.html" }
  error_document { key = "error${var.n}.html" }
  routing_rule {
    condition { key_prefix_equals = "docs/" }
    redirect { replace_key_prefix_with = "documents/" }
  }
}
resource "aws_s3_bucket_server_side_encryption_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
    bucket_key_enabled = var.n == 1
  }
}
resource "aws_s3_access_point" "ap" {
  name   = "point"
  bucket = aws_s3_bucket.b.id
  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = true
    ignore_public_acls      = true
    restrict_public_buckets = true
  }
}
resource "aws_s3control_access_point_policy" "ap" {
  access_point_arn = aws_s3_access_point.ap.arn
  policy           = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Principal = { AWS = "arn:aws:iam::${local.me}:root" }, Resource = "${aws_s3_access_point.ap.arn}/object/*" }] })
}
resource "aws_s3control_multi_region_access_point" "m" {
  details {
    name = "mrap"
    region { bucket = aws_s3_bucket.b.id }
  }
}
resource "aws_s3_account_public_access_block" "a" {
  block_public_policy = var.n == 1
  ignore_public_acls  = true
}
resource "aws_s3_object" "o" {
  bucket                        = aws_s3_bucket_versioning.b.bucket
  key                           = "a/b.txt"
  content                       = "hello${var.n}"
  content_type                  = "text/plain"
  cache_control                 = "no-cache"
  storage_class                 = "STANDARD_IA"
  checksum_algorithm            = "SHA256"
  metadata                      = { a = "b" }
  tags                          = { x = "y" }
  force_destroy                 = true
  object_lock_legal_hold_status = "ON"
  lifecycle { ignore_changes = [object_lock_mode, object_lock_retain_until_date] }
  depends_on = [aws_s3_bucket_object_lock_configuration.b]
}
resource "aws_s3_object_copy" "c" {
  bucket            = aws_s3_bucket.logs.id
  key               = "copy"
  source            = "${aws_s3_bucket.b.id}/${aws_s3_object.o.key}"
  tagging_directive = "REPLACE"
  tags              = { z = "w" }
  depends_on        = [aws_s3_bucket_versioning.logs]
}
data "aws_s3_object" "o" {
  bucket = aws_s3_bucket.b.id
  key    = aws_s3_object.o.key
}
data "aws_s3_objects" "o" { bucket = aws_s3_bucket.logs.id }
data "aws_s3_bucket" "b" { bucket = aws_s3_bucket.b.id }
data "aws_canonical_user_id" "c" {}
