import AWSClient
import AWSProvider
import Engine
import Infra
import TestSupport
import Testing

/// Types without a handler of their own, on a service that answers as AWS does.
@Suite struct CloudControlTests {
    private let type = "AWS::SQS::Queue"

    /// A queue with a dead letter queue that it refers to.
    private func queues(_ stack: inout Stack, delay: Int = 5, name: String = "jobs") {
        let dead = stack.add("dead", CloudResource("AWS::SQS::Queue"))
        let queue = stack.add(
            "queue",
            CloudResource(
                "AWS::SQS::Queue",
                properties: [
                    "QueueName": .string(name), "DelaySeconds": .integer(delay), "VisibilityTimeout": 60,
                    "RedrivePolicy": ["deadLetterTargetArn": dead.attribute("Arn").document, "maxReceiveCount": 3],
                    "Tags": [["Key": "kind", "Value": "jobs"]],
                ]
            )
        )
        stack.output("url", queue.attribute("QueueUrl"))
    }

    @Test(arguments: [false, true])
    func `what is made is there at the end, and the second plan is empty`(namesLate: Bool) async throws {
        let project = try CloudProject()
        project.cloud.set { $0.namesLate = namesLate }
        let result = try await project.apply { queues(&$0) }
        #expect(result.failed.map(\.diagnostic.detail) == [])
        let queue = try #require(project.cloud.resources(type)["https://sqs.example/jobs"])
        let dead = try #require(try await project.state.resources["dead"])
        #expect(queue.members["RedrivePolicy"]?.text("deadLetterTargetArn") == dead.attributes["Arn"]?.string)
        #expect(result.outputs["url"] == "https://sqs.example/jobs")
        #expect(queue.tags["deployer:token"]?.count == 32)
        #expect(queue.tags["deployer:address"] == "queue")
        #expect(queue.tags["team"] == "blue")
        #expect(queue.tags["kind"] == "jobs")
        let plan = try await project.plan { queues(&$0) }
        #expect(plan.isEmpty && !plan.hasDrift, "\(plan.actions)")
        #expect(project.cloud.resources(type).count == 2)
    }

    @Test func `a change in place is a patch of what differs, and others' tags stay`() async throws {
        let project = try CloudProject()
        try await project.apply { queues(&$0) }
        project.cloud.tamper(type, "KmsMasterKeyId", .string("alias/others"))
        #expect(try await project.plan { queues(&$0, delay: 7) }.actions == ["update queue DelaySeconds"])
        let result = try await project.apply { queues(&$0, delay: 7) }
        #expect(result.failed.map(\.diagnostic.detail) == [])
        #expect(project.cloud.patches == [#"[{"op":"replace","path":"/DelaySeconds","value":7}]"#])
        let queue = try #require(project.cloud.resources(type)["https://sqs.example/jobs"])
        #expect(queue.text("KmsMasterKeyId") == "alias/others")
        #expect(try await project.plan { queues(&$0, delay: 7) }.isEmpty)
    }

    @Test func `drift is seen and repaired, tags too`() async throws {
        let project = try CloudProject()
        func one(_ stack: inout Stack) {
            stack.add("queue", CloudResource("AWS::SQS::Queue", properties: ["VisibilityTimeout": 60]))
        }
        try await project.apply { one(&$0) }
        project.cloud.tamper(type, "VisibilityTimeout", .integer(9))
        project.cloud.tamper(
            type,
            "Tags",
            .array([.object(["Key": .string("costs"), "Value": .string("42")])])
        )
        let plan = try await project.plan { one(&$0) }
        #expect(plan.hasDrift)
        #expect(
            plan.actions
                == ["update queue Tags/deployer:address Tags/deployer:stack Tags/team VisibilityTimeout"]
        )
        try await project.apply { one(&$0) }
        let queue = try #require(project.cloud.resources(type).values.first)
        #expect(queue.members["VisibilityTimeout"] == .integer(60))
        #expect(queue.tags["costs"] == "42")
        #expect(queue.tags["team"] == "blue")
        #expect(try await project.plan { one(&$0) }.isEmpty)
    }

    @Test func `a property that is given no longer is taken out`() async throws {
        let project = try CloudProject()
        try await project.apply { stack in
            stack.add(
                "queue",
                CloudResource(
                    "AWS::SQS::Queue",
                    properties: ["VisibilityTimeout": 60, "Tags": [["Key": "a", "Value": "b"]]]
                )
            )
        }
        func plain(_ stack: inout Stack) { stack.add("queue", CloudResource("AWS::SQS::Queue")) }
        try await project.apply { plain(&$0) }
        let queue = try #require(project.cloud.resources(type).values.first)
        #expect(queue.members["VisibilityTimeout"] == nil)
        #expect(queue.tags["a"] == nil)
        #expect(queue.tags["deployer:token"] != nil)
        #expect(try await project.plan { plain(&$0) }.isEmpty)
    }

    @Test func `a createOnly property replaces, and destroy leaves nothing`() async throws {
        let project = try CloudProject()
        try await project.apply { queues(&$0) }
        #expect(try await project.plan { queues(&$0, name: "tasks") }.actions == ["replace queue"])
        let result = try await project.apply { queues(&$0, name: "tasks") }
        #expect(result.failed.map(\.diagnostic.detail) == [])
        #expect(project.cloud.resources(type)["https://sqs.example/jobs"] == nil)
        #expect(project.cloud.resources(type)["https://sqs.example/tasks"] != nil)
        try await project.apply(PlanOptions(destroy: true)) { queues(&$0, name: "tasks") }
        #expect(project.cloud.resources(type).isEmpty)
    }

    /// The schema of what is only in the state is read too.
    @Test func `what leaves the stack is deleted`() async throws {
        let project = try CloudProject()
        try await project.apply { queues(&$0) }
        #expect(try await project.plan { _ in }.actions == ["delete queue", "delete dead"])
        try await project.apply { _ in }
        #expect(project.cloud.resources(type).isEmpty)
    }

    @Test func `what others made is imported and read`() async throws {
        let project = try CloudProject()
        try await project.apply { queues(&$0) }
        let other = try CloudProject(in: project.cloud)
        func mine(_ stack: inout Stack) {
            stack.add(
                "queue",
                CloudResource("AWS::SQS::Queue", properties: ["QueueName": "jobs", "VisibilityTimeout": 60])
            )
        }
        try await other.importQueue("https://sqs.example/jobs", mine)
        #expect(try await other.state.resources["queue"]?.id == "https://sqs.example/jobs")
        let existing = try await other.plan { stack in
            mine(&stack)
            let theirs = stack.existing("theirs", type: "AWS::SQS::Queue", id: "https://sqs.example/jobs")
            stack.output("arn", theirs.attribute("Arn"))
        }
        #expect(existing.outputs.first?.after == "arn:aws:sqs:eu-central-1:111122223333:jobs")
    }

    // MARK: Requests that end badly, or late

    @Test func `a create that was cut off is found again, and not made twice`() async throws {
        let project = try CloudProject()
        project.cloud.set {
            $0.namesLate = true
            $0.asks = 3
        }
        let token = OwnershipToken(stack: "shop", address: "queue", value: randomToken())
        let tags: Document = [["Key": "deployer:stack", "Value": "shop"]]
        let first = try await project.source().handler(for: "AWS::SQS::Queue")
        await #expect {
            _ = try await first.create(document: ["Tags": tags], token: token)
        } throws: {
            ($0 as? any ProviderError)?.disposition == .underway
        }
        let second = try await project.source().handler(for: "AWS::SQS::Queue")
        let id = try await second.create(document: ["Tags": tags], token: token)
        #expect(try await second.observe([id])[id]?.status == .pending("IN_PROGRESS"))
        let third = try await project.source().handler(for: "AWS::SQS::Queue")
        #expect(try await third.observe([id])[id]?.status == .ready)
        #expect(try await third.find(document: ["Tags": tags], token: token) == id)
        let another = OwnershipToken(stack: "shop", address: "queue", value: randomToken())
        #expect(try await third.find(document: ["Tags": tags], token: another) == nil)
        #expect(project.cloud.resources(type).count == 1)
    }

    @Test func `a refused create is told in the service's words`() async throws {
        let project = try CloudProject()
        project.cloud.set { $0.createFails = ("InvalidRequest", "The queue is cursed.", false) }
        func one(_ stack: inout Stack) { stack.add("queue", CloudResource("AWS::SQS::Queue")) }
        let result = try await project.apply { one(&$0) }
        #expect(result.failed.first?.diagnostic.detail.contains("InvalidRequest: The queue is cursed.") == true)
        #expect(try await project.state.intents.isEmpty)
        #expect(try await project.apply { one(&$0) }.failed.isEmpty)
        #expect(project.cloud.resources(type).count == 1)
    }

    @Test func `a create that fails halfway is recorded, and finished by the next run`() async throws {
        let project = try CloudProject()
        project.cloud.set { $0.createFails = ("NotStabilized", "It never settled.", true) }
        func one(_ stack: inout Stack) { stack.add("queue", CloudResource("AWS::SQS::Queue")) }
        let result = try await project.apply { one(&$0) }
        #expect(result.failed.first?.diagnostic.detail.contains("It never settled.") == true)
        #expect(project.cloud.resources(type).count == 1)
        #expect(try await project.apply { one(&$0) }.failed.isEmpty)
        #expect(project.cloud.resources(type).count == 1)
        #expect(try await project.plan { one(&$0) }.isEmpty)
    }

    @Test func `an update that fails is told, and made again by the next run`() async throws {
        let project = try CloudProject()
        try await project.apply { queues(&$0) }
        project.cloud.set { $0.updateFails = ("ServiceInternalError", "Something broke.") }
        let result = try await project.apply { queues(&$0, delay: 8) }
        #expect(result.failed.first?.diagnostic.detail.contains("Something broke.") == true)
        #expect(try await project.apply { queues(&$0, delay: 8) }.failed.isEmpty)
        #expect(try await project.plan { queues(&$0, delay: 8) }.isEmpty)
    }

    // MARK: What the schema decides

    @Test func `properties are checked before the first call`() async throws {
        let project = try CloudProject()
        await #expect {
            _ = try await project.plan { queues(&$0, delay: 901) }
        } throws: {
            let first = ($0 as? Diagnostics)?.all.first
            return first?.detail.contains("DelaySeconds must be at most 900, but is 901") == true
                && first?.locations.first?.file.hasSuffix("CloudControlTests.swift") == true
        }
        #expect(project.cloud.calls("CreateResource") == 0)
    }

    @Test func `without a source the type has no handler`() async throws {
        let project = try CloudProject()
        var deployment = try project.deployment { queues(&$0) }
        deployment.handlers = awsHandlers(try project.cloud.context)
        await #expect(throws: Diagnostics.self) { _ = try await deployment.plan() }
    }

    @Test func `a type that has a handler is managed by that`() async throws {
        let project = try CloudProject()
        let plan = try await project.plan { stack in
            let vpc = stack.add("vpc", CloudResource("AWS::EC2::VPC", properties: ["CidrBlock": "10.0.0.0/16"]))
            stack.add("subnet", Subnet(vpcId: vpc.attribute("VpcId"), cidrBlock: "10.0.0.0/24"))
        }
        #expect(plan.actions == ["create vpc", "create subnet"])
        #expect(project.cloud.calls("DescribeType") == 0)
    }
}

extension JSONValue {
    /// The value of each tag.
    fileprivate var tags: [String: String] {
        guard case .array(let tags)? = members["Tags"] else { return [:] }
        return Dictionary(tags.map { ($0.text("Key"), $0.text("Value")) }, uniquingKeysWith: { $1 })
    }
}
