extension AWSError {
    /// Stands in until Protocols/ reads the bodies.
    init(response: HTTPResponse, operation: String, service: ServiceDescription) {
        let body = String(decoding: response.body, as: UTF8.self)
        var code = "HTTP\(response.status)"
        if let open = body.firstRange(of: "<Code>"), let close = body.firstRange(of: "</Code>") {
            code = String(body[open.upperBound..<close.lowerBound])
        } else if let open = body.firstRange(of: "\"__type\":") {
            code = String(
                body[open.upperBound...].drop { $0 == " " || $0 == "\"" }.prefix { $0 != "\"" }.split(separator: "#")
                    .last ?? ""
            )
        }
        self.init(
            code: code,
            message: body,
            service: service.serviceID,
            operation: operation,
            status: response.status,
            requestID: response.requestID
        )
    }
}
