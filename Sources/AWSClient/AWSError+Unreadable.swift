extension AWSError {
    /// What to say of an answer that no AWS service gives: a web page from a proxy, or from an emulator that does not
    /// know the call, or nothing at all.
    ///
    /// - Returns: `nil` where the answer has a body that is not a web page.
    static func unreadable(_ response: HTTPResponse, service: ServiceDescription, operation: String, url: HTTPURL)
        -> AWSError?
    {
        let problem: String
        if response.isWebPage {
            let title = response.pageTitle.map { " titled '\($0)'" } ?? ""
            problem = "a web page\(title)"
        } else if response.body.isEmpty, response.status >= 300 {
            problem = "an empty answer"
        } else {
            return nil
        }
        return AWSError(
            code: "HTTP\(response.status)",
            message:
                "\(url.authority) gave \(problem) with status \(response.status). AWS does not answer like this: a "
                + "proxy may stand in between, or the endpoint is an emulator that does not know this call",
            service: service.serviceID,
            operation: operation,
            status: response.status,
            requestID: response.requestID,
            isAmbiguous: response.status >= 500
        )
    }
}

extension HTTPResponse {
    /// The id that AWS's support asks for.
    package var requestID: String? {
        headers["x-amzn-RequestId"] ?? headers["x-amz-request-id"] ?? headers["x-amzn-request-id"]
    }

    fileprivate var isWebPage: Bool {
        let start = beginning.lowercased()
        // moto gives some good answers, empty ones too, the type text/html.
        if start.isEmpty || start == "null" || start.hasPrefix("{") || start.hasPrefix("<?xml") { return false }
        if let type = headers["Content-Type"]?.lowercased(), type.hasPrefix("text/html") { return true }
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
    }

    fileprivate var pageTitle: String? {
        let text = beginning
        guard let open = text.firstRange(of: "<title>"),
            let close = text[open.upperBound...].firstRange(of: "</title>")
        else { return nil }
        return String(text[open.upperBound..<close.lowerBound])
    }

    private var beginning: Substring {
        String(decoding: body.prefix(2_000), as: UTF8.self).drop { $0.isWhitespace }
    }
}
