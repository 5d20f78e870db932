// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput26 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `NoInputAndOutput` of the vectors.
    enum NoInputAndOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = NoInputAndOutputOutput

        static let name = "NoInputAndOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/NoInputAndOutputOutput")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `NoInputAndOutputOutput` of the vectors.
    struct NoInputAndOutputOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        init() {}
    }
}

extension RESTXMLOutput26.NoInputAndOutputOutput {
    package init(xml: XMLElement) throws {}
}

extension RESTXMLOutput26 {
    static let vectors: [Vector] = [
        Vector(id: "NoInputAndOutput", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200)
        let expected: NoInputAndOutputOutput = NoInputAndOutputOutput()
        try checkOutput(NoInputAndOutputOperation.self, response, expected)
    }
}
