// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput34 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `OmitsNullSerializesEmptyString` of the vectors.
    enum OmitsNullSerializesEmptyStringOperation: AWSOperation {
        typealias Input = OmitsNullSerializesEmptyStringInput
        typealias Output = Void

        static let name = "OmitsNullSerializesEmptyString"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/OmitsNullSerializesEmptyString")
            request.addQuery("Empty", input.emptyString.map { $0 })
            request.addQuery("Null", input.nullValue.map { $0 })
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `OmitsNullSerializesEmptyStringInput` of the vectors.
    struct OmitsNullSerializesEmptyStringInput: Sendable, Hashable {
        /// `emptyString`.
        var emptyString: String?
        /// `nullValue`.
        var nullValue: String?

        /// What is left out is the service's to choose.
        init(emptyString: String? = nil, nullValue: String? = nil) {
            self.emptyString = emptyString
            self.nullValue = nullValue
        }
    }
}

extension RESTJSONInput34.OmitsNullSerializesEmptyStringInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput34 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonOmitsNullQuery", run: case1),
        Vector(id: "RestJsonSerializesEmptyQueryValue", run: case2),
    ]

    private static func case1() throws {
        let input: OmitsNullSerializesEmptyStringInput = OmitsNullSerializesEmptyStringInput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/OmitsNullSerializesEmptyString"
        expected.body = ""
        try expected.check(OmitsNullSerializesEmptyStringOperation.self, input)
    }

    private static func case2() throws {
        let input: OmitsNullSerializesEmptyStringInput = OmitsNullSerializesEmptyStringInput(emptyString: "")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/OmitsNullSerializesEmptyString?Empty="
        expected.body = ""
        try expected.check(OmitsNullSerializesEmptyStringOperation.self, input)
    }
}
