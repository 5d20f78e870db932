import Foundation
import TestSupport
import Testing

/// The state in a bucket, with the real binary: made by bootstrap, shared by processes, kept when they are killed.
@Suite struct BucketStateTests {
    @Test(arguments: Emulator.Kind.allCases)
    func bootstrapMakesTheBucketOnce(kind: Emulator.Kind) async throws {
        let project = try await BucketProject(kind)
        let deployer = project.deployer
        for verb in [["plan", "dev"], ["apply", "dev", "--yes"], ["state", "list", "dev"], ["unlock", "dev"]] {
            let missing = try await deployer(verb)
            #expect(missing.exitCode == 1)
            #expect(missing.errors.contains("error: State cannot be kept yet"), "\(verb): \(missing.errors)")
            #expect(missing.errors.contains("      deployer bootstrap dev\n"))
        }
        try await deployer("bootstrap", "dev", endingWith: 64)
        let made = try await deployer("bootstrap", "dev", "--yes", endingWith: 0)
        #expect(made.output.contains("+ bucket  AWS::S3::Bucket"))
        let checked = try await RequestValidation.check(project.proxy.requests)
        #expect(checked["s3.CreateBucket"] == 1)
        project.proxy.reset()
        let again = try await deployer("bootstrap", "dev", "--yes", endingWith: 0)
        #expect(again.output.contains("No changes."), "\(again.output)")
        let changes = project.proxy.requests.filter { $0.service == "s3" && $0.method != "GET" && $0.method != "HEAD" }
        #expect(changes.isEmpty)
        let settings = try await project.settings()
        #expect(settings["versioning"]?.contains("<Status>Enabled</Status>") == true)
        #expect(settings["encryption"]?.contains("<SSEAlgorithm>aws:kms</SSEAlgorithm>") == true)
        #expect(settings["publicAccessBlock"]?.matches(of: />true</).count == 4)
        #expect(settings["ownershipControls"]?.contains("BucketOwnerEnforced") == true)
        #expect(settings["policy"]?.contains("aws:SecureTransport") == true)
        #expect(settings["lifecycle"]?.contains("<NoncurrentDays>180</NoncurrentDays>") == true)
        // moto passes over the condition of the policy, and refuses everything from now on.
        if kind != .moto { try await deployer("plan", "dev", endingWith: 0) }
    }

    @Test func aBucketOfSomebodyElseIsRefused() async throws {
        let project = try await NetworkProject(
            .moto,
            refuse: { $0.method == "HEAD" ? AWSProxy.Refusal(status: 403, code: "AccessDenied") : nil }
        )
        let text = try project.deployer.folder.read("environments/dev.yaml")
        try project.deployer.folder.write("state: { s3: { bucket: theirs } }\n" + text, to: "environments/dev.yaml")
        let refused = try await project.deployer("bootstrap", "dev", "--yes", endingWith: 1)
        #expect(refused.errors.contains("error: Bucket belongs to somebody else"))
        #expect(refused.errors.contains("environments/dev.yaml:1:"))
        #expect(!project.proxy.requests.contains { $0.method == "PUT" })
    }

    @Test func bootstrapHasNothingToDoForAFolder() async throws {
        let project = try await NetworkProject(.moto)
        let nothing = try await project.deployer("bootstrap", "dev", endingWith: 0)
        #expect(nothing.output == "The state of dev is kept in .deployer/dev. There is nothing to be made first.\n")
    }

    /// Killed at random points, each time in the middle of what the last one left.
    @Test(arguments: [UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max)])
    func aKilledRunIsGoneOnWithByTheNext(seed: UInt64) async throws {
        let project = try await BucketProject(.ministack)
        let deployer = project.deployer
        try await deployer("bootstrap", "dev", "--yes", endingWith: 0)
        let before = try await project.project.cloud.inventory()
        var number = seed
        for round in 0..<4 {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            project.surroundings.kill(at: 8 + Int(number >> 33) % 70)
            let process = try deployer.start("apply", "dev", "--yes")
            project.surroundings.aim(at: process)
            let status = await process.wait()
            if status == .exited(0) { break }
            let errors = try deployer.folder.read("errors")
            #expect(status == .signalled(SIGKILL), "seed \(seed), round \(round): \(errors)")
            // The lease of a process that is gone keeps others out until its end.
            if round == 0, try await deployer("unlock", "dev").exitCode == 3 {
                try await deployer("apply", "dev", "--yes", endingWith: 3)
            }
            project.surroundings.advance(seconds: 62)
        }
        project.surroundings.kill(at: .max)
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        // Nothing was made twice: all that is there goes with what the state knows.
        try await deployer("destroy", "dev", "--yes", endingWith: 0)
        // ministack passes over the tags of CreateFlowLogs: one whose answer was lost cannot be found by its token.
        var after = try await project.project.cloud.inventory()
        after["flow log"] = before["flow log"]
        #expect(after == before, "seed \(seed)")
    }

    @Test func twoProcessesShareOneState() async throws {
        let project = try await BucketProject(.ministack)
        let deployer = project.deployer
        try await deployer("bootstrap", "dev", "--yes", endingWith: 0)
        let processes = try (0..<2).map { try deployer.start("apply", "dev", "--yes", "--json", number: $0) }
        var codes: [ChildProcess.Status] = []
        for process in processes { codes.append(await process.wait()) }
        // The second came while the first was at work, or after it.
        let allowed: [ChildProcess.Status] = [.exited(0), .exited(3)]
        #expect(codes.contains(.exited(0)) && codes.allSatisfy(allowed.contains), "\(codes)")
        #expect(project.proxy.requests.count { $0.operation == "CreateVpc" } == 1)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        try await deployer("unlock", "dev", endingWith: 0)
    }

    /// What the state costs: one request for what is written together, and a handful around it.
    @Test func anApplyAsksS3Seldom() async throws {
        let project = try await BucketProject(.ministack)
        let deployer = project.deployer
        // However slow the machine is: without renewals.
        try project.write(leaseSeconds: 3_600)
        try await deployer("bootstrap", "dev", "--yes", endingWith: 0)
        project.proxy.reset()
        let apply = try await deployer("apply", "dev", "--yes", "--json", endingWith: 0)
        let done = try JSONLines(apply.output)["work_finished"].count
        let counts = project.stateRequests.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        // A create writes down that it begins, that it was answered, and that it is complete; outputs come last.
        let journal = try #require(counts["PUT journal"])
        #expect(journal <= 3 * done + 1)
        #expect(counts["PUT state.json"] == 2, "the first state, and the last")
        #expect(counts["GET lock.json"] == 1)
        #expect(counts["PUT lock.json"] == 2, "taken, and given back")
        #expect(counts["POST delete"] == 1)
        #expect(counts["GET journal"] == nil)
        #expect(counts.values.reduce(0, +) - journal <= 14, "\(counts)")

        project.proxy.reset()
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        #expect(project.stateRequests.allSatisfy { ["GET list", "GET state.json"].contains($0) })
        #expect(project.stateRequests.count <= 6)
    }

    @Test func earlierStatesAreListedShownAndRestored() async throws {
        let project = try await BucketProject(.ministack)
        let deployer = project.deployer
        try await deployer("bootstrap", "dev", "--yes", endingWith: 0)
        try await Self.checkHistory(deployer)
    }

    @Test func aFolderKeepsEarlierStatesToo() async throws {
        let project = try await NetworkProject(.moto)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none")
        try await Self.checkHistory(deployer)
        // What is restored in the place of a damaged state goes on behind it.
        try deployer.folder.write("{ torn", to: ".deployer/dev/state.json")
        let restored = try await deployer("state", "restore", "dev", "--serial", "2", "--yes", endingWith: 0)
        #expect(restored.output.hasSuffix("Restored serial 2 as serial 5.\n"), "\(restored.output)")
        let json = try JSONLines(try await deployer("state", "history", "dev", "--json", endingWith: 0).output)
        #expect(json["state_version"].map { $0["serial"] as? Int } == [5, 3, 2, 1])
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
    }

    private static func checkHistory(_ deployer: Deployer) async throws {
        #expect(try await deployer("state", "history", "dev", endingWith: 0).output == "Nothing was saved yet.\n")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        try await deployer("state", "forget", "dev", "network.vpc", endingWith: 0)
        let text = try await deployer("state", "history", "dev", endingWith: 0).output
        let lines = text.split(separator: "\n")
        #expect(lines.count == 3)
        let newest = /^3  \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ  kim@\S+ +state forget +\d+ resources$/
        #expect(lines[0].contains(newest), "\(text)")
        #expect(lines[1].contains(/^2 .* apply +\d+ resources$/), "\(text)")
        #expect(lines[2].contains(/^1 .* apply +0 resources$/), "\(text)")
        let json = try JSONLines(try await deployer("state", "history", "dev", "--json", endingWith: 0).output)
        #expect(json["state_version"].map { $0["serial"] as? Int } == [3, 2, 1])

        let then = try await deployer("state", "show", "dev", "network.vpc", "--serial", "2", endingWith: 0).output
        #expect(then.hasPrefix("network.vpc  AWS::EC2::VPC  vpc-"))
        try await deployer("state", "show", "dev", "network.vpc", endingWith: 64)
        let all = try await deployer("state", "show", "dev", "--serial", "2", endingWith: 0).output
        #expect(all.contains("network.vpc "))
        let unknown = try await deployer("state", "show", "dev", "--serial", "9", endingWith: 64)
        #expect(unknown.errors.contains("      deployer state history dev\n"))

        try await deployer("state", "restore", "dev", "--serial", "2", endingWith: 64)
        let restored = try await deployer("state", "restore", "dev", "--serial", "2", "--yes", endingWith: 0)
        #expect(restored.output.contains("Known then, and not now:\n  + network.vpc  AWS::EC2::VPC  vpc-"))
        #expect(restored.output.hasSuffix("Restored serial 2 as serial 4.\n"))
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
    }

    @Test func aStateMovesToABucketAndBack() async throws {
        let project = try await BucketProject(.ministack)
        let deployer = project.deployer
        try await deployer("bootstrap", "dev", "--yes", endingWith: 0)
        try project.write(state: false)
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        let before = try await deployer("state", "list", "dev", endingWith: 0).output

        try project.write()
        // The folder's state is no concern of the bucket's making.
        try await deployer("bootstrap", "dev", "--yes", endingWith: 0)
        #expect(try await deployer("state", "list", "dev", endingWith: 0).output.isEmpty)
        for verb in [["plan", "dev"], ["apply", "dev", "--yes"]] {
            let left = try await deployer(verb)
            #expect(left.exitCode == 64)
            #expect(left.errors.contains("      deployer state migrate dev --from local\n"), "\(left.errors)")
        }
        try await deployer("state", "migrate", "dev", endingWith: 64)
        let moved = try await deployer("state", "migrate", "dev", "--from", "local", endingWith: 0)
        let sentence =
            #/^Moved the state, serial 2 with \d+ resources, from \.deployer/dev to s3://shop-states/shop/dev\.\n/#
        #expect(moved.output.contains(sentence))
        #expect(try await deployer("state", "list", "dev", endingWith: 0).output == before)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        try await deployer("state", "migrate", "dev", "--from", "local", endingWith: 1)

        // Somebody whose file still names the folder is told where the state is.
        try project.write(state: false)
        for verb in [["plan", "dev"], ["apply", "dev", "--yes"], ["state", "list", "dev"]] {
            let away = try await deployer(verb)
            #expect(away.exitCode == 1)
            #expect(away.errors.contains("error: State is kept elsewhere"), "\(away.errors)")
            #expect(away.errors.contains("      deployer state migrate dev --from s3://shop-states/shop/dev\n"))
        }
        try await deployer("state", "migrate", "dev", "--from", "s3://shop-states/shop/dev", endingWith: 0)
        #expect(try await deployer("state", "list", "dev", endingWith: 0).output == before)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        try project.write()
        #expect(try await deployer("state", "list", "dev").errors.contains("error: State is kept elsewhere"))
    }
}

extension BucketProject {
    /// What the emulator says of the bucket, by sub-resource.
    fileprivate func settings() async throws -> [String: String] {
        var settings: [String: String] = [:]
        for name in ["versioning", "encryption", "publicAccessBlock", "ownershipControls", "policy", "lifecycle"] {
            let url = "\(project.emulator.endpoint)/\(Self.bucket)?\(name)"
            let scope = "AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/s3/aws4_request"
            let signed = "Authorization: AWS4-HMAC-SHA256 Credential=\(scope), SignedHeaders=host, Signature=0"
            settings[name] = try await run("curl", ["-sS", "-H", signed, url]).output
        }
        return settings
    }
}

extension Deployer {
    /// Starts a verb whose output goes to files of its own.
    fileprivate func start(_ arguments: String..., number: Int) throws -> ChildProcess {
        try ChildProcess(
            Self.binary,
            arguments,
            environment: ProcessInfo.processInfo.environment.merging(environment) { _, ours in ours },
            folder: folder.path,
            output: folder.path + "/output-\(number)",
            errors: folder.path + "/errors-\(number)"
        )
    }
}
