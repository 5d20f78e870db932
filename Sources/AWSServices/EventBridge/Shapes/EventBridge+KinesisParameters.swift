// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `KinesisParameters` of Amazon EventBridge.
    public struct KinesisParameters: Sendable, Hashable {
        /// `PartitionKeyPath`.
        public var partitionKeyPath: String?

        /// What is left out is the service's to choose.
        public init(partitionKeyPath: String? = nil) {
            self.partitionKeyPath = partitionKeyPath
        }
    }
}

extension EventBridge.KinesisParameters {
    package func write(to object: inout JSONObject) {
        object.member("PartitionKeyPath", partitionKeyPath) { .string($0) }
    }
}

extension EventBridge.KinesisParameters {
    package init(json: JSONValue) throws {
        self.partitionKeyPath = try json.member("PartitionKeyPath") { try $0.string() }
    }
}
