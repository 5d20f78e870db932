// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AssociateSubnetCidrBlock` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html
    public enum AssociateSubnetCidrBlock: AWSOperation {
        public typealias Input = AssociateSubnetCidrBlockRequest
        public typealias Output = AssociateSubnetCidrBlockResult

        public static let name = "AssociateSubnetCidrBlock"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `AssociateSubnetCidrBlockRequest` of Amazon Elastic Compute Cloud.
    public struct AssociateSubnetCidrBlockRequest: Sendable, Hashable {
        /// `SubnetId`.
        public var subnetId: String
        /// `Ipv6CidrBlock`.
        public var ipv6CidrBlock: String?
        /// `Ipv6IpamPoolId`.
        public var ipv6IpamPoolId: String?
        /// `Ipv6NetmaskLength`.
        public var ipv6NetmaskLength: Int?

        /// What is left out is the service's to choose.
        public init(
            subnetId: String,
            ipv6CidrBlock: String? = nil,
            ipv6IpamPoolId: String? = nil,
            ipv6NetmaskLength: Int? = nil
        ) {
            self.subnetId = subnetId
            self.ipv6CidrBlock = ipv6CidrBlock
            self.ipv6IpamPoolId = ipv6IpamPoolId
            self.ipv6NetmaskLength = ipv6NetmaskLength
        }
    }

    /// `AssociateSubnetCidrBlockResult` of Amazon Elastic Compute Cloud.
    public struct AssociateSubnetCidrBlockResult: Sendable, Hashable {
        /// `Ipv6CidrBlockAssociation`.
        public var ipv6CidrBlockAssociation: SubnetIpv6CidrBlockAssociation?
        /// `SubnetId`.
        public var subnetId: String?

        /// What is left out is the service's to choose.
        public init(ipv6CidrBlockAssociation: SubnetIpv6CidrBlockAssociation? = nil, subnetId: String? = nil) {
            self.ipv6CidrBlockAssociation = ipv6CidrBlockAssociation
            self.subnetId = subnetId
        }
    }
}

extension EC2.AssociateSubnetCidrBlockRequest {
    package func write(to form: inout FormWriter) {
        form.member("SubnetId", subnetId) { $0.write($1) }
        form.member("Ipv6CidrBlock", ipv6CidrBlock) { $0.write($1) }
        form.member("Ipv6IpamPoolId", ipv6IpamPoolId) { $0.write($1) }
        form.member("Ipv6NetmaskLength", ipv6NetmaskLength) { $0.write($1) }
    }
}

extension EC2.AssociateSubnetCidrBlockResult {
    package init(xml: XMLElement) throws {
        self.ipv6CidrBlockAssociation = try xml.member("ipv6CidrBlockAssociation") { try EC2.SubnetIpv6CidrBlockAssociation(xml: $0) }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `AssociateSubnetCidrBlock`.
    @discardableResult
    public func associateSubnetCidrBlock(_ input: AssociateSubnetCidrBlockRequest) async throws -> AssociateSubnetCidrBlockResult {
        try await client.execute(AssociateSubnetCidrBlock.self, input)
    }
}
