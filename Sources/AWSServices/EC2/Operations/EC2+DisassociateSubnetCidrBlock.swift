// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DisassociateSubnetCidrBlock` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSubnetCidrBlock.html
    public enum DisassociateSubnetCidrBlock: AWSOperation {
        public typealias Input = DisassociateSubnetCidrBlockRequest
        public typealias Output = DisassociateSubnetCidrBlockResult

        public static let name = "DisassociateSubnetCidrBlock"
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

    /// `DisassociateSubnetCidrBlockRequest` of Amazon Elastic Compute Cloud.
    public struct DisassociateSubnetCidrBlockRequest: Sendable, Hashable {
        /// `AssociationId`.
        public var associationId: String

        /// What is left out is the service's to choose.
        public init(associationId: String) {
            self.associationId = associationId
        }
    }

    /// `DisassociateSubnetCidrBlockResult` of Amazon Elastic Compute Cloud.
    public struct DisassociateSubnetCidrBlockResult: Sendable, Hashable {
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

extension EC2.DisassociateSubnetCidrBlockRequest {
    package func write(to form: inout FormWriter) {
        form.member("AssociationId", associationId) { $0.write($1) }
    }
}

extension EC2.DisassociateSubnetCidrBlockResult {
    package init(xml: XMLElement) throws {
        self.ipv6CidrBlockAssociation = try xml.member("ipv6CidrBlockAssociation") { try EC2.SubnetIpv6CidrBlockAssociation(xml: $0) }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DisassociateSubnetCidrBlock`.
    @discardableResult
    public func disassociateSubnetCidrBlock(_ input: DisassociateSubnetCidrBlockRequest) async throws -> DisassociateSubnetCidrBlockResult {
        try await client.execute(DisassociateSubnetCidrBlock.self, input)
    }
}
