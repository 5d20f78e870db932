import AWSClient
import AWSSigner
import Infra

/// A program that a kubeconfig names, and that prints credentials.
///
/// Source: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
struct ExecPlugin: Sendable {
    private let command: String
    private let arguments: [String]
    private let environment: [String: String]
    private let apiVersion: String
    private let hint: String

    /// - Parameters:
    ///   - plugin: The entry `exec` of a user.
    ///   - folder: Where a command with a relative path begins.
    ///   - cluster: What it is told of the cluster, where it asks for that.
    ///   - environment: The variables that it gets beside its own.
    init(_ plugin: Document, folder: String, cluster: Document, environment: [String: String]) {
        let command = plugin["command"]?.string ?? ""
        self.command = command.contains("/") && !command.hasPrefix("/") ? "\(folder)/\(command)" : command
        arguments = (plugin["args"]?.array ?? []).compactMap(\.string)
        apiVersion = plugin["apiVersion"]?.string ?? "client.authentication.k8s.io/v1"
        hint = plugin["installHint"]?.string.map { " \($0)" } ?? ""
        var variables = environment
        for variable in plugin["env"]?.array ?? [] {
            if let name = variable["name"]?.string { variables[name] = variable["value"]?.string ?? "" }
        }
        var spec: [String: Document] = ["interactive": false]
        if plugin["provideClusterInfo"]?.string == "true" { spec["cluster"] = cluster }
        let information: Document = [
            "apiVersion": .string(apiVersion), "kind": "ExecCredential", "spec": .object(spec),
        ]
        // What has no JSON is secret or no number, and nothing here is.
        variables["KUBERNETES_EXEC_INFO"] = (try? information.json()).map { String(decoding: $0, as: UTF8.self) }
        self.environment = variables
    }

    /// - Throws: `ClusterProblem` where it gives none.
    func lease() async throws -> RenewedLogin.Lease {
        let result: (status: Int32, output: [UInt8])
        do {
            result = try await ShellCommand(program: command, arguments: arguments, environment: environment).run()
        } catch {
            throw ClusterProblem("The kubeconfig's plugin \(command) could not be run: \(error).\(hint)")
        }
        guard result.status == 0 else {
            throw ClusterProblem(
                "The kubeconfig's plugin \(command) ended with status \(result.status); what it said is above.\(hint)"
            )
        }
        guard let answer = try? Document(json: result.output), let status = answer["status"] else {
            throw ClusterProblem("The kubeconfig's plugin \(command) printed no ExecCredential.")
        }
        var credentials = ClusterCredentials(token: status["token"]?.string)
        if let certificate = status["clientCertificateData"]?.string, let key = status["clientKeyData"]?.string {
            credentials.certificate = .init(certificate: Array(certificate.utf8), privateKey: Array(key.utf8))
        }
        guard credentials != ClusterCredentials() else {
            throw ClusterProblem("The kubeconfig's plugin \(command) gave neither a token nor a certificate.")
        }
        // A minute before its end, a token may not last for a request any more.
        let end = status["expirationTimestamp"]?.string.flatMap { Timestamp(iso8601: $0) }.map { $0 + -60 }
        return (credentials, end)
    }
}
