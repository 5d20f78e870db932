// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Output12 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `SimpleScalarProperties` of the vectors.
    enum SimpleScalarPropertiesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = SimpleScalarPropertiesInputOutput

        static let name = "SimpleScalarProperties"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `SimpleScalarPropertiesInputOutput` of the vectors.
    struct SimpleScalarPropertiesInputOutput: Sendable, Hashable {
        /// `doubleValue`.
        var doubleValue: Double?
        /// `floatValue`.
        var floatValue: Double?

        /// What is left out is the service's to choose.
        init(doubleValue: Double? = nil, floatValue: Double? = nil) {
            self.doubleValue = doubleValue
            self.floatValue = floatValue
        }
    }
}

extension JSON11Output12.SimpleScalarPropertiesInputOutput {
    package init(json: JSONValue) throws {
        self.doubleValue = try json.member("doubleValue") { try $0.double() }
        self.floatValue = try json.member("floatValue") { try $0.double() }
    }
}

extension JSON11Output12 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11SupportsNaNFloatInputs", run: case1),
        Vector(id: "AwsJson11SupportsInfinityFloatInputs", run: case2),
        Vector(id: "AwsJson11SupportsNegativeInfinityFloatInputs", run: case3),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\n    \"floatValue\": \"NaN\",\n    \"doubleValue\": \"NaN\"\n}".utf8)
        )
        let expected: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: .nan, floatValue: .nan)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\n    \"floatValue\": \"Infinity\",\n    \"doubleValue\": \"Infinity\"\n}".utf8)
        )
        let expected: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: .infinity, floatValue: .infinity)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\n    \"floatValue\": \"-Infinity\",\n    \"doubleValue\": \"-Infinity\"\n}".utf8)
        )
        let expected: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: -.infinity, floatValue: -.infinity)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }
}
