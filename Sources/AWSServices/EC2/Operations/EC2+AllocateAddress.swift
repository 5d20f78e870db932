// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AllocateAddress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html
    public enum AllocateAddress: AWSOperation {
        public typealias Input = AllocateAddressRequest
        public typealias Output = AllocateAddressResult

        public static let name = "AllocateAddress"
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

    /// `AllocateAddressRequest` of Amazon Elastic Compute Cloud.
    public struct AllocateAddressRequest: Sendable, Hashable {
        /// `Address`.
        public var address: String?
        /// `CustomerOwnedIpv4Pool`.
        public var customerOwnedIpv4Pool: String?
        /// `Domain`.
        public var domain: DomainType?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `IpamPoolId`.
        public var ipamPoolId: String?
        /// `NetworkBorderGroup`.
        public var networkBorderGroup: String?
        /// `PublicIpv4Pool`.
        public var publicIpv4Pool: String?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?

        /// What is left out is the service's to choose.
        public init(
            address: String? = nil,
            customerOwnedIpv4Pool: String? = nil,
            domain: DomainType? = nil,
            dryRun: Bool? = nil,
            ipamPoolId: String? = nil,
            networkBorderGroup: String? = nil,
            publicIpv4Pool: String? = nil,
            tagSpecifications: [TagSpecification]? = nil
        ) {
            self.address = address
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.domain = domain
            self.dryRun = dryRun
            self.ipamPoolId = ipamPoolId
            self.networkBorderGroup = networkBorderGroup
            self.publicIpv4Pool = publicIpv4Pool
            self.tagSpecifications = tagSpecifications
        }
    }

    /// `AllocateAddressResult` of Amazon Elastic Compute Cloud.
    public struct AllocateAddressResult: Sendable, Hashable {
        /// `AllocationId`.
        public var allocationId: String?
        /// `CarrierIp`.
        public var carrierIp: String?
        /// `CustomerOwnedIp`.
        public var customerOwnedIp: String?
        /// `CustomerOwnedIpv4Pool`.
        public var customerOwnedIpv4Pool: String?
        /// `Domain`.
        public var domain: DomainType?
        /// `NetworkBorderGroup`.
        public var networkBorderGroup: String?
        /// `PublicIp`.
        public var publicIp: String?
        /// `PublicIpv4Pool`.
        public var publicIpv4Pool: String?

        /// What is left out is the service's to choose.
        public init(
            allocationId: String? = nil,
            carrierIp: String? = nil,
            customerOwnedIp: String? = nil,
            customerOwnedIpv4Pool: String? = nil,
            domain: DomainType? = nil,
            networkBorderGroup: String? = nil,
            publicIp: String? = nil,
            publicIpv4Pool: String? = nil
        ) {
            self.allocationId = allocationId
            self.carrierIp = carrierIp
            self.customerOwnedIp = customerOwnedIp
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.domain = domain
            self.networkBorderGroup = networkBorderGroup
            self.publicIp = publicIp
            self.publicIpv4Pool = publicIpv4Pool
        }
    }
}

extension EC2.AllocateAddressRequest {
    package func write(to form: inout FormWriter) {
        form.member("Address", address) { $0.write($1) }
        form.member("CustomerOwnedIpv4Pool", customerOwnedIpv4Pool) { $0.write($1) }
        form.member("Domain", domain) { $0.write($1.rawValue) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("IpamPoolId", ipamPoolId) { $0.write($1) }
        form.member("NetworkBorderGroup", networkBorderGroup) { $0.write($1) }
        form.member("PublicIpv4Pool", publicIpv4Pool) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}

extension EC2.AllocateAddressResult {
    package init(xml: XMLElement) throws {
        self.allocationId = try xml.member("allocationId") { try $0.string() }
        self.carrierIp = try xml.member("carrierIp") { try $0.string() }
        self.customerOwnedIp = try xml.member("customerOwnedIp") { try $0.string() }
        self.customerOwnedIpv4Pool = try xml.member("customerOwnedIpv4Pool") { try $0.string() }
        self.domain = try xml.member("domain") { EC2.DomainType(rawValue: try $0.string()) }
        self.networkBorderGroup = try xml.member("networkBorderGroup") { try $0.string() }
        self.publicIp = try xml.member("publicIp") { try $0.string() }
        self.publicIpv4Pool = try xml.member("publicIpv4Pool") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `AllocateAddress`.
    @discardableResult
    public func allocateAddress(_ input: AllocateAddressRequest = AllocateAddressRequest()) async throws -> AllocateAddressResult {
        try await client.execute(AllocateAddress.self, input)
    }
}
