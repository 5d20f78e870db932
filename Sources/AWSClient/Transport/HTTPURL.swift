/// Where a request goes, in parts; nothing is decoded or encoded on the way.
package struct HTTPURL: Sendable, Hashable, CustomStringConvertible {
    package enum Scheme: String, Sendable {
        case http, https

        /// The port that goes without saying.
        package var defaultPort: Int {
            switch self {
            case .http: 80
            case .https: 443
            }
        }
    }

    package var scheme: Scheme
    /// A name or an address; an IPv6 address stands in brackets.
    package var host: String
    /// `nil` for the scheme's own.
    package var port: Int?
    /// Percent-encoded; empty or beginning with `/`.
    package var path: String
    /// Percent-encoded, without the `?`.
    package var query: String?

    package init(scheme: Scheme = .https, host: String, port: Int? = nil, path: String = "/", query: String? = nil) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.query = query
    }

    /// - Parameter text: As in `https://host:8443/path?query`.
    /// - Throws: `InvalidURL` where it is not an http or https URL, or holds a user name.
    package init(_ text: String) throws(InvalidURL) {
        guard let separator = text.firstRange(of: "://") else { throw InvalidURL(text: text) }
        guard let scheme = Scheme(rawValue: text[..<separator.lowerBound].lowercased()) else {
            throw InvalidURL(text: text)
        }
        let rest = text[separator.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let target = rest[authority.endIndex...]
        let path = target.prefix { $0 != "?" }
        let query = target[path.endIndex...].dropFirst()
        guard !authority.contains("@"), !text.utf8.contains(where: { $0 <= 32 || $0 == 127 }) else {
            throw InvalidURL(text: text)
        }
        let hostEnd = authority.hasPrefix("[") ? (authority.firstIndex(of: "]") ?? authority.startIndex) : nil
        let colon = authority[(hostEnd ?? authority.startIndex)...].lastIndex(of: ":")
        let host = authority[..<(colon ?? authority.endIndex)]
        var port: Int?
        if let colon {
            let digits = authority[authority.index(after: colon)...]
            guard let number = Int(digits), (1...65_535).contains(number) else { throw InvalidURL(text: text) }
            port = number == scheme.defaultPort ? nil : number
        }
        guard !host.isEmpty, hostEnd != authority.startIndex else { throw InvalidURL(text: text) }
        self.init(
            scheme: scheme,
            host: host.lowercased(),
            port: port,
            path: path.isEmpty ? "/" : String(path),
            query: query.isEmpty ? nil : String(query)
        )
    }

    /// Value of the `Host` header: the host, and the port where it is not the scheme's own.
    package var authority: String {
        guard let port, port != scheme.defaultPort else { return host }
        return "\(host):\(port)"
    }

    package var description: String {
        "\(scheme.rawValue)://\(authority)\(path)" + (query.map { "?\($0)" } ?? "")
    }
}

/// Text that is no http or https URL.
package struct InvalidURL: Error, Sendable, Hashable, CustomStringConvertible {
    package let text: String

    package var description: String {
        "'\(text)' is not a URL: write it as in 'https://host:8443/path', without user name"
    }
}
