// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `CreateInstanceProfile` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
    public enum CreateInstanceProfile: AWSOperation {
        public typealias Input = CreateInstanceProfileRequest
        public typealias Output = CreateInstanceProfileResponse

        public static let name = "CreateInstanceProfile"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateInstanceProfileResult"))
        }
    }

    /// `CreateInstanceProfileRequest` of AWS Identity and Access Management.
    public struct CreateInstanceProfileRequest: Sendable, Hashable {
        /// `InstanceProfileName`.
        public var instanceProfileName: String
        /// `Path`.
        public var path: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(instanceProfileName: String, path: String? = nil, tags: [Tag]? = nil) {
            self.instanceProfileName = instanceProfileName
            self.path = path
            self.tags = tags
        }
    }

    /// `CreateInstanceProfileResponse` of AWS Identity and Access Management.
    public struct CreateInstanceProfileResponse: Sendable, Hashable {
        /// `InstanceProfile`.
        public var instanceProfile: InstanceProfile?

        /// What is left out is the service's to choose.
        public init(instanceProfile: InstanceProfile? = nil) {
            self.instanceProfile = instanceProfile
        }
    }
}

extension IAM.CreateInstanceProfileRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceProfileName", instanceProfileName) { $0.write($1) }
        form.member("Path", path) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension IAM.CreateInstanceProfileResponse {
    package init(xml: XMLElement) throws {
        self.instanceProfile = try xml.member("InstanceProfile") { try IAM.InstanceProfile(xml: $0) }
    }
}

extension IAM {
    /// Calls `CreateInstanceProfile`.
    @discardableResult
    public func createInstanceProfile(_ input: CreateInstanceProfileRequest) async throws -> CreateInstanceProfileResponse {
        try await client.execute(CreateInstanceProfile.self, input)
    }
}
