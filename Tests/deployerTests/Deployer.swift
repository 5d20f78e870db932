import Foundation
import TestSupport

/// The real binary, run in a project of its own: a folder with `environments/`, and nothing of the user's in reach.
struct Deployer: Sendable {
    let folder: TemporaryFolder

    /// Built beside the test bundle.
    static let binary: String = {
        let bundle = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
        return bundle.appending(path: "deployer").path
    }()

    init() throws {
        folder = try TemporaryFolder("deployer-project")
    }

    /// Only what is set here reaches the deployer of the settings that it looks at.
    var environment: [String: String] {
        [
            "HOME": folder.path, "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_SESSION_TOKEN": "", "AWS_PROFILE": "", "AWS_ENDPOINT_URL": "", "AWS_REGION": "",
            "AWS_EC2_METADATA_DISABLED": "true", "AWS_MAX_ATTEMPTS": "", "USER": "kim", "NO_COLOR": "",
            "http_proxy": "", "https_proxy": "", "HTTPS_PROXY": "", "all_proxy": "", "ALL_PROXY": "",
        ]
    }

    /// Runs a verb to its end.
    func callAsFunction(_ arguments: String...) async throws -> RunResult { try await self(arguments) }

    func callAsFunction(_ arguments: [String]) async throws -> RunResult {
        try await run(Self.binary, arguments, environment: environment, folder: folder.path)
    }

    /// Runs a verb to its end.
    ///
    /// - Throws: `TestFailure` with all that it printed where it ends with another code.
    @discardableResult
    func callAsFunction(_ arguments: String..., endingWith code: Int32) async throws -> RunResult {
        let result = try await self(arguments)
        guard result.exitCode == code else {
            throw TestFailure(
                """
                deployer \(arguments.joined(separator: " ")) ended with \(result.exitCode), not \(code).
                \(result.output)
                \(result.errors)
                """
            )
        }
        return result
    }

    /// Starts a verb, to be signalled or waited for; what it prints goes to the folder's files `output` and `errors`.
    func start(_ arguments: String...) throws -> ChildProcess {
        try ChildProcess(
            Self.binary,
            arguments,
            environment: ProcessInfo.processInfo.environment.merging(environment) { _, ours in ours },
            folder: folder.path,
            output: folder.path + "/output",
            errors: folder.path + "/errors"
        )
    }
}

/// JSON lines as a test reads them.
struct JSONLines {
    let objects: [[String: Any]]

    /// - Throws: `TestFailure` for a line that is no object with version 1 and a type.
    init(_ text: String) throws {
        objects = try text.split(separator: "\n").map { line in
            guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                object["version"] as? Int == 1, object["type"] is String
            else { throw TestFailure("not a JSON line of version 1: \(line)") }
            return object
        }
    }

    /// The lines of a type.
    subscript(type: String) -> [[String: Any]] { objects.filter { $0["type"] as? String == type } }
}

extension HTTPServer.Answer {
    /// What STS answers to who asks who they are: a user of the account 111122223333.
    static let callerIdentity = text(
        """
        <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
        <Arn>arn:aws:iam::111122223333:user/kim</Arn><UserId>U</UserId><Account>111122223333</Account>
        </GetCallerIdentityResult></GetCallerIdentityResponse>
        """
    )
}
