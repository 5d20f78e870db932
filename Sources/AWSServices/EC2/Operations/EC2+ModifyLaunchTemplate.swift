// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ModifyLaunchTemplate` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html
    public enum ModifyLaunchTemplate: AWSOperation, TokenCarrying {
        public typealias Input = ModifyLaunchTemplateRequest
        public typealias Output = ModifyLaunchTemplateResult

        public static let name = "ModifyLaunchTemplate"
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

    /// `ModifyLaunchTemplateRequest` of Amazon Elastic Compute Cloud.
    public struct ModifyLaunchTemplateRequest: Sendable, Hashable {
        /// `ClientToken`.
        public var clientToken: String?
        /// `DefaultVersion`.
        public var defaultVersion: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `LaunchTemplateId`.
        public var launchTemplateId: String?
        /// `LaunchTemplateName`.
        public var launchTemplateName: String?

        /// What is left out is the service's to choose.
        public init(
            clientToken: String? = nil,
            defaultVersion: String? = nil,
            dryRun: Bool? = nil,
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil
        ) {
            self.clientToken = clientToken
            self.defaultVersion = defaultVersion
            self.dryRun = dryRun
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
        }
    }

    /// `ModifyLaunchTemplateResult` of Amazon Elastic Compute Cloud.
    public struct ModifyLaunchTemplateResult: Sendable, Hashable {
        /// `LaunchTemplate`.
        public var launchTemplate: LaunchTemplate?

        /// What is left out is the service's to choose.
        public init(launchTemplate: LaunchTemplate? = nil) {
            self.launchTemplate = launchTemplate
        }
    }
}

extension EC2.ModifyLaunchTemplateRequest {
    package func write(to form: inout FormWriter) {
        form.member("ClientToken", clientToken) { $0.write($1) }
        form.member("SetDefaultVersion", defaultVersion) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("LaunchTemplateId", launchTemplateId) { $0.write($1) }
        form.member("LaunchTemplateName", launchTemplateName) { $0.write($1) }
    }
}

extension EC2.ModifyLaunchTemplateResult {
    package init(xml: XMLElement) throws {
        self.launchTemplate = try xml.member("launchTemplate") { try EC2.LaunchTemplate(xml: $0) }
    }
}

extension EC2 {
    /// Calls `ModifyLaunchTemplate`.
    @discardableResult
    public func modifyLaunchTemplate(_ input: ModifyLaunchTemplateRequest = ModifyLaunchTemplateRequest()) async throws -> ModifyLaunchTemplateResult {
        try await client.execute(ModifyLaunchTemplate.self, ModifyLaunchTemplate.withToken(input, idempotencyToken))
    }
}
