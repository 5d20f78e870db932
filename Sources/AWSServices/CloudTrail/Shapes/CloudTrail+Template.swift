// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `Template` of AWS CloudTrail.
    public struct Template: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `API_ACTIVITY`.
        public static var apiActivity: Self { Self(rawValue: "API_ACTIVITY") }
        /// `RESOURCE_ACCESS`.
        public static var resourceAccess: Self { Self(rawValue: "RESOURCE_ACCESS") }
        /// `USER_ACTIONS`.
        public static var userActions: Self { Self(rawValue: "USER_ACTIONS") }
    }
}
