// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ProjectSourceVersion` of AWS CodeBuild.
    public struct ProjectSourceVersion: Sendable, Hashable {
        /// `sourceIdentifier`.
        public var sourceIdentifier: String?
        /// `sourceVersion`.
        public var sourceVersion: String?

        /// What is left out is the service's to choose.
        public init(sourceIdentifier: String? = nil, sourceVersion: String? = nil) {
            self.sourceIdentifier = sourceIdentifier
            self.sourceVersion = sourceVersion
        }
    }
}

extension CodeBuild.ProjectSourceVersion {
    package func write(to object: inout JSONObject) {
        object.member("sourceIdentifier", sourceIdentifier) { .string($0) }
        object.member("sourceVersion", sourceVersion) { .string($0) }
    }
}

extension CodeBuild.ProjectSourceVersion {
    package init(json: JSONValue) throws {
        self.sourceIdentifier = try json.member("sourceIdentifier") { try $0.string() }
        self.sourceVersion = try json.member("sourceVersion") { try $0.string() }
    }
}
