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

    private struct File: Decodable {
        struct Entry: Decodable { var auth: String? }
        var auths: [String: Entry]?
    }

    package init() {}

    /// - Throws: `Diagnostic` where the text is no JSON of that form.
    package init(_ text: [UInt8], path: String) throws(Diagnostic) {
        let file: File
        do { file = try JSONDecoder().decode(File.self, from: Data(text)) } catch {
            throw Diagnostic(.error, "Docker's settings cannot be read", detail: "\(path): \(error).")
        }
        auths = (file.auths ?? [:]).compactMapValues(\.auth)
    }

    /// Credentials for a registry; `nil` where there are none.
    package subscript(registry: String) -> RegistryCredentials? {
        [registry, "https://\(registry)", "https://\(registry)/", "https://\(registry)/v2/"].lazy
            .compactMap { auths[$0] }.first.flatMap { RegistryCredentials(base64: $0) }
    }
}
