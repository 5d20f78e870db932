// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateNatGateway` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html
    public enum CreateNatGateway: AWSOperation, TokenCarrying {
        public typealias Input = CreateNatGatewayRequest
        public typealias Output = CreateNatGatewayResult

        public static let name = "CreateNatGateway"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientToken == nil { input.clientToken = token() }
            return input
        }
    }

    /// `CreateNatGatewayRequest` of Amazon Elastic Compute Cloud.
    public struct CreateNatGatewayRequest: Sendable, Hashable {
        /// `AllocationId`.
        public var allocationId: String?
        /// `AvailabilityMode`.
        public var availabilityMode: AvailabilityMode?
        /// `AvailabilityZoneAddresses`.
        public var availabilityZoneAddresses: [AvailabilityZoneAddress]?
        /// `ClientToken`.
        public var clientToken: String?
        /// `ConnectivityType`.
        public var connectivityType: ConnectivityType?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `PrivateIpAddress`.
        public var privateIpAddress: String?
        /// `SecondaryAllocationIds`.
        public var secondaryAllocationIds: [String]?
        /// `SecondaryPrivateIpAddressCount`.
        public var secondaryPrivateIpAddressCount: Int?
        /// `SecondaryPrivateIpAddresses`.
        public var secondaryPrivateIpAddresses: [String]?
        /// `SubnetId`.
        public var subnetId: String?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            allocationId: String? = nil,
            availabilityMode: AvailabilityMode? = nil,
            availabilityZoneAddresses: [AvailabilityZoneAddress]? = nil,
            clientToken: String? = nil,
            connectivityType: ConnectivityType? = nil,
            dryRun: Bool? = nil,
            privateIpAddress: String? = nil,
            secondaryAllocationIds: [String]? = nil,
            secondaryPrivateIpAddressCount: Int? = nil,
            secondaryPrivateIpAddresses: [String]? = nil,
            subnetId: String? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            vpcId: String? = nil
        ) {
            self.allocationId = allocationId
            self.availabilityMode = availabilityMode
            self.availabilityZoneAddresses = availabilityZoneAddresses
            self.clientToken = clientToken
            self.connectivityType = connectivityType
            self.dryRun = dryRun
            self.privateIpAddress = privateIpAddress
            self.secondaryAllocationIds = secondaryAllocationIds
            self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
            self.secondaryPrivateIpAddresses = secondaryPrivateIpAddresses
            self.subnetId = subnetId
            self.tagSpecifications = tagSpecifications
            self.vpcId = vpcId
        }
    }

    /// `CreateNatGatewayResult` of Amazon Elastic Compute Cloud.
    public struct CreateNatGatewayResult: Sendable, Hashable {
        /// `ClientToken`.
        public var clientToken: String?
        /// `NatGateway`.
        public var natGateway: NatGateway?

        /// What is left out is the service's to choose.
        public init(clientToken: String? = nil, natGateway: NatGateway? = nil) {
            self.clientToken = clientToken
            self.natGateway = natGateway
        }
    }
}

extension EC2.CreateNatGatewayRequest {
    package func write(to form: inout FormWriter) {
        form.member("AllocationId", allocationId) { $0.write($1) }
        form.member("AvailabilityMode", availabilityMode) { $0.write($1.rawValue) }
        form.member("AvailabilityZoneAddress", availabilityZoneAddresses) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("ClientToken", clientToken) { $0.write($1) }
        form.member("ConnectivityType", connectivityType) { $0.write($1.rawValue) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("PrivateIpAddress", privateIpAddress) { $0.write($1) }
        form.member("SecondaryAllocationId", secondaryAllocationIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount) { $0.write($1) }
        form.member("SecondaryPrivateIpAddress", secondaryPrivateIpAddresses) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("SubnetId", subnetId) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("VpcId", vpcId) { $0.write($1) }
    }
}

extension EC2.CreateNatGatewayResult {
    package init(xml: XMLElement) throws {
        self.clientToken = try xml.member("clientToken") { try $0.string() }
        self.natGateway = try xml.member("natGateway") { try EC2.NatGateway(xml: $0) }
    }
}

extension EC2 {
    /// Calls `CreateNatGateway`.
    @discardableResult
    public func createNatGateway(_ input: CreateNatGatewayRequest = CreateNatGatewayRequest()) async throws -> CreateNatGatewayResult {
        try await client.execute(CreateNatGateway.self, CreateNatGateway.withToken(input, idempotencyToken))
    }
}
