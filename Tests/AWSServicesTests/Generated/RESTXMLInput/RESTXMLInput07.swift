// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput07 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `EndpointWithHostLabelOperation` of the vectors.
    enum EndpointWithHostLabelOperationOperation: AWSOperation {
        typealias Input = EndpointWithHostLabelOperationRequest
        typealias Output = Void

        static let name = "EndpointWithHostLabelOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/EndpointWithHostLabelOperation")
            request.setBody(XMLWriter.document("EndpointWithHostLabelOperationRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            request.hostPrefix = "foo.\(try Label.host(input.label, "label"))."
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `EndpointWithHostLabelOperationRequest` of the vectors.
    struct EndpointWithHostLabelOperationRequest: Sendable, Hashable {
        /// `label`.
        var label: String

        /// What is left out is the service's to choose.
        init(label: String) {
            self.label = label
        }
    }
}

extension RESTXMLInput07.EndpointWithHostLabelOperationRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("label", label) { $0.write($1) }
    }
}

extension RESTXMLInput07 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlEndpointTraitWithHostLabel", run: case1),
    ]

    private static func case1() throws {
        let input: EndpointWithHostLabelOperationRequest = EndpointWithHostLabelOperationRequest(label: "bar")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/EndpointWithHostLabelOperation"
        expected.body = "<EndpointWithHostLabelOperationRequest>\n    <label>bar</label>\n</EndpointWithHostLabelOperationRequest>\n"
        expected.host = "foo.bar.example.com"
        expected.endpoint = "https://example.com"
        try expected.check(EndpointWithHostLabelOperationOperation.self, input)
    }
}
