// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput29 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `NullAndEmptyHeadersClient` of the vectors.
    enum NullAndEmptyHeadersClientOperation: AWSOperation {
        typealias Input = NullAndEmptyHeadersIO
        typealias Output = Void

        static let name = "NullAndEmptyHeadersClient"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/NullAndEmptyHeadersClient")
            request.setHeader("X-A", input.a.map { $0 })
            request.setHeader("X-B", input.b.map { $0 })
            request.setHeader("X-C", texts: input.c.map { $0.map { $0 } })
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `NullAndEmptyHeadersIO` of the vectors.
    struct NullAndEmptyHeadersIO: Sendable, Hashable {
        /// `a`.
        var a: String?
        /// `b`.
        var b: String?
        /// `c`.
        var c: [String]?

        /// What is left out is the service's to choose.
        init(a: String? = nil, b: String? = nil, c: [String]? = nil) {
            self.a = a
            self.b = b
            self.c = c
        }
    }
}

extension RESTXMLInput29.NullAndEmptyHeadersIO {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput29 {
    static let vectors: [Vector] = [
        Vector(id: "NullAndEmptyHeaders", run: case1),
    ]

    private static func case1() throws {
        let input: NullAndEmptyHeadersIO = NullAndEmptyHeadersIO(b: "", c: [])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/NullAndEmptyHeadersClient"
        expected.body = ""
        expected.headers["X-B"] = ""
        expected.headers["X-C"] = ""
        expected.forbidden = ["X-A"]
        try expected.check(NullAndEmptyHeadersClientOperation.self, input)
    }
}
