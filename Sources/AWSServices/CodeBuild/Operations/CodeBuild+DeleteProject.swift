// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `DeleteProject` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_DeleteProject.html
    public enum DeleteProject: AWSOperation {
        public typealias Input = DeleteProjectInput
        public typealias Output = DeleteProjectOutput

        public static let name = "DeleteProject"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CodeBuild_20161006.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DeleteProjectInput` of AWS CodeBuild.
    public struct DeleteProjectInput: Sendable, Hashable {
        /// `name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }

    /// `DeleteProjectOutput` of AWS CodeBuild.
    public struct DeleteProjectOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CodeBuild.DeleteProjectInput {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
    }
}

extension CodeBuild.DeleteProjectOutput {
    package init(json: JSONValue) throws {}
}

extension CodeBuild {
    /// Calls `DeleteProject`.
    @discardableResult
    public func deleteProject(_ input: DeleteProjectInput) async throws -> DeleteProjectOutput {
        try await client.execute(DeleteProject.self, input)
    }
}
