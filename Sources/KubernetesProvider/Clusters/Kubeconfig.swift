import AWSClient
import AWSSigner
import FoundationEssentials
import Infra
import Yams

/// What leads to clusters outside of EKS: kubeconfig files, as kubectl reads them.
///
/// Source: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/
package struct Kubeconfig: Sendable {
    /// The folder that relative paths of a file's entries begin at stands beside each entry.
    private typealias Entry = (value: Document, folder: String)

    private var clusters: [String: Entry] = [:]
    private var users: [String: Entry] = [:]
    private var contexts: [String: Document] = [:]
    private var currentContext: String?
    private let paths: [String]

    /// Reads the files; of what several have, the first one's counts.
    ///
    /// - Parameter paths: Of the files. Files that do not exist are passed over, as long as one does.
    /// - Throws: `ClusterProblem` where there is none, or one cannot be read.
    package init(paths: [String]) throws {
        self.paths = paths
        let present = paths.filter { FileManager.default.fileExists(atPath: $0) }
        if present.isEmpty { throw ClusterProblem("There is no kubeconfig \(paths.joined(separator: " or ")).") }
        for path in present { try read(path) }
    }

    private mutating func read(_ path: String) throws {
        let document: Document
        do {
            let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
            document = try Yams.compose(yaml: text).map(Document.init) ?? .null
        } catch {
            throw ClusterProblem("The kubeconfig \(path) cannot be read: \(error).")
        }
        let folder = path.contains("/") ? String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)) : "."
        for item in document["clusters"]?.array ?? [] {
            guard let name = item["name"]?.string, clusters[name] == nil else { continue }
            clusters[name] = (item["cluster"] ?? .null, folder)
        }
        for item in document["users"]?.array ?? [] {
            guard let name = item["name"]?.string, users[name] == nil else { continue }
            users[name] = (item["user"] ?? .null, folder)
        }
        for item in document["contexts"]?.array ?? [] {
            guard let name = item["name"]?.string, contexts[name] == nil else { continue }
            contexts[name] = item["context"] ?? .null
        }
        if currentContext == nil, let name = document["current-context"]?.string, !name.isEmpty {
            currentContext = name
        }
    }

    /// The cluster of a context, and its user.
    ///
    /// - Parameters:
    ///   - context: Its name; `nil` for the current one.
    ///   - environment: The variables that plugins get.
    ///   - now: The clock.
    /// - Returns: Where the cluster is, and how to log in there.
    /// - Throws: `ClusterProblem` that names what is missing.
    func connection(
        to context: String?,
        environment: [String: String],
        now: @escaping @Sendable () -> Timestamp
    ) throws -> ClusterConnection {
        let files = paths.joined(separator: ", ")
        guard let name = context ?? currentContext else {
            throw ClusterProblem("The kubeconfig \(files) has no current context. Name one: kubeconfig:<context>.")
        }
        guard let chosen = contexts[name] else {
            let known = contexts.keys.sorted().joined(separator: ", ")
            throw ClusterProblem("The kubeconfig \(files) has no context \"\(name)\"; it has \(known).")
        }
        guard let clusterName = chosen["cluster"]?.string, let cluster = clusters[clusterName] else {
            throw ClusterProblem("The context \"\(name)\" of \(files) leads to no cluster in it.")
        }
        guard let server = cluster.value["server"]?.string, let url = try? HTTPURL(server) else {
            throw ClusterProblem("The cluster \"\(clusterName)\" of \(files) has no server that is a URL.")
        }
        if cluster.value["insecure-skip-tls-verify"]?.string == "true" {
            throw ClusterProblem(
                "The cluster \"\(clusterName)\" of \(files) says insecure-skip-tls-verify. Whoever answers could take the "
                    + "credentials, so that is not done: give its certificate-authority instead."
            )
        }
        let ways = [
            ("proxy-url", "Set HTTPS_PROXY to the proxy, and take it out of the file."),
            ("tls-server-name", "Name a server whose certificate is for its own address."),
        ]
        for (key, way) in ways where cluster.value.says(key) {
            throw ClusterProblem(
                "The cluster \"\(clusterName)\" of \(files) says \(key), which deployer does not follow. \(way)"
            )
        }
        let authorities = try cluster.value.bytes("certificate-authority", in: cluster.folder)
        var information: [String: Document] = ["server": .string(server)]
        information["certificate-authority-data"] = authorities.map { .string(Base64.encoded($0)) }
        // What the cluster's entry has for plugins.
        information["config"] =
            cluster.value["extensions"]?.array?.first { $0["name"] == Self.pluginExtension }?["extension"]
        return ClusterConnection(
            server: url,
            authorities: authorities,
            login: try login(chosen["user"]?.string ?? "", of: name, .object(information), environment, now)
        )
    }

    /// Source: https://kubernetes.io/docs/reference/config-api/client-authentication.v1/
    private static let pluginExtension: Document = "client.authentication.k8s.io/exec"

    /// `information`: What plugins may be told of the cluster.
    private func login(
        _ name: String,
        of context: String,
        _ information: Document,
        _ environment: [String: String],
        _ now: @escaping @Sendable () -> Timestamp
    ) throws -> any ClusterLogin {
        let files = paths.joined(separator: ", ")
        if name.isEmpty { return FixedLogin(ClusterCredentials()) }
        guard let (user, folder) = users[name] else {
            throw ClusterProblem("The context \"\(context)\" of \(files) names the user \"\(name)\", who is not in it.")
        }
        for key in ["auth-provider", "username", "password"] where user[key] != nil {
            throw ClusterProblem(
                "The user \"\(name)\" of \(files) logs in by \(key), which Kubernetes has given up. "
                    + "Use an exec plugin, a token or a client certificate."
            )
        }
        for key in ["as", "as-uid", "as-groups", "as-user-extra"] where user.says(key) {
            throw ClusterProblem(
                "The user \"\(name)\" of \(files) acts for another by \(key), which deployer does not do. Name a user who may do "
                    + "what is to be done."
            )
        }
        if let plugin = user["exec"] {
            let login = ExecPlugin(plugin, folder: folder, cluster: information, environment: environment)
            return RenewedLogin(now: now) { try await login.lease() }
        }
        var credentials = ClusterCredentials(token: user["token"]?.string.flatMap { $0.isEmpty ? nil : $0 })
        if credentials.token == nil, let file = user["tokenFile"]?.string {
            // Whoever writes such a file writes a new token in time.
            let path = file.path(in: folder)
            return RenewedLogin(now: now) {
                let text = String(decoding: try fileBytes(path), as: UTF8.self)
                return (ClusterCredentials(token: text.trimmed), now() + 60)
            }
        }
        let certificate = try user.bytes("client-certificate", in: folder)
        let key = try user.bytes("client-key", in: folder)
        if let certificate, let key {
            credentials.certificate = .init(certificate: certificate, privateKey: key)
        } else if certificate != nil || key != nil {
            let missing = key == nil ? "client-key" : "client-certificate"
            throw ClusterProblem("The user \"\(name)\" of \(files) has no \(missing) beside what belongs to it.")
        }
        return FixedLogin(credentials)
    }
}

private func fileBytes(_ path: String) throws -> [UInt8] {
    do { return Array(try Data(contentsOf: URL(filePath: path))) } catch {
        throw ClusterProblem("\(path), which the kubeconfig names, cannot be read: \(error).")
    }
}

extension Document {
    /// Scalars are texts, as YAML has them before anybody reads a number into them.
    fileprivate init(_ node: Node) {
        switch node {
        case .scalar(let scalar): self = .string(scalar.string)
        case .sequence(let sequence): self = .array(sequence.map(Document.init))
        case .mapping(let mapping):
            self = .object(
                mapping.reduce(into: [:]) { members, pair in
                    if case .scalar(let name) = pair.key { members[name.string] = Document(pair.value) }
                }
            )
        case .alias: self = .null
        }
    }

    /// Whether there is something at a key: an empty text or list is nothing.
    fileprivate func says(_ key: String) -> Bool {
        switch self[key] {
        case nil, .null, .string(""), .array([]), .object([:]): false
        default: true
        }
    }

    /// What an entry gives in it (`-data`, in base64) or in a file.
    fileprivate func bytes(_ key: String, in folder: String) throws -> [UInt8]? {
        if let data = self["\(key)-data"]?.string {
            guard let bytes = Base64.decoded(data) else {
                throw ClusterProblem("The kubeconfig's \(key)-data is no base64.")
            }
            return bytes
        }
        return try self[key]?.string.map { try fileBytes($0.path(in: folder)) }
    }
}

extension String {
    fileprivate func path(in folder: String) -> String { hasPrefix("/") ? self : "\(folder)/\(self)" }

    fileprivate var trimmed: String {
        let rest = drop(while: \.isWhitespace)
        return String(rest.prefix(rest.count - rest.reversed().prefix(while: \.isWhitespace).count))
    }
}
