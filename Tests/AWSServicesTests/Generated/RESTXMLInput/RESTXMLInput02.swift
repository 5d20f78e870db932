// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput02 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `ConstantAndVariableQueryString` of the vectors.
    enum ConstantAndVariableQueryStringOperation: AWSOperation {
        typealias Input = ConstantAndVariableQueryStringInput
        typealias Output = Void

        static let name = "ConstantAndVariableQueryString"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/ConstantAndVariableQueryString")
            request.query.append(WireRequest.QueryItem("foo", "bar"))
            request.addQuery("baz", input.baz.map { $0 })
            request.addQuery("maybeSet", input.maybeSet.map { $0 })
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `ConstantAndVariableQueryStringInput` of the vectors.
    struct ConstantAndVariableQueryStringInput: Sendable, Hashable {
        /// `baz`.
        var baz: String?
        /// `maybeSet`.
        var maybeSet: String?

        /// What is left out is the service's to choose.
        init(baz: String? = nil, maybeSet: String? = nil) {
            self.baz = baz
            self.maybeSet = maybeSet
        }
    }
}

extension RESTXMLInput02.ConstantAndVariableQueryStringInput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput02 {
    static let vectors: [Vector] = [
        Vector(id: "ConstantAndVariableQueryStringMissingOneValue", run: case1),
        Vector(id: "ConstantAndVariableQueryStringAllValues", run: case2),
    ]

    private static func case1() throws {
        let input: ConstantAndVariableQueryStringInput = ConstantAndVariableQueryStringInput(baz: "bam")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/ConstantAndVariableQueryString?foo=bar&baz=bam"
        expected.body = ""
        try expected.check(ConstantAndVariableQueryStringOperation.self, input)
    }

    private static func case2() throws {
        let input: ConstantAndVariableQueryStringInput = ConstantAndVariableQueryStringInput(baz: "bam", maybeSet: "yes")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/ConstantAndVariableQueryString?foo=bar&baz=bam&maybeSet=yes"
        expected.body = ""
        try expected.check(ConstantAndVariableQueryStringOperation.self, input)
    }
}
