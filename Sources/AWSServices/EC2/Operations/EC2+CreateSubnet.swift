// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateSubnet` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html
    public enum CreateSubnet: AWSOperation {
        public typealias Input = CreateSubnetRequest
        public typealias Output = CreateSubnetResult

        public static let name = "CreateSubnet"
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

    /// `CreateSubnetRequest` of Amazon Elastic Compute Cloud.
    public struct CreateSubnetRequest: Sendable, Hashable {
        /// `VpcId`.
        public var vpcId: String
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `AvailabilityZoneId`.
        public var availabilityZoneId: String?
        /// `CidrBlock`.
        public var cidrBlock: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Ipv4IpamPoolId`.
        public var ipv4IpamPoolId: String?
        /// `Ipv4NetmaskLength`.
        public var ipv4NetmaskLength: Int?
        /// `Ipv6CidrBlock`.
        public var ipv6CidrBlock: String?
        /// `Ipv6IpamPoolId`.
        public var ipv6IpamPoolId: String?
        /// `Ipv6Native`.
        public var ipv6Native: Bool?
        /// `Ipv6NetmaskLength`.
        public var ipv6NetmaskLength: Int?
        /// `OutpostArn`.
        public var outpostArn: String?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?

        /// What is left out is the service's to choose.
        public init(
            vpcId: String,
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            cidrBlock: String? = nil,
            dryRun: Bool? = nil,
            ipv4IpamPoolId: String? = nil,
            ipv4NetmaskLength: Int? = nil,
            ipv6CidrBlock: String? = nil,
            ipv6IpamPoolId: String? = nil,
            ipv6Native: Bool? = nil,
            ipv6NetmaskLength: Int? = nil,
            outpostArn: String? = nil,
            tagSpecifications: [TagSpecification]? = nil
        ) {
            self.vpcId = vpcId
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.cidrBlock = cidrBlock
            self.dryRun = dryRun
            self.ipv4IpamPoolId = ipv4IpamPoolId
            self.ipv4NetmaskLength = ipv4NetmaskLength
            self.ipv6CidrBlock = ipv6CidrBlock
            self.ipv6IpamPoolId = ipv6IpamPoolId
            self.ipv6Native = ipv6Native
            self.ipv6NetmaskLength = ipv6NetmaskLength
            self.outpostArn = outpostArn
            self.tagSpecifications = tagSpecifications
        }
    }

    /// `CreateSubnetResult` of Amazon Elastic Compute Cloud.
    public struct CreateSubnetResult: Sendable, Hashable {
        /// `Subnet`.
        public var subnet: Subnet?

        /// What is left out is the service's to choose.
        public init(subnet: Subnet? = nil) {
            self.subnet = subnet
        }
    }
}

extension EC2.CreateSubnetRequest {
    package func write(to form: inout FormWriter) {
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("AvailabilityZone", availabilityZone) { $0.write($1) }
        form.member("AvailabilityZoneId", availabilityZoneId) { $0.write($1) }
        form.member("CidrBlock", cidrBlock) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Ipv4IpamPoolId", ipv4IpamPoolId) { $0.write($1) }
        form.member("Ipv4NetmaskLength", ipv4NetmaskLength) { $0.write($1) }
        form.member("Ipv6CidrBlock", ipv6CidrBlock) { $0.write($1) }
        form.member("Ipv6IpamPoolId", ipv6IpamPoolId) { $0.write($1) }
        form.member("Ipv6Native", ipv6Native) { $0.write($1) }
        form.member("Ipv6NetmaskLength", ipv6NetmaskLength) { $0.write($1) }
        form.member("OutpostArn", outpostArn) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}

extension EC2.CreateSubnetResult {
    package init(xml: XMLElement) throws {
        self.subnet = try xml.member("subnet") { try EC2.Subnet(xml: $0) }
    }
}

extension EC2 {
    /// Calls `CreateSubnet`.
    @discardableResult
    public func createSubnet(_ input: CreateSubnetRequest) async throws -> CreateSubnetResult {
        try await client.execute(CreateSubnet.self, input)
    }
}
