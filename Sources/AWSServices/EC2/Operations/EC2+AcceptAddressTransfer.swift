// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AcceptAddressTransfer` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptAddressTransfer.html
    public enum AcceptAddressTransfer: AWSOperation {
        public typealias Input = AcceptAddressTransferRequest
        public typealias Output = AcceptAddressTransferResult

        public static let name = "AcceptAddressTransfer"
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

    /// `AcceptAddressTransferRequest` of Amazon Elastic Compute Cloud.
    public struct AcceptAddressTransferRequest: Sendable, Hashable {
        /// `Address`.
        public var address: String
        /// `DryRun`.
        public var dryRun: Bool?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?

        /// What is left out is the service's to choose.
        public init(address: String, dryRun: Bool? = nil, tagSpecifications: [TagSpecification]? = nil) {
            self.address = address
            self.dryRun = dryRun
            self.tagSpecifications = tagSpecifications
        }
    }

    /// `AcceptAddressTransferResult` of Amazon Elastic Compute Cloud.
    public struct AcceptAddressTransferResult: Sendable, Hashable {
        /// `AddressTransfer`.
        public var addressTransfer: AddressTransfer?

        /// What is left out is the service's to choose.
        public init(addressTransfer: AddressTransfer? = nil) {
            self.addressTransfer = addressTransfer
        }
    }
}

extension EC2.AcceptAddressTransferRequest {
    package func write(to form: inout FormWriter) {
        form.member("Address", address) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}

extension EC2.AcceptAddressTransferResult {
    package init(xml: XMLElement) throws {
        self.addressTransfer = try xml.member("addressTransfer") { try EC2.AddressTransfer(xml: $0) }
    }
}

extension EC2 {
    /// Calls `AcceptAddressTransfer`.
    @discardableResult
    public func acceptAddressTransfer(_ input: AcceptAddressTransferRequest) async throws -> AcceptAddressTransferResult {
        try await client.execute(AcceptAddressTransfer.self, input)
    }
}
