// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `UpdateProjectVisibility` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_UpdateProjectVisibility.html
    public enum UpdateProjectVisibility: AWSOperation {
        public typealias Input = UpdateProjectVisibilityInput
        public typealias Output = UpdateProjectVisibilityOutput

        public static let name = "UpdateProjectVisibility"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

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

    /// `UpdateProjectVisibilityInput` of AWS CodeBuild.
    public struct UpdateProjectVisibilityInput: Sendable, Hashable {
        /// `projectArn`.
        public var projectArn: String
        /// `projectVisibility`.
        public var projectVisibility: ProjectVisibilityType
        /// `resourceAccessRole`.
        public var resourceAccessRole: String?

        /// What is left out is the service's to choose.
        public init(projectArn: String, projectVisibility: ProjectVisibilityType, resourceAccessRole: String? = nil) {
            self.projectArn = projectArn
            self.projectVisibility = projectVisibility
            self.resourceAccessRole = resourceAccessRole
        }
    }

    /// `UpdateProjectVisibilityOutput` of AWS CodeBuild.
    public struct UpdateProjectVisibilityOutput: Sendable, Hashable {
        /// `projectArn`.
        public var projectArn: String?
        /// `projectVisibility`.
        public var projectVisibility: ProjectVisibilityType?
        /// `publicProjectAlias`.
        public var publicProjectAlias: String?

        /// What is left out is the service's to choose.
        public init(
            projectArn: String? = nil,
            projectVisibility: ProjectVisibilityType? = nil,
            publicProjectAlias: String? = nil
        ) {
            self.projectArn = projectArn
            self.projectVisibility = projectVisibility
            self.publicProjectAlias = publicProjectAlias
        }
    }
}

extension CodeBuild.UpdateProjectVisibilityInput {
    package func write(to object: inout JSONObject) {
        object.member("projectArn", projectArn) { .string($0) }
        object.member("projectVisibility", projectVisibility) { .string($0.rawValue) }
        object.member("resourceAccessRole", resourceAccessRole) { .string($0) }
    }
}

extension CodeBuild.UpdateProjectVisibilityOutput {
    package init(json: JSONValue) throws {
        self.projectArn = try json.member("projectArn") { try $0.string() }
        self.projectVisibility = try json.member("projectVisibility") { CodeBuild.ProjectVisibilityType(rawValue: try $0.string()) }
        self.publicProjectAlias = try json.member("publicProjectAlias") { try $0.string() }
    }
}

extension CodeBuild {
    /// Calls `UpdateProjectVisibility`.
    @discardableResult
    public func updateProjectVisibility(_ input: UpdateProjectVisibilityInput) async throws -> UpdateProjectVisibilityOutput {
        try await client.execute(UpdateProjectVisibility.self, input)
    }
}
