// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `GitFilePathFilterCriteria` of AWS CodePipeline.
    public struct GitFilePathFilterCriteria: Sendable, Hashable {
        /// `excludes`.
        public var excludes: [String]?
        /// `includes`.
        public var includes: [String]?

        /// What is left out is the service's to choose.
        public init(excludes: [String]? = nil, includes: [String]? = nil) {
            self.excludes = excludes
            self.includes = includes
        }
    }
}

extension CodePipeline.GitFilePathFilterCriteria {
    package func write(to object: inout JSONObject) {
        object.member("excludes", excludes) { .list($0) { .string($0) } }
        object.member("includes", includes) { .list($0) { .string($0) } }
    }
}

extension CodePipeline.GitFilePathFilterCriteria {
    package init(json: JSONValue) throws {
        self.excludes = try json.member("excludes") { try $0.list { try $0.string() } }
        self.includes = try json.member("includes") { try $0.list { try $0.string() } }
    }
}
