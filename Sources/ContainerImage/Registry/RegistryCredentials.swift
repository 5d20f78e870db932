import FoundationEssentials
package import Infra

/// A name and a password for a registry.
package struct RegistryCredentials: Sendable, Hashable {
    package var user: String
    package var password: String

    package init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    /// The value of `Authorization`.
    var basic: String { "Basic " + Data("\(user):\(password)".utf8).base64EncodedString() }

    /// From `user:password` in Base64, as ECR and Docker's settings hold it.
    package init?(base64 text: String) {
        guard let data = Data(base64Encoded: text) else { return nil }
        let parts = String(decoding: data, as: UTF8.self)
        guard let colon = parts.firstIndex(of: ":") else { return nil }
        user = String(parts[..<colon])
        password = String(parts[parts.index(after: colon)...])
    }
}

/// Docker's settings, `~/.docker/config.json`, as far as they hold credentials; `docker login`, `skopeo login` and others write them.
package struct DockerSettings: Sendable, Hashable {
    private var auths: [String: String] = [:]
    /// The credential program of each registry that has one of its own, and of all others.
    private var programs: [String: String] = [:]
    private var program: String?

    private struct File: Decodable {
        struct Entry: Decodable { var auth: String? }
        var auths: [String: Entry]?
        var credHelpers: [String: String]?
        var credsStore: String?
    }

    package init() {}

    /// - Throws: `Diagnostic` where the text is no JSON of that form.
    package init(_ text: [UInt8], path: String) throws(Diagnostic) {
        let file: File
        do { file = try JSONDecoder().decode(File.self, from: Data(text)) } catch {
            throw Diagnostic(.error, "Docker's settings cannot be read", detail: "\(path): \(error).")
        }
        auths = (file.auths ?? [:]).compactMapValues(\.auth)
        programs = file.credHelpers ?? [:]
        program = file.credsStore
    }

    /// Credentials for a registry; `nil` where there are none.
    package subscript(registry: String) -> RegistryCredentials? {
        Self.keys(registry).lazy.compactMap { auths[$0] }.first.flatMap { RegistryCredentials(base64: $0) }
    }

    /// The program that keeps the credentials for a registry, as in `desktop` for `docker-credential-desktop`; `nil` where they
    /// are in the settings themselves.
    package func program(for registry: String) -> String? {
        guard self[registry] == nil else { return nil }
        return Self.keys(registry).lazy.compactMap { programs[$0] }.first ?? program
    }

    /// What a registry may be listed by; Docker's own is under the name of its first interface.
    private static func keys(_ registry: String) -> [String] {
        [registry, "https://\(registry)", "https://\(registry)/", "https://\(registry)/v2/"]
            + (registry == ImageReference.dockerHub ? ["https://index.docker.io/v1/"] : [])
    }
}
