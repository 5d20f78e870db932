// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput03 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `ConstantQueryString` of the vectors.
    enum ConstantQueryStringOperation: AWSOperation {
        typealias Input = ConstantQueryStringInput
        typealias Output = Void

        static let name = "ConstantQueryString"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/ConstantQueryString/\(try Label.path(input.hello, "hello"))")
            request.query.append(WireRequest.QueryItem("foo", "bar"))
            request.query.append(WireRequest.QueryItem("hello", nil))
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `ConstantQueryStringInput` of the vectors.
    struct ConstantQueryStringInput: Sendable, Hashable {
        /// `hello`.
        var hello: String

        /// What is left out is the service's to choose.
        init(hello: String) {
            self.hello = hello
        }
    }
}

extension RESTXMLInput03.ConstantQueryStringInput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput03 {
    static let vectors: [Vector] = [
        Vector(id: "ConstantQueryString", run: case1),
    ]

    private static func case1() throws {
        let input: ConstantQueryStringInput = ConstantQueryStringInput(hello: "hi")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/ConstantQueryString/hi?foo=bar&hello"
        expected.body = ""
        try expected.check(ConstantQueryStringOperation.self, input)
    }
}
