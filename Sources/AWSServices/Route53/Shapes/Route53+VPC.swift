// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `VPC` of Amazon Route 53.
    public struct VPC: Sendable, Hashable {
        /// `VPCId`.
        public var vpcId: String?
        /// `VPCRegion`.
        public var vpcRegion: VPCRegion?

        /// What is left out is the service's to choose.
        public init(vpcId: String? = nil, vpcRegion: VPCRegion? = nil) {
            self.vpcId = vpcId
            self.vpcRegion = vpcRegion
        }
    }
}

extension Route53.VPC {
    package func write(to xml: inout XMLWriter) {
        xml.member("VPCId", vpcId) { $0.write($1) }
        xml.member("VPCRegion", vpcRegion) { $0.write($1.rawValue) }
    }
}

extension Route53.VPC {
    package init(xml: XMLElement) throws {
        self.vpcId = try xml.member("VPCId") { try $0.string() }
        self.vpcRegion = try xml.member("VPCRegion") { Route53.VPCRegion(rawValue: try $0.string()) }
    }
}
