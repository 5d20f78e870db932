// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateLaunchTemplateVersion` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html
    public enum CreateLaunchTemplateVersion: AWSOperation, TokenCarrying {
        public typealias Input = CreateLaunchTemplateVersionRequest
        public typealias Output = CreateLaunchTemplateVersionResult

        public static let name = "CreateLaunchTemplateVersion"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientToken == nil { input.clientToken = token() }
            return input
        }
    }

    /// `CreateLaunchTemplateVersionRequest` of Amazon Elastic Compute Cloud.
    public struct CreateLaunchTemplateVersionRequest: Sendable, Hashable {
        /// `LaunchTemplateData`.
        public var launchTemplateData: RequestLaunchTemplateData
        /// `ClientToken`.
        public var clientToken: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `LaunchTemplateId`.
        public var launchTemplateId: String?
        /// `LaunchTemplateName`.
        public var launchTemplateName: String?
        /// `ResolveAlias`.
        public var resolveAlias: Bool?
        /// `SourceVersion`.
        public var sourceVersion: String?
        /// `VersionDescription`.
        public var versionDescription: String?

        /// What is left out is the service's to choose.
        public init(
            launchTemplateData: RequestLaunchTemplateData,
            clientToken: String? = nil,
            dryRun: Bool? = nil,
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            resolveAlias: Bool? = nil,
            sourceVersion: String? = nil,
            versionDescription: String? = nil
        ) {
            self.launchTemplateData = launchTemplateData
            self.clientToken = clientToken
            self.dryRun = dryRun
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.resolveAlias = resolveAlias
            self.sourceVersion = sourceVersion
            self.versionDescription = versionDescription
        }
    }

    /// `CreateLaunchTemplateVersionResult` of Amazon Elastic Compute Cloud.
    public struct CreateLaunchTemplateVersionResult: Sendable, Hashable {
        /// `LaunchTemplateVersion`.
        public var launchTemplateVersion: LaunchTemplateVersion?
        /// `Warning`.
        public var warning: ValidationWarning?

        /// What is left out is the service's to choose.
        public init(launchTemplateVersion: LaunchTemplateVersion? = nil, warning: ValidationWarning? = nil) {
            self.launchTemplateVersion = launchTemplateVersion
            self.warning = warning
        }
    }
}

extension EC2.CreateLaunchTemplateVersionRequest {
    package func write(to form: inout FormWriter) {
        form.member("LaunchTemplateData", launchTemplateData) { $1.write(to: &$0) }
        form.member("ClientToken", clientToken) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("LaunchTemplateId", launchTemplateId) { $0.write($1) }
        form.member("LaunchTemplateName", launchTemplateName) { $0.write($1) }
        form.member("ResolveAlias", resolveAlias) { $0.write($1) }
        form.member("SourceVersion", sourceVersion) { $0.write($1) }
        form.member("VersionDescription", versionDescription) { $0.write($1) }
    }
}

extension EC2.CreateLaunchTemplateVersionResult {
    package init(xml: XMLElement) throws {
        self.launchTemplateVersion = try xml.member("launchTemplateVersion") { try EC2.LaunchTemplateVersion(xml: $0) }
        self.warning = try xml.member("warning") { try EC2.ValidationWarning(xml: $0) }
    }
}

extension EC2 {
    /// Calls `CreateLaunchTemplateVersion`.
    @discardableResult
    public func createLaunchTemplateVersion(_ input: CreateLaunchTemplateVersionRequest) async throws -> CreateLaunchTemplateVersionResult {
        try await client.execute(CreateLaunchTemplateVersion.self, CreateLaunchTemplateVersion.withToken(input, idempotencyToken))
    }
}
