extension AWSError {
    /// The error in an answer whose status is not from 200 to 299.
    ///
    /// The code is `HTTP404` and the like where the answer holds none.
    public init(response: HTTPResponse, operation: String, service: ServiceDescription) {
        let details = ErrorDetails(response, protocol: service.wireProtocol)
        self.init(
            code: details.code ?? "HTTP\(response.status)",
            message: details.message ?? Self.missingMessage(response),
            service: service.serviceID,
            operation: operation,
            status: response.status,
            requestID: details.requestID ?? response.requestID
        )
    }

    private static func missingMessage(_ response: HTTPResponse) -> String {
        guard !response.body.isEmpty else { return "the answer has status \(response.status) and is empty" }
        let text = WireText.trimmed(String(decoding: response.body.prefix(200), as: UTF8.self))
        return "the answer has status \(response.status) and no message: \(text)"
    }
}

/// What the body and the headers of an error say.
private struct ErrorDetails {
    var code: String?
    var message: String?
    var requestID: String?

    init(_ response: HTTPResponse, protocol wireProtocol: ServiceDescription.WireProtocol) {
        switch wireProtocol {
        case .ec2, .query, .restXML: readXML(response.body)
        case .json, .restJSON: readJSON(response)
        }
        if let code, code.isEmpty { self.code = nil }
    }

    /// `<ErrorResponse><Error>` of query and rest-xml, `<Response><Errors><Error>` of ec2, `<Error>` of S3.
    private mutating func readXML(_ body: [UInt8]) {
        guard let root = try? XMLParser.parse(body) else { return }
        let error = root.child("Error") ?? root.child("Errors")?.child("Error") ?? root
        code = error.child("Code").map { WireText.trimmed($0.text) }
        message = (error.child("Message") ?? error.child("message"))?.text
        let ids = ["RequestId", "RequestID", "requestId"]
        requestID = ids.lazy.compactMap { root.child($0) ?? error.child($0) }.first.map { WireText.trimmed($0.text) }
    }

    /// The header `x-amzn-errortype`, or `code` or `__type` in the body. For a service that once spoke the query
    /// protocol, the header `x-amzn-query-error` holds the code that its callers know: `Code;Sender`.
    private mutating func readJSON(_ response: HTTPResponse) {
        let body = (try? JSONParser.parse(response.body)) ?? .null
        func text(_ name: String) -> String? {
            guard case .object(let members) = body, case .string(let text)? = members[name] else { return nil }
            return text
        }
        let type = response.headers["x-amzn-errortype"] ?? text("code") ?? text("__type") ?? text("Code")
        code = type.map(Self.shapeName)
        if let query = response.headers["x-amzn-query-error"], let first = query.split(separator: ";").first {
            code = String(first)
        }
        message = text("message") ?? text("Message") ?? text("errorMessage")
    }

    /// `aws.protocoltests#FooError:http://internal.amazon.com/` is `FooError`.
    private static func shapeName(_ type: String) -> String {
        let name = type.split(separator: ":", omittingEmptySubsequences: false).first ?? ""
        return WireText.trimmed(String(name.split(separator: "#").last ?? ""))
    }
}
