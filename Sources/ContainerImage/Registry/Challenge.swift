/// What a registry asks for with a 401: the value of `WWW-Authenticate`.
///
/// Source: RFC 9110, section 11.6.1; https://distribution.github.io/distribution/spec/auth/token/
struct Challenge: Sendable, Hashable {
    enum Scheme: String, Sendable { case bearer, basic }

    let scheme: Scheme
    private let parameters: [String: String]

    var realm: String? { parameters["realm"] }
    var service: String? { parameters["service"] }
    var scope: String? { parameters["scope"] }

    /// - Returns: `nil` for a scheme that is neither.
    init?(_ text: String) {
        let word = text.prefix { $0 != " " }
        guard let scheme = Scheme(rawValue: word.lowercased()) else { return nil }
        self.scheme = scheme
        var parameters: [String: String] = [:]
        var rest = text[word.endIndex...]
        while let equals = rest.firstIndex(of: "=") {
            let name = rest[..<equals].filter { !" ,".contains($0) }.lowercased()
            rest = rest[rest.index(after: equals)...]
            var value: Substring
            if rest.first == "\"" {
                rest = rest.dropFirst()
                value = rest.prefix { $0 != "\"" }
                rest = rest[value.endIndex...].dropFirst()
            } else {
                value = rest.prefix { $0 != "," }
                rest = rest[value.endIndex...]
            }
            parameters[name] = String(value)
        }
        self.parameters = parameters
    }
}
