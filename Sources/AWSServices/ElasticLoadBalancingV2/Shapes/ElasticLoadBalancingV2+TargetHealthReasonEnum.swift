// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetHealthReasonEnum` of Elastic Load Balancing.
    public struct TargetHealthReasonEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Elb.RegistrationInProgress`.
        public static var elbRegistrationInProgress: Self { Self(rawValue: "Elb.RegistrationInProgress") }
        /// `Elb.InitialHealthChecking`.
        public static var elbInitialHealthChecking: Self { Self(rawValue: "Elb.InitialHealthChecking") }
        /// `Target.ResponseCodeMismatch`.
        public static var targetResponseCodeMismatch: Self { Self(rawValue: "Target.ResponseCodeMismatch") }
        /// `Target.Timeout`.
        public static var targetTimeout: Self { Self(rawValue: "Target.Timeout") }
        /// `Target.FailedHealthChecks`.
        public static var targetFailedHealthChecks: Self { Self(rawValue: "Target.FailedHealthChecks") }
        /// `Target.NotRegistered`.
        public static var targetNotRegistered: Self { Self(rawValue: "Target.NotRegistered") }
        /// `Target.NotInUse`.
        public static var targetNotInUse: Self { Self(rawValue: "Target.NotInUse") }
        /// `Target.DeregistrationInProgress`.
        public static var targetDeregistrationInProgress: Self { Self(rawValue: "Target.DeregistrationInProgress") }
        /// `Target.InvalidState`.
        public static var targetInvalidState: Self { Self(rawValue: "Target.InvalidState") }
        /// `Target.IpUnusable`.
        public static var targetIpUnusable: Self { Self(rawValue: "Target.IpUnusable") }
        /// `Target.HealthCheckDisabled`.
        public static var targetHealthCheckDisabled: Self { Self(rawValue: "Target.HealthCheckDisabled") }
        /// `Elb.InternalError`.
        public static var elbInternalError: Self { Self(rawValue: "Elb.InternalError") }
    }
}
