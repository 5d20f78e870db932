// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `UpdateLabelsPayload` of Amazon Elastic Kubernetes Service.
    public struct UpdateLabelsPayload: Sendable, Hashable {
        /// `addOrUpdateLabels`.
        public var addOrUpdateLabels: [String: String]?
        /// `removeLabels`.
        public var removeLabels: [String]?

        /// What is left out is the service's to choose.
        public init(addOrUpdateLabels: [String: String]? = nil, removeLabels: [String]? = nil) {
            self.addOrUpdateLabels = addOrUpdateLabels
            self.removeLabels = removeLabels
        }
    }
}

extension EKS.UpdateLabelsPayload {
    package func write(to object: inout JSONObject) {
        object.member("addOrUpdateLabels", addOrUpdateLabels) { .map($0) { .string($0) } }
        object.member("removeLabels", removeLabels) { .list($0) { .string($0) } }
    }
}
