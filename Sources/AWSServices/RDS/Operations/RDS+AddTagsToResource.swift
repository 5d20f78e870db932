// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `AddTagsToResource` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddTagsToResource.html
    public enum AddTagsToResource: AWSOperation {
        public typealias Input = AddTagsToResourceMessage
        public typealias Output = Void

        public static let name = "AddTagsToResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `AddTagsToResourceMessage` of Amazon Relational Database Service.
    public struct AddTagsToResourceMessage: Sendable, Hashable {
        /// `ResourceName`.
        public var resourceName: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(resourceName: String, tags: [Tag]) {
            self.resourceName = resourceName
            self.tags = tags
        }
    }
}

extension RDS.AddTagsToResourceMessage {
    package func write(to form: inout FormWriter) {
        form.member("ResourceName", resourceName) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
    }
}

extension RDS {
    /// Calls `AddTagsToResource`.
    public func addTagsToResource(_ input: AddTagsToResourceMessage) async throws {
        try await client.execute(AddTagsToResource.self, input)
    }
}
