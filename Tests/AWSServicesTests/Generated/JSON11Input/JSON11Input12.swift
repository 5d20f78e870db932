// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Input12 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `SimpleScalarProperties` of the vectors.
    enum SimpleScalarPropertiesOperation: AWSOperation {
        typealias Input = SimpleScalarPropertiesInputOutput
        typealias Output = Void

        static let name = "SimpleScalarProperties"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

extension JSON11Input12.SimpleScalarPropertiesInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("doubleValue", doubleValue) { JSONValue($0) }
        object.member("floatValue", floatValue) { JSONValue($0) }
    }
}

extension JSON11Input12 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11SupportsNaNFloatInputs", run: case1),
        Vector(id: "AwsJson11SupportsInfinityFloatInputs", run: case2),
        Vector(id: "AwsJson11SupportsNegativeInfinityFloatInputs", run: case3),
    ]

    private static func case1() throws {
        let input: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: .nan, floatValue: .nan)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"floatValue\": \"NaN\",\n    \"doubleValue\": \"NaN\"\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.SimpleScalarProperties"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case2() throws {
        let input: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: .infinity, floatValue: .infinity)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"floatValue\": \"Infinity\",\n    \"doubleValue\": \"Infinity\"\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.SimpleScalarProperties"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case3() throws {
        let input: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: -.infinity, floatValue: -.infinity)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"floatValue\": \"-Infinity\",\n    \"doubleValue\": \"-Infinity\"\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.SimpleScalarProperties"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }
}
