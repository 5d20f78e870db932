// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput14 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithUnion` of the vectors.
    enum HttpPayloadWithUnionOperation: AWSOperation {
        typealias Input = HttpPayloadWithUnionInputOutput
        typealias Output = Void

        static let name = "HttpPayloadWithUnion"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/HttpPayloadWithUnion")
            if let payload = input.nested {
                request.setBody(XMLWriter.document("nested", payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpPayloadWithUnionInputOutput` of the vectors.
    struct HttpPayloadWithUnionInputOutput: Sendable, Hashable {
        /// `nested`.
        var nested: UnionPayload?

        /// What is left out is the service's to choose.
        init(nested: UnionPayload? = nil) {
            self.nested = nested
        }
    }

    /// `UnionPayload` of the vectors: exactly one of its members.
    indirect enum UnionPayload: Sendable, Hashable {
        /// `greeting`.
        case greeting(String)
        /// A member that this version does not know, by its name.
        case unknown(String)
    }
}

extension RESTXMLInput14.HttpPayloadWithUnionInputOutput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput14.UnionPayload {
    package func write(to xml: inout XMLWriter) {
        switch self {
        case .greeting(let greeting):
            xml.member("greeting", greeting) { $0.write($1) }
        case .unknown: break
        }
    }
}

extension RESTXMLInput14 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlHttpPayloadWithUnion", run: case1),
        Vector(id: "RestXmlHttpPayloadWithUnsetUnion", run: case2),
    ]

    private static func case1() throws {
        let input: HttpPayloadWithUnionInputOutput = HttpPayloadWithUnionInputOutput(nested: UnionPayload.greeting("hello"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithUnion"
        expected.body = "<UnionPayload>\n    <greeting>hello</greeting>\n</UnionPayload>"
        expected.headers["Content-Type"] = "application/xml"
        expected.required = ["Content-Length"]
        try expected.check(HttpPayloadWithUnionOperation.self, input)
    }

    private static func case2() throws {
        let input: HttpPayloadWithUnionInputOutput = HttpPayloadWithUnionInputOutput()
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithUnion"
        expected.body = ""
        try expected.check(HttpPayloadWithUnionOperation.self, input)
    }
}
