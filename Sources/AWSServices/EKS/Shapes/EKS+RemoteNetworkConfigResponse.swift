// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `RemoteNetworkConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct RemoteNetworkConfigResponse: Sendable, Hashable {
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

extension EKS.RemoteNetworkConfigResponse {
    package init(json: JSONValue) throws {
        self.remoteNodeNetworks = try json.member("remoteNodeNetworks") { try $0.list { try EKS.RemoteNodeNetwork(json: $0) } }
        self.remotePodNetworks = try json.member("remotePodNetworks") { try $0.list { try EKS.RemotePodNetwork(json: $0) } }
    }
}
