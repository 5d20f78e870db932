// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AddressTransferStatus` of Amazon Elastic Compute Cloud.
    public struct AddressTransferStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`.
        public static var pending: Self { Self(rawValue: "pending") }
        /// `disabled`.
        public static var disabled: Self { Self(rawValue: "disabled") }
        /// `accepted`.
        public static var accepted: Self { Self(rawValue: "accepted") }
    }
}
