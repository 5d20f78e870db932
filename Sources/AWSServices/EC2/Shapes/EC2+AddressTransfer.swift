// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AddressTransfer` of Amazon Elastic Compute Cloud.
    public struct AddressTransfer: Sendable, Hashable {
        /// `AddressTransferStatus`.
        public var addressTransferStatus: AddressTransferStatus?
        /// `AllocationId`.
        public var allocationId: String?
        /// `PublicIp`.
        public var publicIp: String?
        /// `TransferAccountId`.
        public var transferAccountId: String?
        /// `TransferOfferAcceptedTimestamp`.
        public var transferOfferAcceptedTimestamp: Timestamp?
        /// `TransferOfferExpirationTimestamp`.
        public var transferOfferExpirationTimestamp: Timestamp?

        /// What is left out is the service's to choose.
        public init(
            addressTransferStatus: AddressTransferStatus? = nil,
            allocationId: String? = nil,
            publicIp: String? = nil,
            transferAccountId: String? = nil,
            transferOfferAcceptedTimestamp: Timestamp? = nil,
            transferOfferExpirationTimestamp: Timestamp? = nil
        ) {
            self.addressTransferStatus = addressTransferStatus
            self.allocationId = allocationId
            self.publicIp = publicIp
            self.transferAccountId = transferAccountId
            self.transferOfferAcceptedTimestamp = transferOfferAcceptedTimestamp
            self.transferOfferExpirationTimestamp = transferOfferExpirationTimestamp
        }
    }
}

extension EC2.AddressTransfer {
    package init(xml: XMLElement) throws {
        self.addressTransferStatus = try xml.member("addressTransferStatus") { EC2.AddressTransferStatus(rawValue: try $0.string()) }
        self.allocationId = try xml.member("allocationId") { try $0.string() }
        self.publicIp = try xml.member("publicIp") { try $0.string() }
        self.transferAccountId = try xml.member("transferAccountId") { try $0.string() }
        self.transferOfferAcceptedTimestamp = try xml.member("transferOfferAcceptedTimestamp") { try $0.timestamp() }
        self.transferOfferExpirationTimestamp = try xml.member("transferOfferExpirationTimestamp") { try $0.timestamp() }
    }
}
