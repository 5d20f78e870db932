package import AWSClient
package import Infra

/// Where an image is, or is to be: `host[:port]/repository[:tag][@digest]`.
package struct ImageReference: Sendable, Hashable, CustomStringConvertible {
    /// The registry's host, with its port where it has one.
    package var registry: String
    package var scheme: HTTPURL.Scheme
    /// As in `team/shop`.
    package var repository: String
    package var tag: String?
    package var digest: Digest?

    /// Reads a reference. A registry on this machine itself is spoken to without TLS, any other with it; `http://` before the
    /// host says otherwise.
    ///
    /// - Throws: `Diagnostic` for a text that names no registry, or a tag or a digest that is none.
    package init(_ text: String) throws(Diagnostic) {
        var rest = text[...]
        var scheme: HTTPURL.Scheme?
        for candidate in [HTTPURL.Scheme.http, .https] where text.hasPrefix("\(candidate.rawValue)://") {
            scheme = candidate
            rest = rest.dropFirst(candidate.rawValue.count + 3)
        }
        if let at = rest.lastIndex(of: "@") {
            guard let digest = Digest(String(rest[rest.index(after: at)...])) else {
                throw Self.mistake(text, "has no SHA-256 digest after the @")
            }
            self.digest = digest
            rest = rest[..<at]
        }
        guard let slash = rest.firstIndex(of: "/") else { throw Self.mistake(text, "names no registry") }
        let host = String(rest[..<slash])
        guard host.contains(".") || host.contains(":") || host == "localhost" else {
            throw Self.mistake(text, "names no registry: \"\(host)\" is no host")
        }
        var path = rest[rest.index(after: slash)...]
        if let colon = path.lastIndex(of: ":") {
            let tag = path[path.index(after: colon)...]
            guard Self.isTag(tag) else { throw Self.mistake(text, "has a tag that cannot be one: \"\(tag)\"") }
            self.tag = String(tag)
            path = path[..<colon]
        }
        guard Self.isRepository(path) else {
            throw Self.mistake(text, "has a repository that cannot be one: \"\(path)\"")
        }
        registry = host
        // Docker's own images are named without a team.
        repository = host == Self.dockerHub && !path.contains("/") ? "library/\(path)" : String(path)
        self.scheme = scheme ?? (Self.isLoopback(host) ? .http : .https)
    }

    /// Without the scheme, as Kubernetes and others take it.
    package var description: String {
        "\(registry)/\(repository)" + (tag.map { ":\($0)" } ?? "") + (digest.map { "@\($0)" } ?? "")
    }

    /// Repository and digest.
    package func pinned(to digest: Digest) -> String { "\(registry)/\(repository)@\(digest)" }

    /// The name of Docker's registry in references; it answers at another host.
    static let dockerHub = "docker.io"

    private static func mistake(_ text: String, _ problem: String) -> Diagnostic {
        Diagnostic(
            .error,
            "Not a place for an image",
            detail: "\"\(text)\" \(problem). Write it as in 111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop:1.4."
        )
    }

    /// Whether a text can be a tag: at most 128 letters, digits and `._-`, of which the last two do not come first.
    ///
    /// Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests
    package static func isTag(_ text: some StringProtocol) -> Bool {
        guard let first = text.first, text.utf8.count <= 128, first != ".", first != "-" else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    }

    private static func isRepository(_ text: Substring) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 255 else { return false }
        return text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            guard let first = part.first, let last = part.last else { return false }
            return !"._-".contains(first) && !"._-".contains(last)
                && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || "._-".contains($0)) }
        }
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host.hasPrefix("localhost:") || host.hasPrefix("127.") || host.hasPrefix("[::1]")
    }
}
