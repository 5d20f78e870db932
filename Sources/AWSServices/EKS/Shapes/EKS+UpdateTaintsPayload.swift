// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `UpdateTaintsPayload` of Amazon Elastic Kubernetes Service.
    public struct UpdateTaintsPayload: Sendable, Hashable {
        /// `addOrUpdateTaints`.
        public var addOrUpdateTaints: [Taint]?
        /// `removeTaints`.
        public var removeTaints: [Taint]?

        /// What is left out is the service's to choose.
        public init(addOrUpdateTaints: [Taint]? = nil, removeTaints: [Taint]? = nil) {
            self.addOrUpdateTaints = addOrUpdateTaints
            self.removeTaints = removeTaints
        }
    }
}

extension EKS.UpdateTaintsPayload {
    package func write(to object: inout JSONObject) {
        object.member("addOrUpdateTaints", addOrUpdateTaints) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("removeTaints", removeTaints) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}
