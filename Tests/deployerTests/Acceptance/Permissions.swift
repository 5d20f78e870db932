import Foundation
import TestSupport

/// Requests as they went out, weighed against policies of IAM by `check-permissions`: none of our code takes part.
enum Permissions {
    /// What was looked at.
    struct Called: Decodable {
        /// As in `ec2:CreateVpc`, sorted.
        let actions: [String]
        /// How many of them were about something with a name.
        let named: Int
    }

    /// Checks requests.
    ///
    /// - Parameters:
    ///   - requests: As a proxy has recorded them.
    ///   - lines: What `deployer iam-policy --json` writes.
    /// - Returns: What was called.
    /// - Throws: `TestFailure` with every action and resource that is not allowed.
    static func check(_ requests: [AWSProxy.Request], against lines: String) async throws -> Called {
        let policies = try JSONLines(lines)["iam_policy"].compactMap { $0["policy"] }
        let calls = requests.map { request in
            [
                "service": request.service, "method": request.method, "target": request.target, "body": request.body,
                "headers": request.headers,
            ] as [String: Any]
        }
        let input = try JSONSerialization.data(withJSONObject: ["policies": policies, "requests": calls])
        let folder = try TemporaryFolder("deployer-permissions")
        try folder.write(String(decoding: input, as: UTF8.self), to: "input")
        let script = packageRoot + "/Tests/deployerTests/Scripts/check-permissions"
        let command = "exec '\(packageRoot)/.venv/bin/python' '\(script)' <'\(folder.path)/input'"
        let result = try await run("/bin/sh", ["-c", command])
        guard result.exitCode == 0, let summary = result.output.split(separator: "\n").last else {
            throw TestFailure("not allowed by the policy:\n\(result.output)\(result.errors)")
        }
        return try JSONDecoder().decode(Called.self, from: Data(summary.utf8))
    }
}
