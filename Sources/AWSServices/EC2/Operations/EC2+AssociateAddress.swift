// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AssociateAddress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html
    public enum AssociateAddress: AWSOperation {
        public typealias Input = AssociateAddressRequest
        public typealias Output = AssociateAddressResult

        public static let name = "AssociateAddress"
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

    /// `AssociateAddressRequest` of Amazon Elastic Compute Cloud.
    public struct AssociateAddressRequest: Sendable, Hashable {
        /// `AllocationId`.
        public var allocationId: String?
        /// `AllowReassociation`.
        public var allowReassociation: Bool?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `InstanceId`.
        public var instanceId: String?
        /// `NetworkInterfaceId`.
        public var networkInterfaceId: String?
        /// `PrivateIpAddress`.
        public var privateIpAddress: String?
        /// `PublicIp`.
        public var publicIp: String?

        /// What is left out is the service's to choose.
        public init(
            allocationId: String? = nil,
            allowReassociation: Bool? = nil,
            dryRun: Bool? = nil,
            instanceId: String? = nil,
            networkInterfaceId: String? = nil,
            privateIpAddress: String? = nil,
            publicIp: String? = nil
        ) {
            self.allocationId = allocationId
            self.allowReassociation = allowReassociation
            self.dryRun = dryRun
            self.instanceId = instanceId
            self.networkInterfaceId = networkInterfaceId
            self.privateIpAddress = privateIpAddress
            self.publicIp = publicIp
        }
    }

    /// `AssociateAddressResult` of Amazon Elastic Compute Cloud.
    public struct AssociateAddressResult: Sendable, Hashable {
        /// `AssociationId`.
        public var associationId: String?

        /// What is left out is the service's to choose.
        public init(associationId: String? = nil) {
            self.associationId = associationId
        }
    }
}

extension EC2.AssociateAddressRequest {
    package func write(to form: inout FormWriter) {
        form.member("AllocationId", allocationId) { $0.write($1) }
        form.member("AllowReassociation", allowReassociation) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("InstanceId", instanceId) { $0.write($1) }
        form.member("NetworkInterfaceId", networkInterfaceId) { $0.write($1) }
        form.member("PrivateIpAddress", privateIpAddress) { $0.write($1) }
        form.member("PublicIp", publicIp) { $0.write($1) }
    }
}

extension EC2.AssociateAddressResult {
    package init(xml: XMLElement) throws {
        self.associationId = try xml.member("associationId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `AssociateAddress`.
    @discardableResult
    public func associateAddress(_ input: AssociateAddressRequest = AssociateAddressRequest()) async throws -> AssociateAddressResult {
        try await client.execute(AssociateAddress.self, input)
    }
}
