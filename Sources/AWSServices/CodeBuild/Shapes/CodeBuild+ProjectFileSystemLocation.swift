// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ProjectFileSystemLocation` of AWS CodeBuild.
    public struct ProjectFileSystemLocation: Sendable, Hashable {
        /// `identifier`.
        public var identifier: String?
        /// `location`.
        public var location: String?
        /// `mountOptions`.
        public var mountOptions: String?
        /// `mountPoint`.
        public var mountPoint: String?
        /// `type`.
        public var type: FileSystemType?

        /// What is left out is the service's to choose.
        public init(
            identifier: String? = nil,
            location: String? = nil,
            mountOptions: String? = nil,
            mountPoint: String? = nil,
            type: FileSystemType? = nil
        ) {
            self.identifier = identifier
            self.location = location
            self.mountOptions = mountOptions
            self.mountPoint = mountPoint
            self.type = type
        }
    }
}

extension CodeBuild.ProjectFileSystemLocation {
    package func write(to object: inout JSONObject) {
        object.member("identifier", identifier) { .string($0) }
        object.member("location", location) { .string($0) }
        object.member("mountOptions", mountOptions) { .string($0) }
        object.member("mountPoint", mountPoint) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodeBuild.ProjectFileSystemLocation {
    package init(json: JSONValue) throws {
        self.identifier = try json.member("identifier") { try $0.string() }
        self.location = try json.member("location") { try $0.string() }
        self.mountOptions = try json.member("mountOptions") { try $0.string() }
        self.mountPoint = try json.member("mountPoint") { try $0.string() }
        self.type = try json.member("type") { CodeBuild.FileSystemType(rawValue: try $0.string()) }
    }
}
