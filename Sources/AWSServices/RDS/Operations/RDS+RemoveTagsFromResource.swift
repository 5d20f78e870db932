// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `RemoveTagsFromResource` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RemoveTagsFromResource.html
    public enum RemoveTagsFromResource: AWSOperation {
        public typealias Input = RemoveTagsFromResourceMessage
        public typealias Output = Void

        public static let name = "RemoveTagsFromResource"
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

    /// `RemoveTagsFromResourceMessage` of Amazon Relational Database Service.
    public struct RemoveTagsFromResourceMessage: Sendable, Hashable {
        /// `ResourceName`.
        public var resourceName: String
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(resourceName: String, tagKeys: [String]) {
            self.resourceName = resourceName
            self.tagKeys = tagKeys
        }
    }
}

extension RDS.RemoveTagsFromResourceMessage {
    package func write(to form: inout FormWriter) {
        form.member("ResourceName", resourceName) { $0.write($1) }
        form.member("TagKeys", tagKeys) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension RDS {
    /// Calls `RemoveTagsFromResource`.
    public func removeTagsFromResource(_ input: RemoveTagsFromResourceMessage) async throws {
        try await client.execute(RemoveTagsFromResource.self, input)
    }
}
