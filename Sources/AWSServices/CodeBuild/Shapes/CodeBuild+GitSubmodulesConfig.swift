// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `GitSubmodulesConfig` of AWS CodeBuild.
    public struct GitSubmodulesConfig: Sendable, Hashable {
        /// `fetchSubmodules`.
        public var fetchSubmodules: Bool?

        /// What is left out is the service's to choose.
        public init(fetchSubmodules: Bool? = nil) {
            self.fetchSubmodules = fetchSubmodules
        }
    }
}

extension CodeBuild.GitSubmodulesConfig {
    package func write(to object: inout JSONObject) {
        object.member("fetchSubmodules", fetchSubmodules) { .boolean($0) }
    }
}

extension CodeBuild.GitSubmodulesConfig {
    package init(json: JSONValue) throws {
        self.fetchSubmodules = try json.member("fetchSubmodules") { try $0.boolean() }
    }
}
