// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `BatchGetProjects` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_BatchGetProjects.html
    public enum BatchGetProjects: AWSOperation {
        public typealias Input = BatchGetProjectsInput
        public typealias Output = BatchGetProjectsOutput

        public static let name = "BatchGetProjects"
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

    /// `BatchGetProjectsInput` of AWS CodeBuild.
    public struct BatchGetProjectsInput: Sendable, Hashable {
        /// `names`.
        public var names: [String]

        /// What is left out is the service's to choose.
        public init(names: [String]) {
            self.names = names
        }
    }

    /// `BatchGetProjectsOutput` of AWS CodeBuild.
    public struct BatchGetProjectsOutput: Sendable, Hashable {
        /// `projects`.
        public var projects: [Project]?
        /// `projectsNotFound`.
        public var projectsNotFound: [String]?

        /// What is left out is the service's to choose.
        public init(projects: [Project]? = nil, projectsNotFound: [String]? = nil) {
            self.projects = projects
            self.projectsNotFound = projectsNotFound
        }
    }
}

extension CodeBuild.BatchGetProjectsInput {
    package func write(to object: inout JSONObject) {
        object.member("names", names) { .list($0) { .string($0) } }
    }
}

extension CodeBuild.BatchGetProjectsOutput {
    package init(json: JSONValue) throws {
        self.projects = try json.member("projects") { try $0.list { try CodeBuild.Project(json: $0) } }
        self.projectsNotFound = try json.member("projectsNotFound") { try $0.list { try $0.string() } }
    }
}

extension CodeBuild {
    /// Calls `BatchGetProjects`.
    @discardableResult
    public func batchGetProjects(_ input: BatchGetProjectsInput) async throws -> BatchGetProjectsOutput {
        try await client.execute(BatchGetProjects.self, input)
    }
}
