import Foundation
import TestSupport

/// Requests as they went out, checked against botocore's models by `validate-requests`: none of our code takes part.
enum RequestValidation {
    /// Checks requests.
    ///
    /// - Parameter requests: As a proxy has recorded them.
    /// - Returns: How many were checked, by service and operation, as in `ec2.CreateVpc`.
    /// - Throws: `TestFailure` with everything that is wrong with them.
    static func check(_ requests: [AWSProxy.Request]) async throws -> [String: Int] {
        let folder = try TemporaryFolder("deployer-requests")
        let lines = try requests.map { request in
            let line = try JSONEncoder().encode(Line(request))
            return String(decoding: line, as: UTF8.self)
        }
        try folder.write(lines.joined(separator: "\n"), to: "requests.jsonl")
        let script = packageRoot + "/Tests/deployerTests/Scripts/validate-requests"
        let command = "exec '\(packageRoot)/.venv/bin/python' '\(script)' <'\(folder.path)/requests.jsonl'"
        let result = try await run("/bin/sh", ["-c", command])
        guard result.exitCode == 0, let summary = result.output.split(separator: "\n").last else {
            throw TestFailure("requests are not as botocore would send them:\n\(result.output)\(result.errors)")
        }
        return try JSONDecoder().decode(Summary.self, from: Data(summary.utf8)).checked
    }

    private struct Summary: Decodable { let checked: [String: Int] }

    private struct Line: Encodable {
        let service, method, target, body: String
        let headers: [String: String]

        init(_ request: AWSProxy.Request) {
            service = request.service
            method = request.method
            target = request.target
            headers = request.headers
            body = request.body
        }
    }
}
