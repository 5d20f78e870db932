// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `HandlerErrorCode` of AWS Cloud Control API.
    public struct HandlerErrorCode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NotUpdatable`.
        public static var notUpdatable: Self { Self(rawValue: "NotUpdatable") }
        /// `InvalidRequest`.
        public static var invalidRequest: Self { Self(rawValue: "InvalidRequest") }
        /// `AccessDenied`.
        public static var accessDenied: Self { Self(rawValue: "AccessDenied") }
        /// `UnauthorizedTaggingOperation`.
        public static var unauthorizedTaggingOperation: Self { Self(rawValue: "UnauthorizedTaggingOperation") }
        /// `InvalidCredentials`.
        public static var invalidCredentials: Self { Self(rawValue: "InvalidCredentials") }
        /// `AlreadyExists`.
        public static var alreadyExists: Self { Self(rawValue: "AlreadyExists") }
        /// `NotFound`.
        public static var notFound: Self { Self(rawValue: "NotFound") }
        /// `ResourceConflict`.
        public static var resourceConflict: Self { Self(rawValue: "ResourceConflict") }
        /// `Throttling`.
        public static var throttling: Self { Self(rawValue: "Throttling") }
        /// `ServiceLimitExceeded`.
        public static var serviceLimitExceeded: Self { Self(rawValue: "ServiceLimitExceeded") }
        /// `NotStabilized`.
        public static var notStabilized: Self { Self(rawValue: "NotStabilized") }
        /// `GeneralServiceException`.
        public static var generalServiceException: Self { Self(rawValue: "GeneralServiceException") }
        /// `ServiceInternalError`.
        public static var serviceInternalError: Self { Self(rawValue: "ServiceInternalError") }
        /// `ServiceTimeout`.
        public static var serviceTimeout: Self { Self(rawValue: "ServiceTimeout") }
        /// `NetworkFailure`.
        public static var networkFailure: Self { Self(rawValue: "NetworkFailure") }
        /// `InternalFailure`.
        public static var internalFailure: Self { Self(rawValue: "InternalFailure") }
    }
}
