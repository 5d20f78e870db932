// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateTags` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html
    public enum CreateTags: AWSOperation {
        public typealias Input = CreateTagsRequest
        public typealias Output = Void

        public static let name = "CreateTags"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `CreateTagsRequest` of Amazon Elastic Compute Cloud.
    public struct CreateTagsRequest: Sendable, Hashable {
        /// `Resources`.
        public var resources: [String]
        /// `Tags`.
        public var tags: [Tag]
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(resources: [String], tags: [Tag], dryRun: Bool? = nil) {
            self.resources = resources
            self.tags = tags
            self.dryRun = dryRun
        }
    }
}

extension EC2.CreateTagsRequest {
    package func write(to form: inout FormWriter) {
        form.member("ResourceId", resources) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("Tag", tags) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `CreateTags`.
    public func createTags(_ input: CreateTagsRequest) async throws {
        try await client.execute(CreateTags.self, input)
    }
}
