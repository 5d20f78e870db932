import Foundation
import TestSupport
import Testing

/// The pipeline that an apply makes, and what its projects do.
@Suite struct DeliveryTests {
    @Test func theServiceHasThePipelineAsRenderedAndItsCommandsRunAsTheyStand() async throws {
        let registry = try await ContainerRegistry.start()
        // moto refuses projects of a pipeline, ministack has no pipelines; moto looks for roles in its own IAM.
        let account = "000000000000"
        let moto = try await Emulator.start(.moto, environment: ["MOTO_ACCOUNT_ID": account])
        let project = try await NetworkProject(.ministack)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none", account: account)
        let file = deployer.folder.path + "/environments/dev.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let settings = """
            endpoints:
              codepipeline: \(moto.endpoint)
              iam: \(moto.endpoint)
            images:
              emptiedOnDelete: true
              registry: http://\(registry.host)
            delivery:
              connectionArn: arn:aws:codeconnections:us-east-1:\(account):connection/1a2b
              repository: acme/shop
              environments:
                - name: dev
                  approval: true

            """
        try deployer.folder.write(text + settings, to: "environments/dev.yaml")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)

        let template = try Template(try await deployer("render", "dev", "--json", endingWith: 0).output)
        let name = try await deployer("output", "dev", "pipelineName", endingWith: 0).output
        let stages = try await stages(of: name.trimmingCharacters(in: .newlines), at: moto.endpoint)
        #expect(try stages == template.stages)

        // Build: the compilers are stubs where they are not asked for, everything after them is real.
        let checkout = try TemporaryFolder("deployer-checkout")
        let source = checkout.path + "/source"
        let uri = try await deployer("output", "dev", "repositoryUri", endingWith: 0).output.dropLast()
        let place = "\(registry.host)/\(uri.split(separator: "/").dropFirst().joined(separator: "/"))"
        let variables = [
            "SOURCE": "acme/shop", "CODEBUILD_RESOLVED_SOURCE_VERSION": "0123abc", "REPOSITORY_URI": place,
        ]
        if Self.compiles {
            try await cloneProject(into: source)
            // The checkout's own tests have stubs, or they would never end.
            let surroundings = variables.merging([Self.compilesVariable: "0"]) { $1 }
            try await shell(template.commands("build"), in: source, surroundings)
        } else {
            try await prepare(checkout, deployer)
            let path = ["PATH": "\(checkout.path)/bin:/usr/bin:/bin"]
            let surroundings = deployer.environment.merging(variables) { $1 }.merging(path) { $1 }
            try await shell(template.commands("build"), in: source, surroundings)
            #expect(try checkout.read("source/made") == "make test\nswift deployer\nswift service\n")
        }
        let digest = try checkout.read("source/release/image.digest").trimmingCharacters(in: .newlines)
        let pushed = try await deployer("image", "inspect", "\(place)@\(digest)", endingWith: 0)
        #expect(pushed.output.contains("0123abc"))

        // Plan and apply: in what the build handed on. The state is the project's own, as if it were in a bucket.
        let release = source + "/release"
        try checkout.write(
            try deployer.folder.read("environments/dev.yaml"),
            to: "source/release/environments/dev.yaml"
        )
        try FileManager.default.createSymbolicLink(
            atPath: release + "/.deployer",
            withDestinationPath: deployer.folder.path + "/.deployer"
        )
        var surroundings = deployer.environment.merging(try template.variables("dev", "Plan")) { $1 }
        surroundings["PATH"] = "/usr/bin:/bin"
        let planned = try await shell(template.commands("plan"), in: release, surroundings)
        #expect(planned.output.contains("+ images.image  Deployer::ContainerImage::Image"))
        surroundings.merge(try template.variables("dev", "Apply")) { $1 }
        surroundings["CODEBUILD_SRC_DIR_plan_dev"] = release
        let applied = try await shell(template.commands("apply"), in: release, surroundings)
        #expect(applied.output.contains("Done: 1 created"))
        // The repository's policy keeps what was applied by this tag.
        let tag = "deployed-\(digest.dropFirst("sha256:".count).prefix(12))"
        let kept = try await deployer("image", "inspect", "\(place):\(tag)", endingWith: 0)
        #expect(kept.output.contains(digest))
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        // The same plan a second time is refused: the state has moved on.
        await #expect(throws: TestFailure.self) {
            try await shell(template.commands("apply"), in: release, surroundings)
        }
    }

    @Test func theSmokeTestAsksWhetherTheServiceIsReady() async throws {
        let server = try HTTPServer { request in .text("ok", status: request.path == "/readyz" ? 200 : 404) }
        defer { server.stop() }
        let deployer = try Deployer()
        let folder = try TemporaryFolder()
        try folder.write(Self.stub(answering: "url  = \"\(server.url)\""), to: "deployer")
        try deployer.folder.write(Self.environment, to: "environments/dev.yaml")
        let template = try Template(try await deployer("render", "dev", "--json", endingWith: 0).output)
        let surroundings = ["ENVIRONMENT": "dev", "PATH": "/usr/bin:/bin"]
        let result = try await shell(template.commands("smoke-test"), in: folder.path, surroundings)
        #expect(result.output == "ok")
        #expect(server.requests.map(\.target) == ["/readyz"])

        // One that has no address is not asked, whatever its outputs are called.
        try folder.write(Self.stub(answering: "urls = []"), to: "deployer")
        let unasked = try await shell(template.commands("smoke-test"), in: folder.path, surroundings)
        #expect(unasked.output == "dev has no output \"url\": there is no address to ask at.\n")
    }

    @Test func anEnvironmentWithoutARepositoryIsPlannedAndAppliedWithoutTheImage() async throws {
        let deployer = try Deployer()
        let folder = try TemporaryFolder()
        try folder.write("#!/bin/sh\necho \"$*\"\n", to: "deployer")
        for (text, image) in [(Self.environment, ""), (Self.environment + "images: {}\n", " --image image")] {
            try deployer.folder.write(text, to: "environments/dev.yaml")
            let template = try Template(try await deployer("render", "dev", "--json", endingWith: 0).output)
            var surroundings = try template.variables("dev", "Apply")
            surroundings["CODEBUILD_SRC_DIR_plan_dev"] = "plan"
            surroundings["PATH"] = "/usr/bin:/bin"
            let planned = try await shell(template.commands("plan"), in: folder.path, surroundings)
            #expect(planned.output == "plan dev\(image) --out plan.json\n")
            let applied = try await shell(template.commands("apply"), in: folder.path, surroundings)
            #expect(applied.output == "apply plan/plan.json\(image) --yes\n")
        }
    }

    @Test func whatBuildsNeedIsInstalledFirst() async throws {
        let deployer = try Deployer()
        let folder = try TemporaryFolder()
        try folder.write("#!/bin/sh\necho \"$*\" >> installed\n", to: "bin/apt-get")
        _ = try await run("chmod", ["+x", "bin/apt-get"], folder: folder.path)
        try deployer.folder.write(Self.environment, to: "environments/dev.yaml")
        let template = try Template(try await deployer("render", "dev", "--json", endingWith: 0).output)
        let surroundings = ["PATH": "\(folder.path)/bin:/usr/bin:/bin"]
        let libraries = ["ca-certificates", "curl", "libcurl4", "zlib1g", "libzstd1", "tzdata"]
        for (project, packages) in [
            ("build", ["ca-certificates", "make", "python3", "python3-venv", "tzdata"]), ("plan", libraries),
            ("apply", libraries), ("smoke-test", libraries),
        ] {
            try folder.write("", to: "installed")
            try await shell(template.commands(project, in: "install"), in: folder.path, surroundings)
            let installing = "install -y -qq --no-install-recommends \(packages.joined(separator: " "))"
            #expect(try folder.read("installed") == "update -qq\n\(installing)\n")
        }
    }

    /// A deployer that has one output, and writes down what else it is called with.
    private static func stub(answering outputs: String) -> String {
        let url = outputs.split(separator: "\"").dropFirst().first ?? ""
        return """
            #!/bin/sh
            case "$*" in 'output dev') echo '\(outputs)' ;; 'output dev url') echo '\(url)' ;; *) echo "$*" >> called ;; esac
            """
    }

    @Test func aServiceThatIsNotReadyIsTakenBackWhereTheEnvironmentSaysSo() async throws {
        let deployer = try Deployer()
        let folder = try TemporaryFolder()
        try folder.write(Self.stub(answering: #"url = "http://127.0.0.1:1""#), to: "deployer")
        try folder.write("#!/bin/sh\nexit 22\n", to: "bin/curl")
        _ = try await run("chmod", ["+x", "bin/curl"], folder: folder.path)
        try deployer.folder.write(Self.environment, to: "environments/dev.yaml")
        let template = try Template(try await deployer("render", "dev", "--json", endingWith: 0).output)
        for (rollback, called) in [(nil, ""), ("true", "rollback dev --from image --yes\n")] {
            var surroundings = ["ENVIRONMENT": "dev", "IMAGE": "image", "PATH": "\(folder.path)/bin:/usr/bin:/bin"]
            surroundings["ROLLBACK"] = rollback
            try folder.write("", to: "called")
            await #expect(throws: TestFailure.self) {
                try await shell(template.commands("smoke-test"), in: folder.path, surroundings)
            }
            #expect(try folder.read("called") == called)
        }
    }

    private static let environment = """
        account: "123456789012"
        region: us-east-1
        network:
          cidrBlock: 10.0.0.0/16
          zones:
            - {name: us-east-1a, publicCidr: 10.0.0.0/24, applicationCidr: 10.0.16.0/20, databaseCidr: 10.0.3.0/24}
        delivery: {bucket: acme-source, key: shop.zip}
        state: {s3: {bucket: acme-states}}

        """

    /// Whether the build project's commands test and compile this very project: `make test-pipeline`. It takes half an hour and more.
    private static let compiles = ProcessInfo.processInfo.environment[compilesVariable] == "1"
    private static let compilesVariable = "DEPLOYER_TEST_COMPILES"

    /// A clean checkout of what is committed here.
    private func cloneProject(into folder: String) async throws {
        let result = try await run("git", ["clone", "--quiet", packageRoot, folder])
        guard result.exitCode == 0 else { throw TestFailure(result.errors) }
    }

    /// What a checkout has after the compilers have run.
    private func prepare(_ checkout: TemporaryFolder, _ deployer: Deployer) async throws {
        try checkout.write("#!/bin/sh\necho \"make $*\" >> made\n", to: "bin/make")
        try checkout.write("#!/bin/sh\nfor last; do :; done; echo \"swift $last\" >> made\n", to: "bin/swift")
        try checkout.write("", to: "source/environments/README")
        try checkout.write(#"{"pins":[],"version":3}"#, to: "source/Package.resolved")
        try checkout.write("int main(void) { return 0; }\n", to: "source/.build/release/service.c")
        try FileManager.default.createSymbolicLink(
            atPath: checkout.path + "/source/.build/release/deployer",
            withDestinationPath: Deployer.binary
        )
        let release = "source/.build/release"
        let compiled = try await run(
            "sh",
            ["-c", "chmod +x bin/* && cc -o \(release)/service \(release)/service.c"],
            folder: checkout.path
        )
        #expect(compiled.exitCode == 0, "\(compiled.errors)")
    }

    /// Runs commands as CodeBuild does: in one shell, until one fails.
    @discardableResult
    private func shell(
        _ commands: [String],
        in folder: String,
        _ environment: [String: String]
    ) async throws -> RunResult {
        let script = "set -e\n" + commands.joined(separator: "\n")
        let result = try await run("/bin/bash", ["-c", script], environment: environment, folder: folder)
        guard result.exitCode == 0 else { throw TestFailure("\(script)\n\(result.output)\n\(result.errors)") }
        return result
    }

    /// The stages as the service keeps them, by curl.
    private func stages(of pipeline: String, at endpoint: String) async throws -> NSArray {
        let authorization =
            "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/codepipeline/aws4_request, SignedHeaders=host, Signature=0"
        let result = try await run(
            "curl",
            [
                "-sS", "-H", "Authorization: \(authorization)", "-H", "X-Amz-Target: CodePipeline_20150709.GetPipeline",
                "-H", "Content-Type: application/x-amz-json-1.1", "--data", #"{"name":"\#(pipeline)"}"#, endpoint,
            ]
        )
        let answer = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let definition = try #require(answer?["pipeline"] as? [String: Any], "\(result.output)")
        return try #require(withoutEmptyLists(definition["stages"] as Any) as? NSArray)
    }

    /// The service writes a list that was not given as an empty one.
    private func withoutEmptyLists(_ value: Any) -> Any {
        if let list = value as? [Any] { return list.map(withoutEmptyLists) as NSArray }
        guard let object = value as? [String: Any] else { return value }
        return object.filter { ($0.value as? [Any])?.isEmpty != true }.mapValues(withoutEmptyLists) as NSDictionary
    }
}

/// The parts of a rendered template that are the pipeline's.
private struct Template {
    private let resources: [[String: Any]]

    init(_ text: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        resources = try #require(object?["Resources"] as? [String: [String: Any]]).map(\.value)
    }

    private func properties(_ type: String) -> [[String: Any]] {
        resources.filter { $0["Type"] as? String == type }.compactMap { $0["Properties"] as? [String: Any] }
    }

    /// The commands of the project whose name ends like this.
    func commands(_ name: String, in phase: String = "build") throws -> [String] {
        let project = properties("AWS::CodeBuild::Project")
            .first { ($0["Name"] as? String)?.hasSuffix("-\(name)") == true }
        let source = try #require(project?["Source"] as? [String: Any])
        let spec = try #require(source["BuildSpec"] as? String)
        let document = try JSONSerialization.jsonObject(with: Data(spec.utf8)) as? [String: Any]
        let phases = try #require(document?["phases"] as? [String: [String: Any]])
        return try #require(phases[phase]?["commands"] as? [String])
    }

    /// What an action of a stage gives its project.
    func variables(_ stage: String, _ action: String) throws -> [String: String] {
        let stages = properties("AWS::CodePipeline::Pipeline").first?["Stages"] as? [[String: Any]] ?? []
        let actions = stages.first { $0["Name"] as? String == stage }?["Actions"] as? [[String: Any]] ?? []
        let found = actions.first { $0["Name"] as? String == action }?["Configuration"] as? [String: Any]
        let text = try #require(found?["EnvironmentVariables"] as? String)
        let entries = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: String]])
        return Dictionary(uniqueKeysWithValues: entries.map { ($0["name"] ?? "", $0["value"] ?? "") })
    }

    /// The pipeline's stages as CodePipeline's own API writes them.
    var stages: NSArray {
        get throws {
            let pipeline = try #require(properties("AWS::CodePipeline::Pipeline").first)
            return try #require(Self.wire(pipeline["Stages"] as Any) as? NSArray)
        }
    }

    /// Members begin with a small letter on the wire; the keys of a configuration are the action's own.
    private static func wire(_ value: Any) -> Any {
        if let list = value as? [Any] { return list.map(wire) as NSArray }
        guard let object = value as? [String: Any] else { return value }
        var result: [String: Any] = [:]
        for (key, value) in object {
            result[key.prefix(1).lowercased() + key.dropFirst()] = key == "Configuration" ? value : wire(value)
        }
        return result as NSDictionary
    }
}
