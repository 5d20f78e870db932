// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateVpc` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html
    public enum CreateVpc: AWSOperation {
        public typealias Input = CreateVpcRequest
        public typealias Output = CreateVpcResult

        public static let name = "CreateVpc"
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

    /// `CreateVpcRequest` of Amazon Elastic Compute Cloud.
    public struct CreateVpcRequest: Sendable, Hashable {
        /// `AmazonProvidedIpv6CidrBlock`.
        public var amazonProvidedIpv6CidrBlock: Bool?
        /// `CidrBlock`.
        public var cidrBlock: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `InstanceTenancy`.
        public var instanceTenancy: Tenancy?
        /// `Ipv4IpamPoolId`.
        public var ipv4IpamPoolId: String?
        /// `Ipv4NetmaskLength`.
        public var ipv4NetmaskLength: Int?
        /// `Ipv6CidrBlock`.
        public var ipv6CidrBlock: String?
        /// `Ipv6CidrBlockNetworkBorderGroup`.
        public var ipv6CidrBlockNetworkBorderGroup: String?
        /// `Ipv6IpamPoolId`.
        public var ipv6IpamPoolId: String?
        /// `Ipv6NetmaskLength`.
        public var ipv6NetmaskLength: Int?
        /// `Ipv6Pool`.
        public var ipv6Pool: String?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `VpcEncryptionControl`.
        public var vpcEncryptionControl: VpcEncryptionControlConfiguration?

        /// What is left out is the service's to choose.
        public init(
            amazonProvidedIpv6CidrBlock: Bool? = nil,
            cidrBlock: String? = nil,
            dryRun: Bool? = nil,
            instanceTenancy: Tenancy? = nil,
            ipv4IpamPoolId: String? = nil,
            ipv4NetmaskLength: Int? = nil,
            ipv6CidrBlock: String? = nil,
            ipv6CidrBlockNetworkBorderGroup: String? = nil,
            ipv6IpamPoolId: String? = nil,
            ipv6NetmaskLength: Int? = nil,
            ipv6Pool: String? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            vpcEncryptionControl: VpcEncryptionControlConfiguration? = nil
        ) {
            self.amazonProvidedIpv6CidrBlock = amazonProvidedIpv6CidrBlock
            self.cidrBlock = cidrBlock
            self.dryRun = dryRun
            self.instanceTenancy = instanceTenancy
            self.ipv4IpamPoolId = ipv4IpamPoolId
            self.ipv4NetmaskLength = ipv4NetmaskLength
            self.ipv6CidrBlock = ipv6CidrBlock
            self.ipv6CidrBlockNetworkBorderGroup = ipv6CidrBlockNetworkBorderGroup
            self.ipv6IpamPoolId = ipv6IpamPoolId
            self.ipv6NetmaskLength = ipv6NetmaskLength
            self.ipv6Pool = ipv6Pool
            self.tagSpecifications = tagSpecifications
            self.vpcEncryptionControl = vpcEncryptionControl
        }
    }

    /// `CreateVpcResult` of Amazon Elastic Compute Cloud.
    public struct CreateVpcResult: Sendable, Hashable {
        /// `Vpc`.
        public var vpc: Vpc?

        /// What is left out is the service's to choose.
        public init(vpc: Vpc? = nil) {
            self.vpc = vpc
        }
    }
}

extension EC2.CreateVpcRequest {
    package func write(to form: inout FormWriter) {
        form.member("AmazonProvidedIpv6CidrBlock", amazonProvidedIpv6CidrBlock) { $0.write($1) }
        form.member("CidrBlock", cidrBlock) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("InstanceTenancy", instanceTenancy) { $0.write($1.rawValue) }
        form.member("Ipv4IpamPoolId", ipv4IpamPoolId) { $0.write($1) }
        form.member("Ipv4NetmaskLength", ipv4NetmaskLength) { $0.write($1) }
        form.member("Ipv6CidrBlock", ipv6CidrBlock) { $0.write($1) }
        form.member("Ipv6CidrBlockNetworkBorderGroup", ipv6CidrBlockNetworkBorderGroup) { $0.write($1) }
        form.member("Ipv6IpamPoolId", ipv6IpamPoolId) { $0.write($1) }
        form.member("Ipv6NetmaskLength", ipv6NetmaskLength) { $0.write($1) }
        form.member("Ipv6Pool", ipv6Pool) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("VpcEncryptionControl", vpcEncryptionControl) { $1.write(to: &$0) }
    }
}

extension EC2.CreateVpcResult {
    package init(xml: XMLElement) throws {
        self.vpc = try xml.member("vpc") { try EC2.Vpc(xml: $0) }
    }
}

extension EC2 {
    /// Calls `CreateVpc`.
    @discardableResult
    public func createVpc(_ input: CreateVpcRequest = CreateVpcRequest()) async throws -> CreateVpcResult {
        try await client.execute(CreateVpc.self, input)
    }
}
