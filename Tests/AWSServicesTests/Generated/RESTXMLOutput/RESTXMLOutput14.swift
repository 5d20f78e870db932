// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput14 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithUnion` of the vectors.
    enum HttpPayloadWithUnionOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpPayloadWithUnionInputOutput

        static let name = "HttpPayloadWithUnion"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/HttpPayloadWithUnion")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.nested = response.body.isEmpty ? nil : try UnionPayload(xml: response.xml())
            return output
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

extension RESTXMLOutput14.HttpPayloadWithUnionInputOutput {
    package init(xml: XMLElement) throws {
        self.nested = nil
    }
}

extension RESTXMLOutput14.UnionPayload {
    package init(xml: XMLElement) throws {
        let member = try xml.unionMember()
        switch member.name {
        case "greeting": self = .greeting(try member.string())
        default: self = .unknown(member.name)
        }
    }
}

extension RESTXMLOutput14 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlHttpPayloadWithUnion", run: case1),
        Vector(id: "RestXmlHttpPayloadWithUnsetUnion", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<UnionPayload>\n    <greeting>hello</greeting>\n</UnionPayload>".utf8)
        )
        let expected: HttpPayloadWithUnionInputOutput = HttpPayloadWithUnionInputOutput(nested: UnionPayload.greeting("hello"))
        try checkOutput(HttpPayloadWithUnionOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(status: 200, headers: ["Content-Length": "0"])
        let expected: HttpPayloadWithUnionInputOutput = HttpPayloadWithUnionInputOutput()
        try checkOutput(HttpPayloadWithUnionOperation.self, response, expected)
    }
}
