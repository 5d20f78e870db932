import HTTPTypes

extension HTTPField.Name {
    static let link = named("Link")
    static let idempotencyKey = named("Idempotency-Key")
    static let idempotencyReplayed = named("Idempotency-Replayed")
    static let acceptPatch = named("Accept-Patch")
    /// Holds a second host: the first is the request's authority.
    static let host = named("Host")
    /// How new a read has to be; see `Freshness`.
    static let readAfter = named("Read-After")

    /// A name that stands in the source.
    private static func named(_ text: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name("\(text)") else { preconditionFailure("\(text) is no name of a header field") }
        return name
    }
}

/// What a request says about the version of a row.
struct Preconditions: Sendable {
    /// `If-Match`: the version that the row must have, `nil` for any.
    ///
    /// - Throws: A problem where the field is missing (RFC 6585, section 3), or not one entity tag.
    static func required(_ headers: HTTPFields) throws(Problem) -> Int64? {
        guard let text = headers[.ifMatch] else {
            throw Problem(
                .preconditionRequired,
                "Send the row's ETag as If-Match.",
                errors: [Problem.Field(parameter: "If-Match", "is required")]
            )
        }
        let tags = tags(text)
        guard let tag = tags.first, tags.count == 1 else {
            throw Problem(
                .malformedRequest,
                "If-Match must hold one entity tag.",
                errors: [Problem.Field(parameter: "If-Match", "must be one entity tag, such as \"3\", or *")]
            )
        }
        if tag == "*" { return nil }
        // A tag of another form was never given out: no row has it.
        return version(tag) ?? 0
    }

    /// `If-None-Match`: whether the client has the representation with this tag. Tags compare weakly (RFC 9110, section 13.1.2).
    static func has(_ tag: String, _ headers: HTTPFields) -> Bool {
        guard let text = headers[.ifNoneMatch] else { return false }
        return tags(text).contains { $0 == "*" || $0 == tag }
    }

    /// The tags of a list, without what marks weak ones: a proxy that compresses makes them so.
    private static func tags(_ text: String) -> [Substring] {
        text.split(separator: ",").map { part in
            let tag = part.drop { $0 == " " || $0 == "\t" }
            let strong = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
            return strong.prefix { $0 != " " && $0 != "\t" }
        }
    }

    /// The version in a tag: `"3"`, or `"3-…"` where the tag stands for more than the row.
    private static func version(_ tag: Substring) -> Int64? {
        guard tag.hasPrefix("\""), tag.hasSuffix("\""), tag.utf8.count > 2 else { return nil }
        return Int64(tag.dropFirst().dropLast().prefix { $0 != "-" })
    }
}
