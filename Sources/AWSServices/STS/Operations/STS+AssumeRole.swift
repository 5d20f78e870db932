// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension STS {
    /// `AssumeRole` of AWS Security Token Service.
    ///
    /// Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    public enum AssumeRole: AWSOperation {
        public typealias Input = AssumeRoleRequest
        public typealias Output = AssumeRoleResponse

        public static let name = "AssumeRole"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "AssumeRoleResult"))
        }
    }

    /// `AssumeRoleRequest` of AWS Security Token Service.
    public struct AssumeRoleRequest: Sendable, Hashable {
        /// `RoleArn`.
        public var roleArn: String
        /// `RoleSessionName`.
        public var roleSessionName: String
        /// `DurationSeconds`.
        public var durationSeconds: Int?
        /// `ExternalId`.
        public var externalId: String?
        /// `Policy`.
        public var policy: String?
        /// `PolicyArns`.
        public var policyArns: [PolicyDescriptorType]?
        /// `ProvidedContexts`.
        public var providedContexts: [ProvidedContext]?
        /// `SerialNumber`.
        public var serialNumber: String?
        /// `SourceIdentity`.
        public var sourceIdentity: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `TokenCode`.
        public var tokenCode: String?
        /// `TransitiveTagKeys`.
        public var transitiveTagKeys: [String]?

        /// What is left out is the service's to choose.
        public init(
            roleArn: String,
            roleSessionName: String,
            durationSeconds: Int? = nil,
            externalId: String? = nil,
            policy: String? = nil,
            policyArns: [PolicyDescriptorType]? = nil,
            providedContexts: [ProvidedContext]? = nil,
            serialNumber: String? = nil,
            sourceIdentity: String? = nil,
            tags: [Tag]? = nil,
            tokenCode: String? = nil,
            transitiveTagKeys: [String]? = nil
        ) {
            self.roleArn = roleArn
            self.roleSessionName = roleSessionName
            self.durationSeconds = durationSeconds
            self.externalId = externalId
            self.policy = policy
            self.policyArns = policyArns
            self.providedContexts = providedContexts
            self.serialNumber = serialNumber
            self.sourceIdentity = sourceIdentity
            self.tags = tags
            self.tokenCode = tokenCode
            self.transitiveTagKeys = transitiveTagKeys
        }
    }

    /// `AssumeRoleResponse` of AWS Security Token Service.
    public struct AssumeRoleResponse: Sendable, Hashable {
        /// `AssumedRoleUser`.
        public var assumedRoleUser: AssumedRoleUser?
        /// `Credentials`.
        public var credentials: Credentials?
        /// `PackedPolicySize`.
        public var packedPolicySize: Int?
        /// `SourceIdentity`.
        public var sourceIdentity: String?

        /// What is left out is the service's to choose.
        public init(
            assumedRoleUser: AssumedRoleUser? = nil,
            credentials: Credentials? = nil,
            packedPolicySize: Int? = nil,
            sourceIdentity: String? = nil
        ) {
            self.assumedRoleUser = assumedRoleUser
            self.credentials = credentials
            self.packedPolicySize = packedPolicySize
            self.sourceIdentity = sourceIdentity
        }
    }
}

extension STS.AssumeRoleRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleArn", roleArn) { $0.write($1) }
        form.member("RoleSessionName", roleSessionName) { $0.write($1) }
        form.member("DurationSeconds", durationSeconds) { $0.write($1) }
        form.member("ExternalId", externalId) { $0.write($1) }
        form.member("Policy", policy) { $0.write($1) }
        form.member("PolicyArns", policyArns) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("ProvidedContexts", providedContexts) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("SerialNumber", serialNumber) { $0.write($1) }
        form.member("SourceIdentity", sourceIdentity) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("TokenCode", tokenCode) { $0.write($1) }
        form.member("TransitiveTagKeys", transitiveTagKeys) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension STS.AssumeRoleResponse {
    package init(xml: XMLElement) throws {
        self.assumedRoleUser = try xml.member("AssumedRoleUser") { try STS.AssumedRoleUser(xml: $0) }
        self.credentials = try xml.member("Credentials") { try STS.Credentials(xml: $0) }
        self.packedPolicySize = try xml.member("PackedPolicySize") { try $0.integer() }
        self.sourceIdentity = try xml.member("SourceIdentity") { try $0.string() }
    }
}

extension STS {
    /// Calls `AssumeRole`.
    @discardableResult
    public func assumeRole(_ input: AssumeRoleRequest) async throws -> AssumeRoleResponse {
        try await client.execute(AssumeRole.self, input)
    }
}
