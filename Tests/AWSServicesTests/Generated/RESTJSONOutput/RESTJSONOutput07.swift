// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput07 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `GreetingWithErrors` of the vectors.
    enum GreetingWithErrorsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "GreetingWithErrors"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/GreetingWithErrors")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension RESTJSONOutput07 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonFooErrorUsingXAmznErrorType", run: case1),
        Vector(id: "RestJsonFooErrorUsingXAmznErrorTypeWithUri", run: case2),
        Vector(id: "RestJsonFooErrorUsingXAmznErrorTypeWithUriAndNamespace", run: case3),
        Vector(id: "RestJsonFooErrorUsingCode", run: case4),
        Vector(id: "RestJsonFooErrorUsingCodeAndNamespace", run: case5),
        Vector(id: "RestJsonFooErrorUsingCodeUriAndNamespace", run: case6),
        Vector(id: "RestJsonFooErrorWithDunderType", run: case7),
        Vector(id: "RestJsonFooErrorWithDunderTypeAndNamespace", run: case8),
        Vector(id: "RestJsonFooErrorWithDunderTypeUriAndNamespace", run: case9),
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
            headers: ["X-Amzn-Errortype": "aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/"]
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"code\": \"FooError\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"code\": \"aws.protocoltests.restjson#FooError\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case6() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"code\": \"aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case7() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"__type\": \"FooError\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case8() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"__type\": \"aws.protocoltests.restjson#FooError\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }

    private static func case9() throws {
        let response = HTTPResponse(
            status: 500,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"__type\": \"aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "FooError", message: nil)
    }
}
