// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ProjectArtifacts` of AWS CodeBuild.
    public struct ProjectArtifacts: Sendable, Hashable {
        /// `artifactIdentifier`.
        public var artifactIdentifier: String?
        /// `bucketOwnerAccess`.
        public var bucketOwnerAccess: BucketOwnerAccess?
        /// `encryptionDisabled`.
        public var encryptionDisabled: Bool?
        /// `location`.
        public var location: String?
        /// `name`.
        public var name: String?
        /// `namespaceType`.
        public var namespaceType: ArtifactNamespace?
        /// `overrideArtifactName`.
        public var overrideArtifactName: Bool?
        /// `packaging`.
        public var packaging: ArtifactPackaging?
        /// `path`.
        public var path: String?
        /// `type`.
        public var type: ArtifactsType?

        /// What is left out is the service's to choose.
        public init(
            artifactIdentifier: String? = nil,
            bucketOwnerAccess: BucketOwnerAccess? = nil,
            encryptionDisabled: Bool? = nil,
            location: String? = nil,
            name: String? = nil,
            namespaceType: ArtifactNamespace? = nil,
            overrideArtifactName: Bool? = nil,
            packaging: ArtifactPackaging? = nil,
            path: String? = nil,
            type: ArtifactsType? = nil
        ) {
            self.artifactIdentifier = artifactIdentifier
            self.bucketOwnerAccess = bucketOwnerAccess
            self.encryptionDisabled = encryptionDisabled
            self.location = location
            self.name = name
            self.namespaceType = namespaceType
            self.overrideArtifactName = overrideArtifactName
            self.packaging = packaging
            self.path = path
            self.type = type
        }
    }
}

extension CodeBuild.ProjectArtifacts {
    package func write(to object: inout JSONObject) {
        object.member("artifactIdentifier", artifactIdentifier) { .string($0) }
        object.member("bucketOwnerAccess", bucketOwnerAccess) { .string($0.rawValue) }
        object.member("encryptionDisabled", encryptionDisabled) { .boolean($0) }
        object.member("location", location) { .string($0) }
        object.member("name", name) { .string($0) }
        object.member("namespaceType", namespaceType) { .string($0.rawValue) }
        object.member("overrideArtifactName", overrideArtifactName) { .boolean($0) }
        object.member("packaging", packaging) { .string($0.rawValue) }
        object.member("path", path) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodeBuild.ProjectArtifacts {
    package init(json: JSONValue) throws {
        self.artifactIdentifier = try json.member("artifactIdentifier") { try $0.string() }
        self.bucketOwnerAccess = try json.member("bucketOwnerAccess") { CodeBuild.BucketOwnerAccess(rawValue: try $0.string()) }
        self.encryptionDisabled = try json.member("encryptionDisabled") { try $0.boolean() }
        self.location = try json.member("location") { try $0.string() }
        self.name = try json.member("name") { try $0.string() }
        self.namespaceType = try json.member("namespaceType") { CodeBuild.ArtifactNamespace(rawValue: try $0.string()) }
        self.overrideArtifactName = try json.member("overrideArtifactName") { try $0.boolean() }
        self.packaging = try json.member("packaging") { CodeBuild.ArtifactPackaging(rawValue: try $0.string()) }
        self.path = try json.member("path") { try $0.string() }
        self.type = try json.member("type") { CodeBuild.ArtifactsType(rawValue: try $0.string()) }
    }
}
