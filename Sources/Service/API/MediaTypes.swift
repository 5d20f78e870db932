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
        if !allows(type, headers) { throw refusal([type]) }
    }

    /// The first of the types that the client takes.
    ///
    /// - Throws: A problem where `Accept` excludes all of them.
    static func preferred(_ types: [String], _ headers: HTTPFields) throws(Problem) -> String {
        guard let type = types.first(where: { allows($0, headers) }) else { throw refusal(types) }
        return type
    }

    private static func allows(_ type: String, _ headers: HTTPFields) -> Bool {
        guard let text = headers[.accept] else { return true }
        return text == "*/*" || text == type || accepts(text, type)
    }

    private static func refusal(_ types: [String]) -> Problem {
        let known = types.joined(separator: " or ")
        return Problem(
            .notAcceptable,
            "There is only \(known) here.",
            errors: [Problem.Field(parameter: "Accept", "must allow \(known)")]
        )
    }

    /// Whether the most specific of the ranges that match has not the weight 0.
    private static func accepts(_ text: String, _ type: String) -> Bool {
        var best = (rank: 0, isAccepted: false)
        for range in text.split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard let name = parts.first else { continue }
            let rank = name == type ? 3 : name == "\(type.prefix { $0 != "/" })/*" ? 2 : name == "*/*" ? 1 : 0
            guard rank > best.rank else { continue }
            let isRefused = parts.dropFirst().contains { parameter in
                parameter.hasPrefix("q=0") && parameter.dropFirst(2).allSatisfy { $0 == "0" || $0 == "." }
            }
            best = (rank, !isRefused)
        }
        // A field that is empty asks for nothing.
        return best.isAccepted || text.allSatisfy(\.isWhitespace)
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
