// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput16 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpRequestWithFloatLabels` of the vectors.
    enum HttpRequestWithFloatLabelsOperation: AWSOperation {
        typealias Input = HttpRequestWithFloatLabelsInput
        typealias Output = Void

        static let name = "HttpRequestWithFloatLabels"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/FloatHttpLabels/\(try Label.path(WireText.text(input.float), "float"))/\(try Label.path(WireText.text(input.double), "double"))")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpRequestWithFloatLabelsInput` of the vectors.
    struct HttpRequestWithFloatLabelsInput: Sendable, Hashable {
        /// `double`.
        var double: Double
        /// `float`.
        var float: Double

        /// What is left out is the service's to choose.
        init(double: Double, float: Double) {
            self.double = double
            self.float = float
        }
    }
}

extension RESTJSONInput16.HttpRequestWithFloatLabelsInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput16 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonSupportsNaNFloatLabels", run: case1),
        Vector(id: "RestJsonSupportsInfinityFloatLabels", run: case2),
        Vector(id: "RestJsonSupportsNegativeInfinityFloatLabels", run: case3),
    ]

    private static func case1() throws {
        let input: HttpRequestWithFloatLabelsInput = HttpRequestWithFloatLabelsInput(double: .nan, float: .nan)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/FloatHttpLabels/NaN/NaN"
        expected.body = ""
        try expected.check(HttpRequestWithFloatLabelsOperation.self, input)
    }

    private static func case2() throws {
        let input: HttpRequestWithFloatLabelsInput = HttpRequestWithFloatLabelsInput(double: .infinity, float: .infinity)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/FloatHttpLabels/Infinity/Infinity"
        expected.body = ""
        try expected.check(HttpRequestWithFloatLabelsOperation.self, input)
    }

    private static func case3() throws {
        let input: HttpRequestWithFloatLabelsInput = HttpRequestWithFloatLabelsInput(double: -.infinity, float: -.infinity)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/FloatHttpLabels/-Infinity/-Infinity"
        expected.body = ""
        try expected.check(HttpRequestWithFloatLabelsOperation.self, input)
    }
}
