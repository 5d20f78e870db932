// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `AppSyncParameters` of Amazon EventBridge.
    public struct AppSyncParameters: Sendable, Hashable {
        /// `GraphQLOperation`.
        public var graphQLOperation: String?

        /// What is left out is the service's to choose.
        public init(graphQLOperation: String? = nil) {
            self.graphQLOperation = graphQLOperation
        }
    }
}

extension EventBridge.AppSyncParameters {
    package func write(to object: inout JSONObject) {
        object.member("GraphQLOperation", graphQLOperation) { .string($0) }
    }
}

extension EventBridge.AppSyncParameters {
    package init(json: JSONValue) throws {
        self.graphQLOperation = try json.member("GraphQLOperation") { try $0.string() }
    }
}
