// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `DeletedObject` of Amazon Simple Storage Service.
    public struct DeletedObject: Sendable, Hashable {
        /// `DeleteMarker`.
        public var deleteMarker: Bool?
        /// `DeleteMarkerVersionId`.
        public var deleteMarkerVersionId: String?
        /// `Key`.
        public var key: String?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            deleteMarker: Bool? = nil,
            deleteMarkerVersionId: String? = nil,
            key: String? = nil,
            versionId: String? = nil
        ) {
            self.deleteMarker = deleteMarker
            self.deleteMarkerVersionId = deleteMarkerVersionId
            self.key = key
            self.versionId = versionId
        }
    }
}

extension S3.DeletedObject {
    package init(xml: XMLElement) throws {
        self.deleteMarker = try xml.member("DeleteMarker") { try $0.boolean() }
        self.deleteMarkerVersionId = try xml.member("DeleteMarkerVersionId") { try $0.string() }
        self.key = try xml.member("Key") { try $0.string() }
        self.versionId = try xml.member("VersionId") { try $0.string() }
    }
}
