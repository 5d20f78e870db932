// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `ConnectionTrackingSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct ConnectionTrackingSpecificationRequest: Sendable, Hashable {
        /// `TcpEstablishedTimeout`.
        public var tcpEstablishedTimeout: Int?
        /// `UdpStreamTimeout`.
        public var udpStreamTimeout: Int?
        /// `UdpTimeout`.
        public var udpTimeout: Int?

        /// What is left out is the service's to choose.
        public init(tcpEstablishedTimeout: Int? = nil, udpStreamTimeout: Int? = nil, udpTimeout: Int? = nil) {
            self.tcpEstablishedTimeout = tcpEstablishedTimeout
            self.udpStreamTimeout = udpStreamTimeout
            self.udpTimeout = udpTimeout
        }
    }
}

extension EC2.ConnectionTrackingSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("TcpEstablishedTimeout", tcpEstablishedTimeout) { $0.write($1) }
        form.member("UdpStreamTimeout", udpStreamTimeout) { $0.write($1) }
        form.member("UdpTimeout", udpTimeout) { $0.write($1) }
    }
}
