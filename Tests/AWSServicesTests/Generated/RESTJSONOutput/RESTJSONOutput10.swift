// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput10 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpEnumPayload` of the vectors.
    enum HttpEnumPayloadOperation: AWSOperation {
        typealias Input = Void
        typealias Output = EnumPayloadInput

        static let name = "HttpEnumPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/EnumPayload")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.payload = response.body.isEmpty ? nil : StringEnum(rawValue: response.text)
            return output
        }
    }

    /// `EnumPayloadInput` of the vectors.
    struct EnumPayloadInput: Sendable, Hashable {
        /// `payload`.
        var payload: StringEnum?

        /// What is left out is the service's to choose.
        init(payload: StringEnum? = nil) {
            self.payload = payload
        }
    }

    /// `StringEnum` of the vectors.
    struct StringEnum: StringEnumeration {
        var rawValue: String

        init(rawValue: String) { self.rawValue = rawValue }

        /// `enumvalue`.
        static var enumvalue: Self { Self(rawValue: "enumvalue") }
    }
}

extension RESTJSONOutput10.EnumPayloadInput {
    package init(json: JSONValue) throws {
        self.payload = nil
    }
}

extension RESTJSONOutput10 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonEnumPayloadResponse", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "text/plain"], body: Array("enumvalue".utf8))
        let expected: EnumPayloadInput = EnumPayloadInput(payload: StringEnum(rawValue: "enumvalue"))
        try checkOutput(HttpEnumPayloadOperation.self, response, expected)
    }
}
