// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteLaunchTemplate` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html
    public enum DeleteLaunchTemplate: AWSOperation {
        public typealias Input = DeleteLaunchTemplateRequest
        public typealias Output = DeleteLaunchTemplateResult

        public static let name = "DeleteLaunchTemplate"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `DeleteLaunchTemplateRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteLaunchTemplateRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `LaunchTemplateId`.
        public var launchTemplateId: String?
        /// `LaunchTemplateName`.
        public var launchTemplateName: String?

        /// What is left out is the service's to choose.
        public init(dryRun: Bool? = nil, launchTemplateId: String? = nil, launchTemplateName: String? = nil) {
            self.dryRun = dryRun
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
        }
    }

    /// `DeleteLaunchTemplateResult` of Amazon Elastic Compute Cloud.
    public struct DeleteLaunchTemplateResult: Sendable, Hashable {
        /// `LaunchTemplate`.
        public var launchTemplate: LaunchTemplate?

        /// What is left out is the service's to choose.
        public init(launchTemplate: LaunchTemplate? = nil) {
            self.launchTemplate = launchTemplate
        }
    }
}

extension EC2.DeleteLaunchTemplateRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("LaunchTemplateId", launchTemplateId) { $0.write($1) }
        form.member("LaunchTemplateName", launchTemplateName) { $0.write($1) }
    }
}

extension EC2.DeleteLaunchTemplateResult {
    package init(xml: XMLElement) throws {
        self.launchTemplate = try xml.member("launchTemplate") { try EC2.LaunchTemplate(xml: $0) }
    }
}

extension EC2 {
    /// Calls `DeleteLaunchTemplate`.
    @discardableResult
    public func deleteLaunchTemplate(_ input: DeleteLaunchTemplateRequest = DeleteLaunchTemplateRequest()) async throws -> DeleteLaunchTemplateResult {
        try await client.execute(DeleteLaunchTemplate.self, input)
    }
}
