import Foundation
import TestSupport
import Testing

@testable import Infra

@Suite struct DeliveryTests {
    private static let connection = "arn:aws:codeconnections:eu-central-1:111122223333:connection/1a2b"
    private static let settings = Environment.Delivery(connectionArn: connection, repository: "acme/shop")

    private func stack(
        _ settings: Environment.Delivery = settings,
        isReachable: Bool = true,
        hasRepository: Bool = true
    ) throws -> Stack {
        var stack = Stack("shop")
        let images = hasRepository ? stack.addImageRepository(.init(ownKey: false)) : nil
        stack.addDelivery(
            settings,
            to: "prod",
            isReachable: isReachable,
            images: images,
            region: "eu-central-1",
            account: "111122223333"
        )
        return try stack.validated()
    }

    private func text(_ document: Document?) throws -> String {
        String(decoding: try (document ?? .null).json(), as: UTF8.self)
    }

    private func stages(_ stack: Stack) throws -> [Document] {
        try #require(stack.nodes["delivery.pipeline"]?.properties["Stages"]?.array)
    }

    private func actions(_ stage: Document) -> [String] {
        (stage["Actions"]?.array ?? []).compactMap { $0["Name"]?.string }
    }

    private func commands(_ project: String, in stack: Stack) throws -> [String] {
        let spec = try #require(stack.nodes[Address("delivery.\(project)")]?.properties["Source"]?["BuildSpec"]?.string)
        let document = try Document(json: Array(spec.utf8))
        return (document["phases"]?["build"]?["commands"]?.array ?? []).compactMap(\.string)
    }

    @Test func `each commit of the branch is fetched, built, planned, applied and looked at`() throws {
        let stack = try stack()
        let stages = try stages(stack)
        #expect(stages.map { $0["Name"] } == ["Source", "Build", "prod"])
        let source = stages[0]["Actions"]?.array?.first?["Configuration"]
        #expect(source?["FullRepositoryId"] == "acme/shop")
        #expect(source?["BranchName"] == "main")
        #expect(actions(stages[2]) == ["Plan", "Apply", "SmokeTest"])
        #expect(stages[2]["Actions"]?.array?.map { $0["RunOrder"] } == [1, 2, 3])
        #expect(stack.nodes["delivery.pipeline"]?.properties["PipelineType"] == "V2")
    }

    @Test func `a person agrees between plan and apply, where the environment asks for it`() throws {
        var settings = Self.settings
        settings.environments = [.init(name: "staging"), .init(name: "prod", approval: true, smokeTest: false)]
        let stages = try stages(try stack(settings))
        #expect(stages.map { $0["Name"] } == ["Source", "Build", "staging", "prod"])
        #expect(actions(stages[2]) == ["Plan", "Apply", "SmokeTest"])
        #expect(actions(stages[3]) == ["Plan", "Approve", "Apply"])
    }

    @Test func `apply gets the plan that was made for the same environment`() throws {
        var settings = Self.settings
        settings.environments = [.init(name: "eu-1"), .init(name: "us-1")]
        for stage in try stages(try stack(settings)).dropFirst(2) {
            let all = try #require(stage["Actions"]?.array)
            let plan = try #require(all[0]["OutputArtifacts"]?.array?.first?["Name"]?.string)
            #expect(all[1]["InputArtifacts"]?.array?.map { $0["Name"] } == ["release", .string(plan)])
            #expect(all[1]["Configuration"]?["PrimarySource"] == "release")
            let variables = try #require(all[1]["Configuration"]?["EnvironmentVariables"]?.string)
            #expect(variables.contains(#"{"name":"PLAN","value":"\#(plan)","type":"PLAINTEXT"}"#))
            // CodeBuild names a variable after the artifact.
            #expect(plan.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" })
        }
    }

    @Test(arguments: [[], [.init(name: "prod"), .init(name: "other")]] as [[Environment.Delivery.Stage]])
    func `an environment without an address is not asked`(_ environments: [Environment.Delivery.Stage]) throws {
        var settings = Self.settings
        settings.environments = environments
        let stages = try stages(try stack(settings, isReachable: false))
        #expect(actions(stages[2]) == ["Plan", "Apply"])
        // What another environment has is known when it is asked.
        for other in stages.dropFirst(3) { #expect(actions(other) == ["Plan", "Apply", "SmokeTest"]) }
    }

    @Test func `an environment without a repository is planned without the image that was built`() throws {
        var settings = Self.settings
        settings.environments = [.init(name: "prod"), .init(name: "other")]
        let stages = try stages(try stack(settings, hasRepository: false)).dropFirst(2)
        let variables = stages.map { stage in
            stage["Actions"]?.array?.compactMap { $0["Configuration"]?["EnvironmentVariables"]?.string } ?? []
        }
        #expect(
            variables.map { $0.map { $0.contains(#""name":"IMAGE""#) } } == [.init(repeating: false, count: 3)] + [
                .init(repeating: true, count: 3)
            ]
        )
    }

    @Test func `a bucket can hold the source`() throws {
        let stack = try stack(.init(bucket: "acme-source", key: "shop.zip"))
        let source = try stages(stack)[0]["Actions"]?.array?.first
        #expect(source?["ActionTypeId"]?["Provider"] == "S3")
        #expect(source?["Configuration"]?["S3ObjectKey"] == "shop.zip")
        let policy = try text(stack.nodes["delivery.pipeline-role-policy"]?.properties["PolicyDocument"])
        #expect(policy.contains("arn:aws:s3:::acme-source/shop.zip"))
        #expect(!policy.contains("UseConnection"))
    }

    @Test func `a source that is not clear, and an environment that is there twice, are mistakes`() throws {
        var both = Self.settings
        both.bucket = "acme-source"
        var twice = Self.settings
        twice.environments = [.init(name: "prod"), .init(name: "prod")]
        var blind = Self.settings
        blind.environments = [.init(name: "prod", smokeTest: false, rollback: true)]
        var clash = Self.settings
        clash.environments = [.init(name: "Build"), .init(name: "prod")]
        for (settings, summary) in [
            (clash, "Environment has the name of another stage"),
            (blind, "Nothing tells whether to roll back"), (both, "Source of the pipeline is not clear"),
            (.init(), "Source of the pipeline is not clear"),
            (twice, "Environment is there twice"),
        ] {
            let error = #expect(throws: Diagnostics.self) { try stack(settings) }
            #expect(error?.all.map(\.summary) == [summary])
        }
    }

    @Test func `a rollback that nothing decides about, or that has nowhere to go, is a mistake`() throws {
        var settings = Self.settings
        settings.environments = [.init(name: "prod", rollback: true)]
        let unasked = #expect(throws: Diagnostics.self) { try stack(settings, isReachable: false) }
        #expect(unasked?.all.map(\.summary) == ["Nothing tells whether to roll back"])
        let nowhere = #expect(throws: Diagnostics.self) { try stack(settings, hasRepository: false) }
        #expect(nowhere?.all.map(\.summary) == ["Nothing to roll back to"])
    }

    @Test func `stages reach a cluster, each as far as its part needs`() throws {
        let file = "\(packageRoot)/environments/prod.yaml"
        let environment = try Environment.decode(String(contentsOfFile: file, encoding: .utf8), file: file)
        let stack = try Stack(environment: environment)
        for (entry, role, policy) in [
            ("administrator-apply", "apply", "AmazonEKSClusterAdminPolicy"),
            ("reader-plan", "plan", "AmazonEKSAdminViewPolicy"),
        ] {
            let properties = try #require(stack.nodes[Address("delivery.\(entry)")]?.properties)
            #expect(properties["PrincipalArn"]?.references.map(\.address) == [Address("delivery.\(role)-role")])
            let arn = properties["AccessPolicies"]?.array?.first?["PolicyArn"]?.string
            #expect(arn == "arn:aws:eks::aws:cluster-access-policy/\(policy)")
        }
        for (project, isInside) in [("build", false), ("plan", true), ("apply", true), ("smoke-test", true)] {
            let properties = try #require(stack.nodes[Address("delivery.\(project)")]?.properties)
            #expect((properties["VpcConfig"] != nil) == isInside)
        }
        let way = try #require(stack.nodes["delivery.cluster-from-builds"]?.properties)
        #expect(way["GroupId"]?.references.map(\.address) == ["cluster.control-plane"])
        #expect(way["SourceSecurityGroupId"]?.references.map(\.address) == ["delivery.builds-security-group"])
    }

    @Test func `builds are not privileged, and write to their own log group`() throws {
        let stack = try stack()
        for name in ["build", "plan", "apply", "smoke-test"] {
            let project = try #require(stack.nodes[Address("delivery.\(name)")]?.properties)
            #expect(project["Environment"]?["PrivilegedMode"] == false)
            #expect(project["LogsConfig"]?["CloudWatchLogs"]?["Status"] == "ENABLED")
        }
        #expect(try commands("build", in: stack).first == "make test")
        #expect(try commands("build", in: stack).last?.contains("image push") == true)
        #expect(
            try commands("build", in: try self.stack(hasRepository: false)).allSatisfy { !$0.contains("image push") }
        )
    }

    @Test func `every command is one that the shell understands`() async throws {
        let stack = try stack()
        for name in ["build", "plan", "apply", "smoke-test"] {
            let script = try commands(name, in: stack).joined(separator: "\n")
            let result = try await run("bash", ["-n", "-c", script])
            #expect(result.exitCode == 0, "\(name): \(result.errors)")
        }
    }

    @Test func `each role can do what its part needs`() throws {
        let nodes = try stack().nodes
        func policy(_ name: String) throws -> String {
            try text(nodes[Address("delivery.\(name)-role-policy")]?.properties["PolicyDocument"])
        }
        let pipeline = try policy("pipeline")
        #expect(pipeline.contains(Self.connection))
        #expect(pipeline.contains("project/shop-build") && pipeline.contains("project/shop-apply"))
        #expect(!pipeline.contains(#""Resource":"*""#))
        #expect(try policy("build").contains("ecr:PutImage"))
        #expect(!(try policy("plan").contains("ecr:PutImage")))
        func managed(_ name: String) -> [Document]? {
            nodes[Address("delivery.\(name)-role")]?.properties["ManagedPolicyArns"]?.array
        }
        #expect(managed("build") == nil)
        #expect(managed("plan") == ["arn:aws:iam::aws:policy/ReadOnlyAccess"])
        #expect(managed("apply") == nil)
        var settings = Self.settings
        settings.policyArn = "arn:aws:iam::111122223333:policy/shop-deployer"
        let own = try stack(settings).nodes["delivery.apply-role"]?.properties["ManagedPolicyArns"]
        #expect(own == ["arn:aws:iam::111122223333:policy/shop-deployer"])
    }

    private func environment(_ delivery: Environment.Delivery) -> Environment {
        var environment = Environment(
            name: "shop",
            account: "111122223333",
            region: "eu-central-1",
            state: .s3(.init(bucket: "acme-state", keyPrefix: "shop")),
            network: .init(
                cidrBlock: "10.0.0.0/16",
                zones: [
                    .init(
                        name: "eu-central-1a",
                        publicCidr: "10.0.0.0/24",
                        applicationCidr: "10.0.16.0/20",
                        databaseCidr: "10.0.3.0/24"
                    )
                ]
            )
        )
        environment.delivery = delivery
        return environment
    }

    @Test func `the role that applies may do what the environment takes, its own policies among it`() throws {
        let environment = environment(Self.settings)
        let stack = try Stack(environment: environment)
        let policies = stack.nodes.values.filter { $0.type == "AWS::IAM::ManagedPolicy" }
            .sorted { $0.address < $1.address }
        let documents = ApplyPolicy(stack, of: environment).documents
        #expect(policies.map { $0.properties["PolicyDocument"] } == documents.map(\.document))
        for policy in policies {
            #expect(
                policy.properties["Roles"]?.array == [
                    .reference(.init(address: "delivery.apply-role", attribute: "RoleName"))
                ]
            )
        }
        let all = try text(.array(documents.map(\.document)))
        #expect(all.contains("iam:CreatePolicyVersion") && all.contains("codepipeline:UpdatePipeline"))
        #expect(!all.contains("eks:"))
        #expect(!(try text(.array(stack.nodes.values.map(\.properties)))).contains("AdministratorAccess"))
    }

    @Test func `with a policy of its own the stack makes none`() throws {
        var settings = Self.settings
        settings.policyArn = "arn:aws:iam::111122223333:policy/shop-deployer"
        let stack = try Stack(environment: environment(settings))
        #expect(!stack.nodes.values.contains { $0.type == "AWS::IAM::ManagedPolicy" })
    }

    @Test func `a state that would go with the build is a mistake, where the pipeline applies this environment`() throws
    {
        var environment = environment(Self.settings)
        environment.state = .local(folder: ".deployer/shop")
        let error = #expect(throws: Diagnostics.self) { try Stack(environment: environment) }
        #expect(error?.all.map(\.summary) == ["Pipeline would lose the state"])
        #expect(error?.all.first?.commands == ["deployer bootstrap shop"])
        var emulated = environment
        emulated.endpoint = "http://127.0.0.1:4566"
        #expect(throws: Never.self) { try Stack(environment: emulated) }
        environment.delivery?.environments = [.init(name: "prod")]
        #expect(throws: Never.self) { try Stack(environment: environment) }
    }

    @Test func `plans may read a state that a key encrypts`() throws {
        let key = "arn:aws:kms:eu-central-1:111122223333:key/1a2b"
        var stack = Stack("shop")
        stack.addDelivery(
            Self.settings,
            to: "prod",
            state: .s3(.init(bucket: "acme-state", keyPrefix: "prod", kmsKey: key)),
            region: "eu-central-1",
            account: "111122223333"
        )
        let nodes = try stack.validated().nodes
        #expect(try text(nodes["delivery.plan-role-policy"]?.properties["PolicyDocument"]).contains(key))
        #expect(!(try text(nodes["delivery.build-role-policy"]?.properties["PolicyDocument"]).contains(key)))
    }

    @Test func `artifacts are encrypted, closed, and only sent over TLS`() throws {
        let nodes = try stack().nodes
        let bucket = try #require(nodes["delivery.artifacts"]?.properties)
        #expect(bucket["PublicAccessBlockConfiguration"]?["RestrictPublicBuckets"] == true)
        #expect(try text(bucket["BucketEncryption"]).contains("aws:kms"))
        #expect(
            try text(nodes["delivery.artifacts-policy"]?.properties["PolicyDocument"]).contains("aws:SecureTransport")
        )
    }
}
