// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLInput21 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpRequestWithLabels` of the vectors.
    enum HttpRequestWithLabelsOperation: AWSOperation {
        typealias Input = HttpRequestWithLabelsInput
        typealias Output = Void

        static let name = "HttpRequestWithLabels"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/HttpRequestWithLabels/\(try Label.path(input.string, "string"))/\(try Label.path(String(input.short), "short"))/\(try Label.path(String(input.integer), "integer"))/\(try Label.path(String(input.long), "long"))/\(try Label.path(WireText.text(input.float), "float"))/\(try Label.path(WireText.text(input.double), "double"))/\(try Label.path(String(input.boolean), "boolean"))/\(try Label.path(input.timestamp.text(.dateTime), "timestamp"))")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpRequestWithLabelsInput` of the vectors.
    struct HttpRequestWithLabelsInput: Sendable, Hashable {
        /// `boolean`.
        var boolean: Bool
        /// `double`.
        var double: Double
        /// `float`.
        var float: Double
        /// `integer`.
        var integer: Int
        /// `long`.
        var long: Int
        /// `short`.
        var short: Int
        /// `string`.
        var string: String
        /// `timestamp`.
        var timestamp: Timestamp

        /// What is left out is the service's to choose.
        init(
            boolean: Bool,
            double: Double,
            float: Double,
            integer: Int,
            long: Int,
            short: Int,
            string: String,
            timestamp: Timestamp
        ) {
            self.boolean = boolean
            self.double = double
            self.float = float
            self.integer = integer
            self.long = long
            self.short = short
            self.string = string
            self.timestamp = timestamp
        }
    }
}

extension RESTXMLInput21.HttpRequestWithLabelsInput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput21 {
    static let vectors: [Vector] = [
        Vector(id: "InputWithHeadersAndAllParams", run: case1),
        Vector(id: "HttpRequestLabelEscaping", run: case2),
    ]

    private static func case1() throws {
        let input: HttpRequestWithLabelsInput = HttpRequestWithLabelsInput(boolean: true, double: 5.1, float: 4.1, integer: 2, long: 3, short: 1, string: "string", timestamp: Timestamp(secondsSinceEpoch: 1576540098))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/HttpRequestWithLabels/string/1/2/3/4.1/5.1/true/2019-12-16T23%3A48%3A18Z"
        expected.body = ""
        try expected.check(HttpRequestWithLabelsOperation.self, input)
    }

    private static func case2() throws {
        let input: HttpRequestWithLabelsInput = HttpRequestWithLabelsInput(boolean: true, double: 5.1, float: 4.1, integer: 2, long: 3, short: 1, string: " %:/?#[]@!$&'()*+,;=😹", timestamp: Timestamp(secondsSinceEpoch: 1576540098))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/HttpRequestWithLabels/%20%25%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%F0%9F%98%B9/1/2/3/4.1/5.1/true/2019-12-16T23%3A48%3A18Z"
        expected.body = ""
        try expected.check(HttpRequestWithLabelsOperation.self, input)
    }
}
