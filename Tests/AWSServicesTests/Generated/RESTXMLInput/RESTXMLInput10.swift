// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput10 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpEnumPayload` of the vectors.
    enum HttpEnumPayloadOperation: AWSOperation {
        typealias Input = EnumPayloadInput
        typealias Output = Void

        static let name = "HttpEnumPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/EnumPayload")
            if let payload = input.payload {
                request.setBody(Array(payload.rawValue.utf8), contentType: "text/plain")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

extension RESTXMLInput10.EnumPayloadInput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput10 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlEnumPayloadRequest", run: case1),
    ]

    private static func case1() throws {
        let input: EnumPayloadInput = EnumPayloadInput(payload: StringEnum(rawValue: "enumvalue"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/EnumPayload"
        expected.body = "enumvalue"
        expected.headers["Content-Type"] = "text/plain"
        try expected.check(HttpEnumPayloadOperation.self, input)
    }
}
