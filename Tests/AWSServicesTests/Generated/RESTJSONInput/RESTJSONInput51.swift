// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput51 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `UnitInputAndOutput` of the vectors.
    enum UnitInputAndOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "UnitInputAndOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/UnitInputAndOutput")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension RESTJSONInput51 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonUnitInputAndOutput", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/UnitInputAndOutput"
        expected.body = ""
        try expected.check(UnitInputAndOutputOperation.self, input)
    }
}
