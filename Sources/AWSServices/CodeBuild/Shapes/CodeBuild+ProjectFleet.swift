// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ProjectFleet` of AWS CodeBuild.
    public struct ProjectFleet: Sendable, Hashable {
        /// `fleetArn`.
        public var fleetArn: String?

        /// What is left out is the service's to choose.
        public init(fleetArn: String? = nil) {
            self.fleetArn = fleetArn
        }
    }
}

extension CodeBuild.ProjectFleet {
    package func write(to object: inout JSONObject) {
        object.member("fleetArn", fleetArn) { .string($0) }
    }
}

extension CodeBuild.ProjectFleet {
    package init(json: JSONValue) throws {
        self.fleetArn = try json.member("fleetArn") { try $0.string() }
    }
}
