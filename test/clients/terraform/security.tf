resource "aws_kms_key" "k" {
  description             = "k${var.n}"
  enable_key_rotation     = true
  rotation_period_in_days = 100 + var.n
  multi_region            = true
  is_enabled              = var.n == 1
  deletion_window_in_days = 7
  tags                    = { a = "b${var.n}" }
}
resource "aws_kms_replica_key" "r" {
  provider                = aws.eu
  primary_key_arn         = aws_kms_key.plain.arn
  deletion_window_in_days = 7
  description             = "replica"
}
resource "aws_kms_key" "plain" {
  deletion_window_in_days = 7
  multi_region            = true
}
resource "aws_kms_key" "sign" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  deletion_window_in_days  = 7
}
resource "aws_kms_key" "mac" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
  deletion_window_in_days  = 7
}
resource "aws_kms_alias" "k" {
  name          = "alias/k"
  target_key_id = var.n == 1 ? aws_kms_key.k.key_id : aws_kms_key.plain.key_id
}
resource "aws_kms_key_policy" "p" {
  key_id = aws_kms_key.plain.id
  policy = jsonencode({ Version = "2012-10-17", Id = "x", Statement = [{ Sid = "a", Effect = "Allow", Action = "kms:*", Principal = { AWS = "arn:aws:iam::${local.me}:root" }, Resource = "*" }] })
}
resource "aws_kms_external_key" "e" {
  key_material_base64     = "Wblj06fduthWggmsT0cLVoIMOkeLbc2kVfMud77i/JY="
  deletion_window_in_days = 7
}
resource "aws_kms_grant" "g" {
  name              = "g"
  key_id            = aws_kms_key.plain.key_id
  grantee_principal = aws_iam_role.r.arn
  operations        = ["Encrypt", "Decrypt", "GenerateDataKey"]
  constraints { encryption_context_equals = { Department = "Finance" } }
}
resource "aws_kms_ciphertext" "c" {
  key_id    = aws_kms_key.plain.key_id
  plaintext = "hello"
  context   = { a = "b" }
}
resource "aws_iam_role" "r" {
  name                  = "sec"
  description           = "d${var.n}"
  max_session_duration  = 3600 * var.n
  path                  = "/x/"
  force_detach_policies = true
  permissions_boundary  = aws_iam_policy.bound.arn
  assume_role_policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["lambda.amazonaws.com"] } }] })
  tags                  = { a = "b${var.n}" }
}
resource "aws_iam_role_policy" "r" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
resource "aws_iam_policy" "p" {
  name_prefix = "pol"
  description = "d"
  policy      = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*", Condition = { StringEquals = { "aws:PrincipalTag/x" = "v${var.n}" } } }] })
}
resource "aws_iam_role_policies_exclusive" "r" {
  role_name    = aws_iam_role.r.name
  policy_names = [aws_iam_role_policy.r.name]
}
resource "aws_iam_instance_profile" "i" {
  name = "ip"
  role = aws_iam_role.r.name
  tags = { a = "b${var.n}" }
}
resource "aws_iam_user" "u" {
  name          = "ann${var.n}"
  path          = "/p/"
  force_destroy = true
  tags          = { a = "b" }
}
resource "aws_iam_access_key" "k" { user = aws_iam_user.u.name }
resource "aws_iam_user_login_profile" "l" {
  user            = aws_iam_user.u.name
  password_length = 20
  lifecycle { ignore_changes = [password_reset_required, password_length] }
}
resource "aws_iam_user_ssh_key" "k" {
  username   = aws_iam_user.u.name
  encoding   = "SSH"
  public_key = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDNbkQh3IRUt9sQDcI/x9A32tQ5pYB6+50d6Aa8LXIWYiifm5kPymvNgKb7JLxyRcKI5W6vY/5siIYnWLvk7p7O+xC8h4LMHXYKO3Q75NjvgX5uU+LcO5jObCR4ukD3DD0g71cHu1FYOWmOri3tqX7a1Fn/eJep1rHpVKWG64Zy73UQUjaHIT4MXV+sX5OpJZd76pWUUZsHhk5WVc+WwG+A8cZBC3E5gwJoffpEWkBKV9FBAEV/wJj/ogatrrozFR/mEArgkBuMGBvWuCPSm7RfCG1RSCobrBbfeSjPl9of7dE1iT6y90Hyy+d57+FVXN+TRyJldmE/jymsMwN6t+aD x"
}
resource "aws_iam_service_specific_credential" "c" {
  service_name = "codecommit.amazonaws.com"
  user_name    = aws_iam_user.u.name
}
resource "aws_iam_virtual_mfa_device" "m" { virtual_mfa_device_name = "mfa" }
resource "aws_iam_group" "g" { name = "devs" }
resource "aws_iam_group_policy" "g" {
  group  = aws_iam_group.g.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}
resource "aws_iam_group_membership" "g" {
  name  = "x"
  group = aws_iam_group.g.name
  users = [aws_iam_user.u.name]
}
resource "aws_iam_policy_attachment" "a" {
  name       = "a"
  groups     = [aws_iam_group.g.name]
  policy_arn = aws_iam_policy.p.arn
}
resource "aws_iam_account_alias" "a" { account_alias = "tf-alias-${var.n}" }
resource "aws_iam_account_password_policy" "p" {
  minimum_password_length   = 8 + var.n
  require_numbers           = true
  max_password_age          = 90
  password_reuse_prevention = 3
}
resource "aws_iam_openid_connect_provider" "o" {
  url             = "https://token.actions.githubusercontent.com"
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = ["6938fd4d98bab03faadb97b34396831e3780aea${var.n}"]
}
resource "aws_iam_service_linked_role" "s" { aws_service_name = "autoscaling.amazonaws.com" }
resource "aws_secretsmanager_secret" "s" {
  name                    = "sec"
  description             = "d${var.n}"
  kms_key_id              = aws_kms_key.plain.arn
  recovery_window_in_days = 0
  tags                    = { a = "b" }
  replica { region = "eu-west-1" }
  force_overwrite_replica_secret = true
}
resource "aws_secretsmanager_secret_version" "v" {
  secret_id     = aws_secretsmanager_secret.s.id
  secret_string = jsonencode({ n = var.n })
}
resource "aws_secretsmanager_secret_policy" "p" {
  secret_arn = aws_secretsmanager_secret.s.arn
  policy     = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "a", Effect = "Allow", Action = "secretsmanager:GetSecretValue", Principal = { AWS = "arn:aws:iam::${local.me}:root" }, Resource = "*" }] })
}
resource "aws_lambda_function" "rot" {
  function_name = "rot"
  role          = aws_iam_role.r.arn
  filename      = "one.zip"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}
resource "aws_lambda_permission" "rot" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.rot.function_name
  principal     = "secretsmanager.amazonaws.com"
}
resource "aws_secretsmanager_secret_rotation" "r" {
  depends_on          = [aws_lambda_permission.rot]
  secret_id           = aws_secretsmanager_secret_version.v2.secret_id
  rotation_lambda_arn = aws_lambda_function.rot.arn
  rotate_immediately  = false
  rotation_rules {
    schedule_expression = "rate(${9 + var.n} days)"
    duration            = "3h"
  }
}
resource "aws_secretsmanager_secret" "s2" {
  name                    = "rotating"
  recovery_window_in_days = 0
}
resource "aws_secretsmanager_secret_version" "v2" {
  secret_id     = aws_secretsmanager_secret.s2.id
  secret_string = "x"
  lifecycle { ignore_changes = [version_stages, secret_string] }
}
data "aws_secretsmanager_random_password" "p" { password_length = 20 }
resource "aws_ssm_parameter" "s" {
  name            = "/a/b"
  type            = "String"
  value           = "v${var.n}"
  description     = "d"
  allowed_pattern = "^v\\d$"
  tags            = { a = "b${var.n}" }
}
resource "aws_ssm_parameter" "sec" {
  name   = "/a/sec"
  type   = "SecureString"
  value  = "v${var.n}"
  key_id = aws_kms_key.plain.arn
}
resource "aws_ssm_parameter" "l" {
  name  = "/a/l"
  type  = "StringList"
  value = "a,b"
  tier  = "Advanced"
}
resource "aws_ssm_parameter" "ami" {
  name  = "/a/it"
  type  = "String"
  value = "x"
  tier  = "Intelligent-Tiering"
}
data "aws_ssm_parameters_by_path" "p" {
  path       = "/a"
  depends_on = [aws_ssm_parameter.s, aws_ssm_parameter.sec, aws_ssm_parameter.l, aws_ssm_parameter.ami]
}
resource "aws_acm_certificate" "c" {
  domain_name               = "example.com"
  subject_alternative_names = ["www.example.com"]
  validation_method         = "DNS"
  key_algorithm             = "EC_prime256v1"
  options { certificate_transparency_logging_preference = "DISABLED" }
  tags = { a = "b${var.n}" }
}
resource "aws_acmpca_certificate_authority" "ca" {
  type                            = "ROOT"
  permanent_deletion_time_in_days = 7
  certificate_authority_configuration {
    key_algorithm     = "RSA_2048"
    signing_algorithm = "SHA256WITHRSA"
    subject {
      common_name  = "example.com"
      organization = "Org"
    }
  }
  tags = { a = "b${var.n}" }
}
resource "aws_acmpca_certificate" "root" {
  certificate_authority_arn   = aws_acmpca_certificate_authority.ca.arn
  certificate_signing_request = aws_acmpca_certificate_authority.ca.certificate_signing_request
  signing_algorithm           = "SHA256WITHRSA"
  template_arn                = "arn:aws:acm-pca:::template/RootCACertificate/V1"
  validity {
    type  = "YEARS"
    value = 1
  }
}
resource "aws_acmpca_certificate_authority_certificate" "root" {
  certificate_authority_arn = aws_acmpca_certificate_authority.ca.arn
  certificate               = aws_acmpca_certificate.root.certificate
  certificate_chain         = aws_acmpca_certificate.root.certificate_chain
}
resource "aws_acmpca_permission" "p" {
  certificate_authority_arn = aws_acmpca_certificate_authority.ca.arn
  actions                   = ["IssueCertificate", "GetCertificate", "ListPermissions"]
  principal                 = "acm.amazonaws.com"
}
resource "aws_acm_certificate" "private" {
  domain_name               = "in.example.com"
  certificate_authority_arn = aws_acmpca_certificate_authority_certificate.root.certificate_authority_arn
  depends_on                = [aws_acmpca_permission.p]
}
resource "aws_accessanalyzer_analyzer" "a" {
  analyzer_name = "an"
  type          = "ACCOUNT"
  tags          = { a = "b${var.n}" }
}
resource "aws_accessanalyzer_analyzer" "u" {
  analyzer_name = "un"
  type          = "ACCOUNT_UNUSED_ACCESS"
  configuration {
    unused_access {
      unused_access_age = 90 + var.n
    }
  }
}
resource "aws_accessanalyzer_archive_rule" "r" {
  analyzer_name = aws_accessanalyzer_analyzer.a.analyzer_name
  rule_name     = "r"
  filter {
    criteria = "resourceType"
    eq       = ["AWS::S3::Bucket", "AWS::KMS::Key"]
  }
  filter {
    criteria = "isPublic"
    eq       = [var.n == 1 ? "false" : "true"]
  }
}

resource "aws_iam_policy" "bound" {
  name   = "bound"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
