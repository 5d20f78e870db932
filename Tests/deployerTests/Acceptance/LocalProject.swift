import Foundation
import TestSupport

/// A project with the repository's own `environments/local.yaml`: everything on ministack, what it does not know on moto,
/// each behind a proxy that records requests.
struct LocalProject: Sendable {
    let ministack: Emulator
    let moto: Emulator
    let proxies: [AWSProxy]
    let deployer: Deployer

    /// - Throws: `TestFailure` where an emulator or a proxy does not start.
    init() async throws {
        async let first = Emulator.start(.ministack)
        // One account for both.
        async let second = Emulator.start(.moto, environment: ["MOTO_ACCOUNT_ID": "000000000000"])
        ministack = try await first
        moto = try await second
        proxies = [try AWSProxy(to: ministack.port), try AWSProxy(to: moto.port)]
        deployer = try Deployer()
        let file = packageRoot + "/environments/local.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
            .replacing("http://127.0.0.1:4566", with: proxies[0].endpoint)
            .replacing("http://127.0.0.1:4567", with: proxies[1].endpoint)
        try deployer.folder.write(text, to: "environments/local.yaml")
    }

    static let region = "eu-central-1"

    /// Everything that was asked so far.
    var requests: [AWSProxy.Request] { proxies.flatMap(\.requests) }

    func resetRequests() { for proxy in proxies { proxy.reset() } }

    /// What boto3 lists in both emulators, by kind.
    func inventory() async throws -> [String: [String]] {
        var all: [String: [String]] = [:]
        for emulator in [ministack, moto] {
            let text = try await script("somebody-else", ["inventory", Self.region, emulator.endpoint])
            let found = try JSONDecoder().decode([String: [String]].self, from: Data(text.utf8))
            for (kind, ids) in found { all[kind, default: []] += ids }
        }
        return all
    }

    /// Something that somebody else changed.
    struct Drift: Decodable {
        let address: String
        let resource_type: String
        /// The property that shows it; `gone` where the resource was deleted.
        let property: String?
        /// Why nothing was changed.
        let reason: String?
    }

    /// Changes one property of each type with boto3.
    func drift() async throws -> [Drift] {
        let state = try await deployer("state", "list", "local", "--json", endingWith: 0).output
        let endpoints = [ministack.endpoint, "codepipeline=\(moto.endpoint)", "iam=\(moto.endpoint)"]
        let lines = try await script("somebody-else", ["drift", Self.region] + endpoints, input: state)
        return try lines.split(separator: "\n").map { try JSONDecoder().decode(Drift.self, from: Data($0.utf8)) }
    }

    /// What a script of ours in `Tests/deployerTests/Scripts` prints.
    ///
    /// - Throws: `TestFailure` with all of it where the script ends with another code than 0.
    func script(
        _ name: String,
        _ arguments: [String] = [],
        input: String = "",
        python: String = ".venv/bin/python"
    ) async throws -> String {
        let folder = try TemporaryFolder("deployer-script")
        try folder.write(input, to: "input")
        let words = ["\(packageRoot)/\(python)", "\(packageRoot)/Tests/deployerTests/Scripts/\(name)"] + arguments
        let command = words.map { "'\($0)'" }.joined(separator: " ")
        let result = try await run("/bin/sh", ["-c", "exec \(command) <'\(folder.path)/input'"])
        guard result.exitCode == 0 else { throw TestFailure("\(name):\n\(result.output)\(result.errors)") }
        return result.output
    }
}
