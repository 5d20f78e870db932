// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON10Output02 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-07-14",
        wireProtocol: .json
    )

    /// `GreetingWithErrors` of the vectors.
    enum GreetingWithErrorsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "GreetingWithErrors"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "JsonRpc10.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension JSON10Output02 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson10FooErrorUsingXAmznErrorType", run: case1),
        Vector(id: "AwsJson10FooErrorUsingXAmznErrorTypeWithUri", run: case2),
        Vector(id: "AwsJson10FooErrorUsingXAmznErrorTypeWithUriAndNamespace", run: case3),
        Vector(id: "AwsJson10FooErrorUsingCode", run: case4),
        Vector(id: "AwsJson10FooErrorUsingCodeAndNamespace", run: case5),
        Vector(id: "AwsJson10FooErrorUsingCodeUriAndNamespace", run: case6),
        Vector(id: "AwsJson10FooErrorWithDunderType", run: case7),
        Vector(id: "AwsJson10FooErrorWithDunderTypeAndNamespace", run: case8),
        Vector(id: "AwsJson10FooErrorWithDunderTypeUriAndNamespace", run: case9),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 500, headers: ["X-Amzn-Errortype": "FooError"])
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["X-Amzn-Errortype": "FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/"]
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["X-Amzn-Errortype": "aws.protocoltests.json10#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/"]
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"code\": \"FooError\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"code\": \"aws.protocoltests.json10#FooError\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case6() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"code\": \"aws.protocoltests.json10#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case7() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"__type\": \"FooError\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case8() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"__type\": \"aws.protocoltests.json10#FooError\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case9() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"__type\": \"aws.protocoltests.json10#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }
}
