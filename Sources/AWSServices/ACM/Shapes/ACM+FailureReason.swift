// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `FailureReason` of AWS Certificate Manager.
    public struct FailureReason: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NO_AVAILABLE_CONTACTS`.
        public static var noAvailableContacts: Self { Self(rawValue: "NO_AVAILABLE_CONTACTS") }
        /// `ADDITIONAL_VERIFICATION_REQUIRED`.
        public static var additionalVerificationRequired: Self { Self(rawValue: "ADDITIONAL_VERIFICATION_REQUIRED") }
        /// `DOMAIN_NOT_ALLOWED`.
        public static var domainNotAllowed: Self { Self(rawValue: "DOMAIN_NOT_ALLOWED") }
        /// `INVALID_PUBLIC_DOMAIN`.
        public static var invalidPublicDomain: Self { Self(rawValue: "INVALID_PUBLIC_DOMAIN") }
        /// `DOMAIN_VALIDATION_DENIED`.
        public static var domainValidationDenied: Self { Self(rawValue: "DOMAIN_VALIDATION_DENIED") }
        /// `CAA_ERROR`.
        public static var caaError: Self { Self(rawValue: "CAA_ERROR") }
        /// `PCA_LIMIT_EXCEEDED`.
        public static var pcaLimitExceeded: Self { Self(rawValue: "PCA_LIMIT_EXCEEDED") }
        /// `PCA_INVALID_ARN`.
        public static var pcaInvalidArn: Self { Self(rawValue: "PCA_INVALID_ARN") }
        /// `PCA_INVALID_STATE`.
        public static var pcaInvalidState: Self { Self(rawValue: "PCA_INVALID_STATE") }
        /// `PCA_REQUEST_FAILED`.
        public static var pcaRequestFailed: Self { Self(rawValue: "PCA_REQUEST_FAILED") }
        /// `PCA_NAME_CONSTRAINTS_VALIDATION`.
        public static var pcaNameConstraintsValidation: Self { Self(rawValue: "PCA_NAME_CONSTRAINTS_VALIDATION") }
        /// `PCA_RESOURCE_NOT_FOUND`.
        public static var pcaResourceNotFound: Self { Self(rawValue: "PCA_RESOURCE_NOT_FOUND") }
        /// `PCA_INVALID_ARGS`.
        public static var pcaInvalidArgs: Self { Self(rawValue: "PCA_INVALID_ARGS") }
        /// `PCA_INVALID_DURATION`.
        public static var pcaInvalidDuration: Self { Self(rawValue: "PCA_INVALID_DURATION") }
        /// `PCA_ACCESS_DENIED`.
        public static var pcaAccessDenied: Self { Self(rawValue: "PCA_ACCESS_DENIED") }
        /// `SLR_NOT_FOUND`.
        public static var slrNotFound: Self { Self(rawValue: "SLR_NOT_FOUND") }
        /// `OTHER`.
        public static var other: Self { Self(rawValue: "OTHER") }
    }
}
