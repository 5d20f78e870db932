// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `EncryptionKey` of AWS CodePipeline.
    public struct EncryptionKey: Sendable, Hashable {
        /// `id`.
        public var id: String?
        /// `type`.
        public var type: EncryptionKeyType?

        /// What is left out is the service's to choose.
        public init(id: String? = nil, type: EncryptionKeyType? = nil) {
            self.id = id
            self.type = type
        }
    }
}

extension CodePipeline.EncryptionKey {
    package func write(to object: inout JSONObject) {
        object.member("id", id) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodePipeline.EncryptionKey {
    package init(json: JSONValue) throws {
        self.id = try json.member("id") { try $0.string() }
        self.type = try json.member("type") { CodePipeline.EncryptionKeyType(rawValue: try $0.string()) }
    }
}
