import Foundation
import TestSupport

/// A project with one environment, `dev`, on an emulator of its own, behind a proxy that counts requests.
struct NetworkProject: Sendable {
    let emulator: Emulator
    let proxy: AWSProxy
    let deployer: Deployer
    let cloud: Cloud

    /// - Parameters:
    ///   - kind: moto or ministack; started empty.
    ///   - refuse: What is refused before the emulator is asked.
    ///   - judge: What becomes of answers.
    ///   - edit: What is passed on of an answer.
    /// - Throws: `TestFailure` where the emulator or the proxy does not start.
    init(
        _ kind: Emulator.Kind,
        refuse: @escaping @Sendable (AWSProxy.Request) -> AWSProxy.Refusal? = { _ in nil },
        judge: @escaping @Sendable (AWSProxy.Request) -> AWSProxy.Verdict = { _ in .pass },
        edit: @escaping @Sendable (AWSProxy.Request, [UInt8]) -> [UInt8] = { $1 }
    ) async throws {
        emulator = try await Emulator.start(kind)
        proxy = try AWSProxy(to: emulator.port, refuse: refuse, judge: judge, edit: edit)
        deployer = try Deployer()
        cloud = Cloud(endpoint: emulator.endpoint)
        try write()
    }

    static let zones = ["a", "b", "c"]

    /// Writes the environment's file. A zone that is renamed keeps its ranges.
    func write(
        zones: [String] = zones,
        natGateways: String = "perZone",
        tags: [String: String] = ["team": "payments"],
        account: String? = nil,
        region: String = "us-east-1",
        renaming: [String: String] = [:]
    ) throws {
        let letters = ["a", "b", "c", "d"]
        let blocks = zones.map { zone in
            let index = letters.firstIndex(of: zone) ?? 0
            return """
                    - name: \(region)\(renaming[zone] ?? zone)
                      publicCidr: 10.0.\(index).0/24
                      applicationCidr: 10.0.\(16 * (index + 1)).0/20
                      databaseCidr: 10.0.\(index + 8).0/24

                """
        }
        let text =
            (account.map { "account: \"\($0)\"\n" } ?? "") + """
                region: \(region)
                endpoint: \(proxy.endpoint)
                tags:
                \(tags.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }.joined(separator: "\n"))
                network:
                  cidrBlock: 10.0.0.0/16
                  natGateways: \(natGateways)
                  flowLogRetentionDays: 7
                  zones:

                """ + blocks.joined()
        try deployer.folder.write(text, to: "environments/dev.yaml")
    }

    /// The requests since the last `reset` that change something.
    var changingRequests: [String] {
        proxy.requests.map(\.operation).filter { operation in
            !["Describe", "Get", "List", "Simulate"].contains(where: operation.hasPrefix)
        }
    }
}
