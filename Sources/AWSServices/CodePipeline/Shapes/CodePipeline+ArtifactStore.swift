// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `ArtifactStore` of AWS CodePipeline.
    public struct ArtifactStore: Sendable, Hashable {
        /// `encryptionKey`.
        public var encryptionKey: EncryptionKey?
        /// `location`.
        public var location: String?
        /// `type`.
        public var type: ArtifactStoreType?

        /// What is left out is the service's to choose.
        public init(encryptionKey: EncryptionKey? = nil, location: String? = nil, type: ArtifactStoreType? = nil) {
            self.encryptionKey = encryptionKey
            self.location = location
            self.type = type
        }
    }
}

extension CodePipeline.ArtifactStore {
    package func write(to object: inout JSONObject) {
        object.member("encryptionKey", encryptionKey) { JSONObject.value($0.write(to:)) }
        object.member("location", location) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodePipeline.ArtifactStore {
    package init(json: JSONValue) throws {
        self.encryptionKey = try json.member("encryptionKey") { try CodePipeline.EncryptionKey(json: $0) }
        self.location = try json.member("location") { try $0.string() }
        self.type = try json.member("type") { CodePipeline.ArtifactStoreType(rawValue: try $0.string()) }
    }
}
