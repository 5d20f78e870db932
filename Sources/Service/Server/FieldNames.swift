import HTTPTypes

extension HTTPField.Name {
    static let requestID = constant("X-Request-Id")
    static let apiKey = constant("X-Api-Key")
    static let rateLimit = constant("RateLimit")
    static let referrerPolicy = constant("Referrer-Policy")
    static let rateLimitPolicy = constant("RateLimit-Policy")

    /// A name that stands in the source.
    private static func constant(_ text: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name("\(text)") else { preconditionFailure("\(text) is no name of a header field") }
        return name
    }
}
