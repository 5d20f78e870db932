// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput19 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
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

extension RESTXMLInput19.HttpRequestWithFloatLabelsInput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput19 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlSupportsNaNFloatLabels", run: case1),
        Vector(id: "RestXmlSupportsInfinityFloatLabels", run: case2),
        Vector(id: "RestXmlSupportsNegativeInfinityFloatLabels", run: case3),
    ]

    private static func case1() throws {
        let input: HttpRequestWithFloatLabelsInput = HttpRequestWithFloatLabelsInput(double: .nan, float: .nan)
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/FloatHttpLabels/NaN/NaN"
        expected.body = ""
        try expected.check(HttpRequestWithFloatLabelsOperation.self, input)
    }

    private static func case2() throws {
        let input: HttpRequestWithFloatLabelsInput = HttpRequestWithFloatLabelsInput(double: .infinity, float: .infinity)
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/FloatHttpLabels/Infinity/Infinity"
        expected.body = ""
        try expected.check(HttpRequestWithFloatLabelsOperation.self, input)
    }

    private static func case3() throws {
        let input: HttpRequestWithFloatLabelsInput = HttpRequestWithFloatLabelsInput(double: -.infinity, float: -.infinity)
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/FloatHttpLabels/-Infinity/-Infinity"
        expected.body = ""
        try expected.check(HttpRequestWithFloatLabelsOperation.self, input)
    }
}
