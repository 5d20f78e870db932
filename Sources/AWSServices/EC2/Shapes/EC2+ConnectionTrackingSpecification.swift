// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `ConnectionTrackingSpecification` of Amazon Elastic Compute Cloud.
    public struct ConnectionTrackingSpecification: Sendable, Hashable {
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

extension EC2.ConnectionTrackingSpecification {
    package init(xml: XMLElement) throws {
        self.tcpEstablishedTimeout = try xml.member("tcpEstablishedTimeout") { try $0.integer() }
        self.udpStreamTimeout = try xml.member("udpStreamTimeout") { try $0.integer() }
        self.udpTimeout = try xml.member("udpTimeout") { try $0.integer() }
    }
}
