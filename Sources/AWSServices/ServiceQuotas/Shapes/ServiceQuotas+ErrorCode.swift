// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ServiceQuotas {
    /// `ErrorCode` of Service Quotas.
    public struct ErrorCode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEPENDENCY_ACCESS_DENIED_ERROR`.
        public static var dependencyAccessDeniedError: Self { Self(rawValue: "DEPENDENCY_ACCESS_DENIED_ERROR") }
        /// `DEPENDENCY_THROTTLING_ERROR`.
        public static var dependencyThrottlingError: Self { Self(rawValue: "DEPENDENCY_THROTTLING_ERROR") }
        /// `DEPENDENCY_SERVICE_ERROR`.
        public static var dependencyServiceError: Self { Self(rawValue: "DEPENDENCY_SERVICE_ERROR") }
        /// `SERVICE_QUOTA_NOT_AVAILABLE_ERROR`.
        public static var serviceQuotaNotAvailableError: Self { Self(rawValue: "SERVICE_QUOTA_NOT_AVAILABLE_ERROR") }
    }
}
