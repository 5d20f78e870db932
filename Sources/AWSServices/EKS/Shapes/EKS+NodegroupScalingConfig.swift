// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `NodegroupScalingConfig` of Amazon Elastic Kubernetes Service.
    public struct NodegroupScalingConfig: Sendable, Hashable {
        /// `desiredSize`.
        public var desiredSize: Int?
        /// `maxSize`.
        public var maxSize: Int?
        /// `minSize`.
        public var minSize: Int?

        /// What is left out is the service's to choose.
        public init(desiredSize: Int? = nil, maxSize: Int? = nil, minSize: Int? = nil) {
            self.desiredSize = desiredSize
            self.maxSize = maxSize
            self.minSize = minSize
        }
    }
}

extension EKS.NodegroupScalingConfig {
    package func write(to object: inout JSONObject) {
        object.member("desiredSize", desiredSize) { .integer($0) }
        object.member("maxSize", maxSize) { .integer($0) }
        object.member("minSize", minSize) { .integer($0) }
    }
}

extension EKS.NodegroupScalingConfig {
    package init(json: JSONValue) throws {
        self.desiredSize = try json.member("desiredSize") { try $0.integer() }
        self.maxSize = try json.member("maxSize") { try $0.integer() }
        self.minSize = try json.member("minSize") { try $0.integer() }
    }
}
