import Foundation
import Synchronization

/// A real Kubernetes API server that runs for a test, without controllers: nothing that is asked for comes about by itself.
///
/// ```swift
/// @Suite(.enabled(if: KubernetesServer.isAvailable, KubernetesServer.hint)) struct ObjectTests {
///     @Test func anObjectIsMade() async throws {
///         let server = try await KubernetesServer.shared()
/// ```
/// It is the one beside the package, in `../shared/kubernetes`, or the binary that `KUBE_APISERVER` names. It does not outlive the
/// test process, however that ends.
package final class KubernetesServer: Sendable {
    /// The path of a kubeconfig whose current context may do everything; the context `viewer` may do nothing.
    package let kubeconfig: String
    /// Where it listens, for example `https://127.0.0.1:40123`.
    package let url: String
    /// The path of the certificate that its own comes from.
    package let authority: String
    /// What its administrator logs in with.
    package static let token = "admin-token"

    private let process: ChildProcess
    /// The children see the end of this pipe when this process closes its side, or ends.
    private let lifeline = Pipe()
    private let folder: TemporaryFolder

    /// Whether there is a server to start.
    package static var isAvailable: Bool { FileManager.default.fileExists(atPath: shared) || binary != nil }

    /// Why tests are skipped without one.
    package static let hint = "there is no ../shared/kubernetes, and KUBE_APISERVER names no API server"

    /// The one server that all tests of this process share, started by whoever asks first; tests take namespaces of their own.
    package static func shared() async throws -> KubernetesServer {
        let task = running.withLock { running in
            if let task = running { return task }
            let task = Task { try await KubernetesServer() }
            running = task
            return task
        }
        return try await task.value
    }

    private static let running = Mutex<Task<KubernetesServer, any Error>?>(nil)
    private static let shared = "\(packageRoot)/../shared/kubernetes/start"

    private static var binary: String? {
        ProcessInfo.processInfo.environment["KUBE_APISERVER"].flatMap { $0.isEmpty ? nil : $0 }
    }

    private init() async throws {
        let folder = try TemporaryFolder("deployer-kubernetes")
        self.folder = folder
        let start =
            FileManager.default.fileExists(atPath: Self.shared)
            ? [Self.shared, folder.path]
            : ["\(packageRoot)/Tests/TestSupport/kube-apiserver", folder.path, Self.binary ?? ""]
        kubeconfig = "\(folder.path)/kubeconfig"
        let process = try ChildProcess(
            "/bin/sh",
            ["-c", Self.launcher, folder.path] + start,
            environment: ProcessInfo.processInfo.environment,
            folder: folder.path,
            output: folder.path + "/log",
            errors: folder.path + "/log",
            input: lifeline.fileHandleForReading
        )
        self.process = process
        try await until("the Kubernetes API server answers") {
            let log = try folder.read("log")
            guard process.status == nil else {
                throw TestFailure("the API server did not start:\n\(log.suffix(2_000))")
            }
            return log.contains("KUBECONFIG=")
        }
        let text = try folder.read("kubeconfig")
        guard let url = text.firstMatch(of: #/server: "([^"]+)"/#)?.1,
            let authority = text.firstMatch(of: #/certificate-authority: ([^}]+)\}/#)?.1
        else { throw TestFailure("the API server's kubeconfig says nothing:\n\(text)") }
        self.url = String(url)
        self.authority = String(authority)
    }

    /// Starts the server, waits for the end of standard input, and ends it, with its folder (`$0`).
    private static let launcher = """
        exec 3<&0 </dev/null
        "$@" 3<&- && read -r _ <&3
        for pid in $(cat "$0/pids" 2>/dev/null); do kill -KILL "$pid" 2>/dev/null; done
        rm -rf "$0"
        """
}
