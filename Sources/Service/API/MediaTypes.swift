import HTTPTypes

/// Media types of bodies.
enum MediaTypes {
    static let json = "application/json"
    static let mergePatch = "application/merge-patch+json"
    static let lines = "application/x-ndjson"
    static let csv = "text/csv"

    /// Sees that the client takes what there is.
    ///
    /// - Throws: A problem where `Accept` excludes the type (RFC 9110, section 12.5.1).
    static func accept(_ type: String, _ headers: HTTPFields) throws(Problem) {
        if weight(of: type, headers) == 0 { throw refusal([type]) }
    }

    /// The one of the types that the client likes best; the first of several.
    ///
    /// - Throws: A problem where `Accept` excludes all of them.
    static func preferred(_ types: [String], _ headers: HTTPFields) throws(Problem) -> String {
        let weights = types.map { weight(of: $0, headers) }
        guard let best = weights.max(), best > 0 else { throw refusal(types) }
        return zip(types, weights).first { $0.1 == best }?.0 ?? types[0]
    }

    /// From 0 to 1; 0 for what the client does not take.
    private static func weight(of type: String, _ headers: HTTPFields) -> Double {
        guard let text = headers[.accept], text != "*/*", text != type else { return 1 }
        return weight(of: type, accepted: text)
    }

    private static func refusal(_ types: [String]) -> Problem {
        let known = types.joined(separator: " or ")
        return Problem(
            .notAcceptable,
            "There is only \(known) here.",
            errors: [Problem.Field(parameter: "Accept", "must allow \(known)")]
        )
    }

    /// The weight of the most specific of the ranges that match.
    private static func weight(of type: String, accepted text: String) -> Double {
        // A field that is empty asks for nothing.
        if text.allSatisfy(\.isWhitespace) { return 1 }
        var best = (rank: 0, weight: 0.0)
        for range in text.split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard let name = parts.first else { continue }
            let rank = name == type ? 3 : name == "\(type.prefix { $0 != "/" })/*" ? 2 : name == "*/*" ? 1 : 0
            guard rank > best.rank else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
            best = (rank, weight ?? 1)
        }
        return best.weight
    }

    /// Sees that a body is of a type that is read here, and not encoded.
    ///
    /// - Throws: A problem that names the types.
    static func content(_ types: [String], _ headers: HTTPFields) throws(Problem) {
        if let encoding = headers[.contentEncoding], encoding.lowercased() != "identity" {
            throw Problem(
                .unsupportedMediaType,
                "The body must not be encoded.",
                errors: [Problem.Field(parameter: "Content-Encoding", "must be identity, or left out")],
                headers: [.acceptEncoding: "identity"]
            )
        }
        let given = headers[.contentType] ?? ""
        let parts = given.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
        let isUTF8 = parts.dropFirst().allSatisfy { parameter in
            !parameter.hasPrefix("charset=") || ["charset=utf-8", "charset=\"utf-8\""].contains(parameter)
        }
        if let type = parts.first, types.contains(type), isUTF8 { return }
        let known = types.joined(separator: " or ")
        throw Problem(
            .unsupportedMediaType,
            "The body must be \(known) in UTF-8.",
            errors: [Problem.Field(parameter: "Content-Type", "must be \(known), is '\(given.prefix(100))'")],
            headers: types == [mergePatch] ? [.acceptPatch: mergePatch] : [.accept: known]
        )
    }
}
