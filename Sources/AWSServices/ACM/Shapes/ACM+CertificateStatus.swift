// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `CertificateStatus` of AWS Certificate Manager.
    public struct CertificateStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PENDING_VALIDATION`.
        public static var pendingValidation: Self { Self(rawValue: "PENDING_VALIDATION") }
        /// `ISSUED`.
        public static var issued: Self { Self(rawValue: "ISSUED") }
        /// `INACTIVE`.
        public static var inactive: Self { Self(rawValue: "INACTIVE") }
        /// `EXPIRED`.
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        /// `VALIDATION_TIMED_OUT`.
        public static var validationTimedOut: Self { Self(rawValue: "VALIDATION_TIMED_OUT") }
        /// `REVOKED`.
        public static var revoked: Self { Self(rawValue: "REVOKED") }
        /// `FAILED`.
        public static var failed: Self { Self(rawValue: "FAILED") }
    }
}
