// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput13 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithStructure` of the vectors.
    enum HttpPayloadWithStructureOperation: AWSOperation {
        typealias Input = HttpPayloadWithStructureInputOutput
        typealias Output = Void

        static let name = "HttpPayloadWithStructure"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/HttpPayloadWithStructure")
            if let payload = input.nested {
                request.setBody(XMLWriter.document("NestedPayload", payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpPayloadWithStructureInputOutput` of the vectors.
    struct HttpPayloadWithStructureInputOutput: Sendable, Hashable {
        /// `nested`.
        var nested: NestedPayload?

        /// What is left out is the service's to choose.
        init(nested: NestedPayload? = nil) {
            self.nested = nested
        }
    }

    /// `NestedPayload` of the vectors.
    struct NestedPayload: Sendable, Hashable {
        /// `greeting`.
        var greeting: String?
        /// `name`.
        var name: String?

        /// What is left out is the service's to choose.
        init(greeting: String? = nil, name: String? = nil) {
            self.greeting = greeting
            self.name = name
        }
    }
}

extension RESTXMLInput13.HttpPayloadWithStructureInputOutput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput13.NestedPayload {
    package func write(to xml: inout XMLWriter) {
        xml.member("greeting", greeting) { $0.write($1) }
        xml.member("name", name) { $0.write($1) }
    }
}

extension RESTXMLInput13 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadWithStructure", run: case1),
    ]

    private static func case1() throws {
        let input: HttpPayloadWithStructureInputOutput = HttpPayloadWithStructureInputOutput(nested: NestedPayload(greeting: "hello", name: "Phreddy"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithStructure"
        expected.body = "<NestedPayload>\n    <greeting>hello</greeting>\n    <name>Phreddy</name>\n</NestedPayload>\n"
        expected.headers["Content-Type"] = "application/xml"
        expected.required = ["Content-Length"]
        try expected.check(HttpPayloadWithStructureOperation.self, input)
    }
}
