// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ProjectCache` of AWS CodeBuild.
    public struct ProjectCache: Sendable, Hashable {
        /// `cacheNamespace`.
        public var cacheNamespace: String?
        /// `location`.
        public var location: String?
        /// `modes`.
        public var modes: [CacheMode]?
        /// `type`.
        public var type: CacheType?

        /// What is left out is the service's to choose.
        public init(
            cacheNamespace: String? = nil,
            location: String? = nil,
            modes: [CacheMode]? = nil,
            type: CacheType? = nil
        ) {
            self.cacheNamespace = cacheNamespace
            self.location = location
            self.modes = modes
            self.type = type
        }
    }
}

extension CodeBuild.ProjectCache {
    package func write(to object: inout JSONObject) {
        object.member("cacheNamespace", cacheNamespace) { .string($0) }
        object.member("location", location) { .string($0) }
        object.member("modes", modes) { .list($0) { .string($0.rawValue) } }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodeBuild.ProjectCache {
    package init(json: JSONValue) throws {
        self.cacheNamespace = try json.member("cacheNamespace") { try $0.string() }
        self.location = try json.member("location") { try $0.string() }
        self.modes = try json.member("modes") { try $0.list { CodeBuild.CacheMode(rawValue: try $0.string()) } }
        self.type = try json.member("type") { CodeBuild.CacheType(rawValue: try $0.string()) }
    }
}
