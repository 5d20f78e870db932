// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ModifySubnetAttribute` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html
    public enum ModifySubnetAttribute: AWSOperation {
        public typealias Input = ModifySubnetAttributeRequest
        public typealias Output = Void

        public static let name = "ModifySubnetAttribute"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `ModifySubnetAttributeRequest` of Amazon Elastic Compute Cloud.
    public struct ModifySubnetAttributeRequest: Sendable, Hashable {
        /// `SubnetId`.
        public var subnetId: String
        /// `AssignIpv6AddressOnCreation`.
        public var assignIpv6AddressOnCreation: AttributeBooleanValue?
        /// `CustomerOwnedIpv4Pool`.
        public var customerOwnedIpv4Pool: String?
        /// `DisableLniAtDeviceIndex`.
        public var disableLniAtDeviceIndex: AttributeBooleanValue?
        /// `EnableDns64`.
        public var enableDns64: AttributeBooleanValue?
        /// `EnableLniAtDeviceIndex`.
        public var enableLniAtDeviceIndex: Int?
        /// `EnableResourceNameDnsAAAARecordOnLaunch`.
        public var enableResourceNameDnsAAAARecordOnLaunch: AttributeBooleanValue?
        /// `EnableResourceNameDnsARecordOnLaunch`.
        public var enableResourceNameDnsARecordOnLaunch: AttributeBooleanValue?
        /// `MapCustomerOwnedIpOnLaunch`.
        public var mapCustomerOwnedIpOnLaunch: AttributeBooleanValue?
        /// `MapPublicIpOnLaunch`.
        public var mapPublicIpOnLaunch: AttributeBooleanValue?
        /// `PrivateDnsHostnameTypeOnLaunch`.
        public var privateDnsHostnameTypeOnLaunch: HostnameType?

        /// What is left out is the service's to choose.
        public init(
            subnetId: String,
            assignIpv6AddressOnCreation: AttributeBooleanValue? = nil,
            customerOwnedIpv4Pool: String? = nil,
            disableLniAtDeviceIndex: AttributeBooleanValue? = nil,
            enableDns64: AttributeBooleanValue? = nil,
            enableLniAtDeviceIndex: Int? = nil,
            enableResourceNameDnsAAAARecordOnLaunch: AttributeBooleanValue? = nil,
            enableResourceNameDnsARecordOnLaunch: AttributeBooleanValue? = nil,
            mapCustomerOwnedIpOnLaunch: AttributeBooleanValue? = nil,
            mapPublicIpOnLaunch: AttributeBooleanValue? = nil,
            privateDnsHostnameTypeOnLaunch: HostnameType? = nil
        ) {
            self.subnetId = subnetId
            self.assignIpv6AddressOnCreation = assignIpv6AddressOnCreation
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.disableLniAtDeviceIndex = disableLniAtDeviceIndex
            self.enableDns64 = enableDns64
            self.enableLniAtDeviceIndex = enableLniAtDeviceIndex
            self.enableResourceNameDnsAAAARecordOnLaunch = enableResourceNameDnsAAAARecordOnLaunch
            self.enableResourceNameDnsARecordOnLaunch = enableResourceNameDnsARecordOnLaunch
            self.mapCustomerOwnedIpOnLaunch = mapCustomerOwnedIpOnLaunch
            self.mapPublicIpOnLaunch = mapPublicIpOnLaunch
            self.privateDnsHostnameTypeOnLaunch = privateDnsHostnameTypeOnLaunch
        }
    }
}

extension EC2.ModifySubnetAttributeRequest {
    package func write(to form: inout FormWriter) {
        form.member("SubnetId", subnetId) { $0.write($1) }
        form.member("AssignIpv6AddressOnCreation", assignIpv6AddressOnCreation) { $1.write(to: &$0) }
        form.member("CustomerOwnedIpv4Pool", customerOwnedIpv4Pool) { $0.write($1) }
        form.member("DisableLniAtDeviceIndex", disableLniAtDeviceIndex) { $1.write(to: &$0) }
        form.member("EnableDns64", enableDns64) { $1.write(to: &$0) }
        form.member("EnableLniAtDeviceIndex", enableLniAtDeviceIndex) { $0.write($1) }
        form.member("EnableResourceNameDnsAAAARecordOnLaunch", enableResourceNameDnsAAAARecordOnLaunch) { $1.write(to: &$0) }
        form.member("EnableResourceNameDnsARecordOnLaunch", enableResourceNameDnsARecordOnLaunch) { $1.write(to: &$0) }
        form.member("MapCustomerOwnedIpOnLaunch", mapCustomerOwnedIpOnLaunch) { $1.write(to: &$0) }
        form.member("MapPublicIpOnLaunch", mapPublicIpOnLaunch) { $1.write(to: &$0) }
        form.member("PrivateDnsHostnameTypeOnLaunch", privateDnsHostnameTypeOnLaunch) { $0.write($1.rawValue) }
    }
}

extension EC2 {
    /// Calls `ModifySubnetAttribute`.
    public func modifySubnetAttribute(_ input: ModifySubnetAttributeRequest) async throws {
        try await client.execute(ModifySubnetAttribute.self, input)
    }
}
