# Rules out of a group stand in the group, rules into it are resources, as in the Swift twin.

resource "aws_security_group" "database" {
  name        = "${local.name}-database"
  description = "${local.name} database"
  vpc_id      = aws_vpc.this.id
  tags        = { Name = "${local.name}-database" }
}

resource "aws_security_group" "app" {
  name        = "${local.name}-app"
  description = "${local.name} app"
  vpc_id      = aws_vpc.this.id
  tags        = { Name = "${local.name}-app" }

  egress {
    description     = "To the database"
    protocol        = "tcp"
    from_port       = 5432
    to_port         = 5432
    security_groups = [aws_security_group.database.id]
  }

  egress {
    description = "To AWS and image registries"
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "load_balancer" {
  name        = "${local.name}-load-balancer"
  description = "${local.name} load-balancer"
  vpc_id      = aws_vpc.this.id
  tags        = { Name = "${local.name}-load-balancer" }

  egress {
    description     = "To the application"
    protocol        = "tcp"
    from_port       = 8080
    to_port         = 8080
    security_groups = [aws_security_group.app.id]
  }
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_from_anywhere" {
  for_each          = { http = 80, https = 443 }
  security_group_id = aws_security_group.load_balancer.id
  description       = "From anywhere"
  ip_protocol       = "tcp"
  from_port         = each.value
  to_port           = each.value
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "app_from_load_balancer" {
  security_group_id            = aws_security_group.app.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  referenced_security_group_id = aws_security_group.load_balancer.id
}

resource "aws_vpc_security_group_ingress_rule" "database_from_app" {
  security_group_id            = aws_security_group.database.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.app.id
}
