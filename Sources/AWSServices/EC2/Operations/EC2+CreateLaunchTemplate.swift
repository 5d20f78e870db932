// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateLaunchTemplate` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html
    public enum CreateLaunchTemplate: AWSOperation, TokenCarrying {
        public typealias Input = CreateLaunchTemplateRequest
        public typealias Output = CreateLaunchTemplateResult

        public static let name = "CreateLaunchTemplate"
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

    /// `CreateLaunchTemplateRequest` of Amazon Elastic Compute Cloud.
    public struct CreateLaunchTemplateRequest: Sendable, Hashable {
        /// `LaunchTemplateData`.
        public var launchTemplateData: RequestLaunchTemplateData
        /// `LaunchTemplateName`.
        public var launchTemplateName: String
        /// `ClientToken`.
        public var clientToken: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Operator`.
        public var `operator`: OperatorRequest?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `VersionDescription`.
        public var versionDescription: String?

        /// What is left out is the service's to choose.
        public init(
            launchTemplateData: RequestLaunchTemplateData,
            launchTemplateName: String,
            clientToken: String? = nil,
            dryRun: Bool? = nil,
            `operator`: OperatorRequest? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            versionDescription: String? = nil
        ) {
            self.launchTemplateData = launchTemplateData
            self.launchTemplateName = launchTemplateName
            self.clientToken = clientToken
            self.dryRun = dryRun
            self.`operator` = `operator`
            self.tagSpecifications = tagSpecifications
            self.versionDescription = versionDescription
        }
    }

    /// `CreateLaunchTemplateResult` of Amazon Elastic Compute Cloud.
    public struct CreateLaunchTemplateResult: Sendable, Hashable {
        /// `LaunchTemplate`.
        public var launchTemplate: LaunchTemplate?
        /// `Warning`.
        public var warning: ValidationWarning?

        /// What is left out is the service's to choose.
        public init(launchTemplate: LaunchTemplate? = nil, warning: ValidationWarning? = nil) {
            self.launchTemplate = launchTemplate
            self.warning = warning
        }
    }
}

extension EC2.CreateLaunchTemplateRequest {
    package func write(to form: inout FormWriter) {
        form.member("LaunchTemplateData", launchTemplateData) { $1.write(to: &$0) }
        form.member("LaunchTemplateName", launchTemplateName) { $0.write($1) }
        form.member("ClientToken", clientToken) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Operator", `operator`) { $1.write(to: &$0) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("VersionDescription", versionDescription) { $0.write($1) }
    }
}

extension EC2.CreateLaunchTemplateResult {
    package init(xml: XMLElement) throws {
        self.launchTemplate = try xml.member("launchTemplate") { try EC2.LaunchTemplate(xml: $0) }
        self.warning = try xml.member("warning") { try EC2.ValidationWarning(xml: $0) }
    }
}

extension EC2 {
    /// Calls `CreateLaunchTemplate`.
    @discardableResult
    public func createLaunchTemplate(_ input: CreateLaunchTemplateRequest) async throws -> CreateLaunchTemplateResult {
        try await client.execute(CreateLaunchTemplate.self, CreateLaunchTemplate.withToken(input, idempotencyToken))
    }
}
