// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `RemoteNetworkConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct RemoteNetworkConfigRequest: Sendable, Hashable {
        /// `remoteNodeNetworks`.
        public var remoteNodeNetworks: [RemoteNodeNetwork]?
        /// `remotePodNetworks`.
        public var remotePodNetworks: [RemotePodNetwork]?

        /// What is left out is the service's to choose.
        public init(remoteNodeNetworks: [RemoteNodeNetwork]? = nil, remotePodNetworks: [RemotePodNetwork]? = nil) {
            self.remoteNodeNetworks = remoteNodeNetworks
            self.remotePodNetworks = remotePodNetworks
        }
    }
}

extension EKS.RemoteNetworkConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("remoteNodeNetworks", remoteNodeNetworks) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("remotePodNetworks", remotePodNetworks) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}
