resource "aws_organizations_organization" "o" {
  feature_set                   = "ALL"
  enabled_policy_types          = var.n == 1 ? ["SERVICE_CONTROL_POLICY", "TAG_POLICY"] : ["SERVICE_CONTROL_POLICY", "TAG_POLICY", "RESOURCE_CONTROL_POLICY"]
  aws_service_access_principals = ["cloudtrail.amazonaws.com", "ram.amazonaws.com", "access-analyzer.amazonaws.com"]
}
resource "aws_organizations_organizational_unit" "a" {
  name      = "a${var.n}"
  parent_id = aws_organizations_organization.o.roots[0].id
  tags      = { a = "b${var.n}" }
}
resource "aws_organizations_organizational_unit" "b" {
  name      = "b"
  parent_id = aws_organizations_organizational_unit.a.id
}
resource "aws_organizations_policy" "p" {
  name        = "scp"
  type        = "SERVICE_CONTROL_POLICY"
  description = "d${var.n}"
  depends_on  = [aws_organizations_organization.o]
  content     = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = "s3:DeleteBucket", Resource = "*" }] })
}
resource "aws_organizations_policy" "t" {
  name       = "tags"
  type       = "TAG_POLICY"
  content    = jsonencode({ tags = { costcenter = { tag_key = { "@@assign" = "CostCenter" } } } })
  depends_on = [aws_organizations_organization.o]
}
resource "aws_organizations_policy_attachment" "p" {
  policy_id = aws_organizations_policy.p.id
  target_id = aws_organizations_organizational_unit.b.id
}
resource "aws_organizations_policy_attachment" "t" {
  policy_id = aws_organizations_policy.t.id
  target_id = aws_organizations_organization.o.roots[0].id
}
resource "aws_ram_sharing_with_organization" "s" { depends_on = [aws_organizations_organization.o] }
resource "aws_ram_resource_share" "s" {
  name                      = "share${var.n}"
  allow_external_principals = true
  tags                      = { a = "b" }
}
resource "aws_dynamodb_table" "t" {
  name         = "shared"
  hash_key     = "pk"
  billing_mode = "PAY_PER_REQUEST"
  attribute {
    name = "pk"
    type = "S"
  }
}
resource "aws_acmpca_certificate_authority" "ca" {
  type                            = "ROOT"
  permanent_deletion_time_in_days = 7
  certificate_authority_configuration {
    key_algorithm     = "EC_prime256v1"
    signing_algorithm = "SHA256WITHECDSA"
    subject { common_name = "example.com" }
  }
}
resource "aws_ram_resource_association" "r" {
  resource_arn       = aws_acmpca_certificate_authority.ca.arn
  resource_share_arn = aws_ram_resource_share.s.arn
}
data "aws_organizations_organization" "o" { depends_on = [aws_organizations_organization.o] }
data "aws_organizations_organizational_units" "u" { parent_id = aws_organizations_organization.o.roots[0].id }
resource "aws_ram_principal_association" "p" {
  principal          = aws_organizations_organization.o.arn
  resource_share_arn = aws_ram_resource_share.s.arn
  depends_on         = [aws_ram_sharing_with_organization.s]
}
