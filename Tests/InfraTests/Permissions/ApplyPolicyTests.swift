import TestSupport
import Testing

@testable import Infra

@Suite struct ApplyPolicyTests {
    private static let network = Environment.Network(cidrBlock: "10.0.0.0/16", zones: [])

    private func environment(
        _ name: String = "shop",
        state: Environment.StateLocation? = nil,
        delivery: Environment.Delivery? = nil
    ) -> Environment {
        var environment = Environment(
            name: name,
            account: "111122223333",
            region: "eu-central-1",
            state: state,
            network: Self.network
        )
        environment.delivery = delivery
        return environment
    }

    private func policy(_ stack: Stack, _ environment: Environment? = nil) -> [PolicyStatement] {
        let policy = ApplyPolicy(stack, of: environment ?? self.environment(stack.name))
        return PolicyStatement.all(in: PolicyDocument(statements: policy.statements).document)
    }

    private func resources(of action: String, in statements: [PolicyStatement]) -> [String] {
        statements.filter { $0.actions.contains(action) }.flatMap(\.resources).compactMap(\.string)
    }

    @Test func `the types in the stack decide what is allowed`() {
        var stack = Stack("shop")
        #expect(!policy(stack).contains { $0.actions.contains { $0.hasPrefix("sns:") } })
        stack.add("topic", Topic())
        #expect(resources(of: "sns:CreateTopic", in: policy(stack)) == ["arn:aws:sns:eu-central-1:111122223333:shop-*"])
        #expect(!policy(stack).contains { $0.actions.contains { $0.hasPrefix("eks:") } })
    }

    @Test func `a name that tells the stack stands for all that begin like it, and another for itself`() {
        var stack = Stack("shop")
        for (index, name) in ["/shop/audit", "/aws/eks/shop/cluster", "/aws/rds/instance/shop-db/x", "other"]
            .enumerated()
        {
            stack.add("group-\(index)", LogGroup(logGroupName: Input(name)))
        }
        let groups = resources(of: "logs:DeleteLogGroup", in: policy(stack)).compactMap {
            $0.split(separator: "log-group:").last
        }
        #expect(
            groups == ["/aws/eks/shop/*", "/aws/rds/instance/shop-*", "/shop/*", "other", "other:*", "shop-*"]
        )
    }

    @Test func `names are cut and written as the deployer does it`() {
        var stack = Stack("1-Shop-with-a-name-of-thirty-letters")
        stack.add("balancer", ElasticLoadBalancer())
        stack.add("bucket", Bucket())
        stack.add("group", DBSubnetGroup(dbSubnetGroupDescription: "x", subnetIds: []))
        let statements = policy(stack)
        let arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app"
        #expect(
            resources(of: "elasticloadbalancing:CreateLoadBalancer", in: statements).first
                == "\(arn)/1-Shop-with-a-name-of-t*/*"
        )
        #expect(
            resources(of: "s3:CreateBucket", in: statements) == ["arn:aws:s3:::1-shop-with-a-name-of-thirty-letters-*"]
        )
        #expect(
            resources(of: "rds:CreateDBSubnetGroup", in: statements)
                == ["arn:aws:rds:eu-central-1:111122223333:subgrp:db-1-shop-with-a-name-of-thirty-letters-*"]
        )
    }

    @Test func `what has no name is told by its tags`() throws {
        var stack = Stack("shop")
        stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
        let statements = policy(stack)
        let made = try #require(statements.first { $0.actions == ["ec2:CreateVpc"] })
        #expect(made.condition(["StringEquals"], "aws:RequestTag/deployer:stack") == "shop")
        let tagged = try #require(statements.first { $0.actions == ["ec2:CreateTags"] })
        #expect(tagged.condition(["StringEquals"], "ec2:CreateAction") == "CreateVpc")
        let changed = try #require(statements.first { $0.actions.contains("ec2:DeleteVpc") })
        #expect(changed.condition(["StringEquals"], "aws:ResourceTag/deployer:stack") == "shop")
        #expect(changed.resources == ["arn:aws:ec2:eu-central-1:111122223333:vpc/*"])
    }

    @Test func `roles go to the services that they trust`() throws {
        var stack = Stack("shop")
        #expect(!policy(stack).contains { $0.includes("iam:PassRole") })
        let trust = PolicyDocument {
            PolicyDocument.Statement(.allow, principals: .services("eks.amazonaws.com"), actions: ["sts:AssumeRole"])
        }
        stack.add("role", Role(assumeRolePolicyDocument: trust, path: "/teams/"))
        let passed = try #require(policy(stack).first { $0.includes("iam:PassRole") })
        #expect(passed.condition(["StringEquals"], "iam:PassedToService") == "eks.amazonaws.com")
        #expect(
            passed.resources == [
                "arn:aws:iam::111122223333:role/shop-*", "arn:aws:iam::111122223333:role/teams/shop-*",
            ]
        )
    }

    @Test func `records are changed by the names that the stack knows, in the zones that it knows`() throws {
        var stack = Stack("shop")
        let zone = stack.existing("zone", HostedZone.self, id: "Z1")
        stack.add("record", RecordSet(name: "*.Example.com.", type: "A", hostedZoneId: zone.id))
        let statement = try #require(policy(stack).first { $0.includes("route53:ChangeResourceRecordSets") })
        #expect(statement.resources == ["arn:aws:route53:::hostedzone/Z1"])
        let names = statement.conditions["ForAllValues:StringLike"]?.object?.values.first
        #expect(names == ["*.example.com", "example.com"])
    }

    @Test func `the state's own objects, and its key`() {
        let key = "arn:aws:kms:eu-central-1:111122223333:key/1a2b"
        let state = Environment.StateLocation.s3(.init(bucket: "states", keyPrefix: "shop/prod", kmsKey: key))
        let statements = policy(Stack("prod"), environment("prod", state: state))
        #expect(resources(of: "s3:PutObject", in: statements) == ["arn:aws:s3:::states/shop/prod/*"])
        #expect(resources(of: "kms:GenerateDataKey", in: statements) == [key])
        #expect(resources(of: "s3:PutObject", in: policy(Stack("prod"))) == [])
    }

    @Test func `a pipeline's other environments count as alike`() {
        var delivery = Environment.Delivery(bucket: "source", key: "shop.zip")
        delivery.environments = [.init(name: "staging"), .init(name: "prod")]
        let state = Environment.StateLocation.s3(.init(bucket: "states", keyPrefix: "shop/prod"))
        var stack = Stack("prod")
        stack.add("topic", Topic())
        let statements = policy(stack, environment("prod", state: state, delivery: delivery))
        let topics = "arn:aws:sns:eu-central-1:111122223333"
        #expect(resources(of: "sns:CreateTopic", in: statements) == ["\(topics):prod-*", "\(topics):staging-*"])
        #expect(
            resources(of: "s3:PutObject", in: statements)
                == ["arn:aws:s3:::states/shop/prod/*", "arn:aws:s3:::states/shop/staging/*"]
        )
    }

    @Test func `a type without a table goes through Cloud Control, and that is said`() {
        var stack = Stack("shop")
        stack.add("queue", CloudResource("AWS::SQS::Queue", properties: [:]))
        let policy = ApplyPolicy(stack, of: environment())
        #expect(policy.warnings.map(\.summary) == ["Permissions of a type are not known"])
        #expect(policy.statements.contains { $0.actions.contains("cloudformation:CreateResource") })
    }

    @Test func `documents are as long as IAM takes, in order, and hold everything once`() {
        var stack = Stack("shop")
        for index in 0..<120 {
            stack.add("group-\(index)", LogGroup(logGroupName: "group-of-somebody-\(index)"))
            stack.add("topic-\(index)", Topic(topicName: "topic-of-somebody-\(index)"))
        }
        stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
        let policy = ApplyPolicy(stack, of: environment())
        #expect(policy.documents.flatMap(\.statements) == policy.statements)
        #expect(policy.documents.allSatisfy { ApplyPolicy.size(of: $0) <= ApplyPolicy.maximumSize })
        for (document, next) in zip(policy.documents, policy.documents.dropFirst()) {
            let longer = PolicyDocument(statements: document.statements + next.statements.prefix(1))
            #expect(ApplyPolicy.size(of: longer) > ApplyPolicy.maximumSize)
        }
        let statements = PolicyStatement.all(in: PolicyDocument(statements: policy.statements).document)
        let groups = resources(of: "logs:DeleteLogGroup", in: statements)
        #expect(groups.count == 241 && Set(groups).count == 241)
    }
}
