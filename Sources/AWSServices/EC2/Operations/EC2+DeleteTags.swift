// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteTags` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html
    public enum DeleteTags: AWSOperation {
        public typealias Input = DeleteTagsRequest
        public typealias Output = Void

        public static let name = "DeleteTags"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteTagsRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteTagsRequest: Sendable, Hashable {
        /// `Resources`.
        public var resources: [String]
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(resources: [String], dryRun: Bool? = nil, tags: [Tag]? = nil) {
            self.resources = resources
            self.dryRun = dryRun
            self.tags = tags
        }
    }
}

extension EC2.DeleteTagsRequest {
    package func write(to form: inout FormWriter) {
        form.member("ResourceId", resources) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Tag", tags) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}

extension EC2 {
    /// Calls `DeleteTags`.
    public func deleteTags(_ input: DeleteTagsRequest) async throws {
        try await client.execute(DeleteTags.self, input)
    }
}
