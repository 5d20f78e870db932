// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ServiceQuotas {
    /// `ServiceQuota` of Service Quotas.
    public struct ServiceQuota: Sendable, Hashable {
        /// `Adjustable`.
        public var adjustable: Bool?
        /// `Description`.
        public var description: String?
        /// `ErrorReason`.
        public var errorReason: ErrorReason?
        /// `GlobalQuota`.
        public var globalQuota: Bool?
        /// `Period`.
        public var period: QuotaPeriod?
        /// `QuotaAppliedAtLevel`.
        public var quotaAppliedAtLevel: AppliedLevelEnum?
        /// `QuotaArn`.
        public var quotaArn: String?
        /// `QuotaCode`.
        public var quotaCode: String?
        /// `QuotaContext`.
        public var quotaContext: QuotaContextInfo?
        /// `QuotaName`.
        public var quotaName: String?
        /// `ServiceCode`.
        public var serviceCode: String?
        /// `ServiceName`.
        public var serviceName: String?
        /// `Unit`.
        public var unit: String?
        /// `UsageMetric`.
        public var usageMetric: MetricInfo?
        /// `Value`.
        public var value: Double?

        /// What is left out is the service's to choose.
        public init(
            adjustable: Bool? = nil,
            description: String? = nil,
            errorReason: ErrorReason? = nil,
            globalQuota: Bool? = nil,
            period: QuotaPeriod? = nil,
            quotaAppliedAtLevel: AppliedLevelEnum? = nil,
            quotaArn: String? = nil,
            quotaCode: String? = nil,
            quotaContext: QuotaContextInfo? = nil,
            quotaName: String? = nil,
            serviceCode: String? = nil,
            serviceName: String? = nil,
            unit: String? = nil,
            usageMetric: MetricInfo? = nil,
            value: Double? = nil
        ) {
            self.adjustable = adjustable
            self.description = description
            self.errorReason = errorReason
            self.globalQuota = globalQuota
            self.period = period
            self.quotaAppliedAtLevel = quotaAppliedAtLevel
            self.quotaArn = quotaArn
            self.quotaCode = quotaCode
            self.quotaContext = quotaContext
            self.quotaName = quotaName
            self.serviceCode = serviceCode
            self.serviceName = serviceName
            self.unit = unit
            self.usageMetric = usageMetric
            self.value = value
        }
    }
}

extension ServiceQuotas.ServiceQuota {
    package init(json: JSONValue) throws {
        self.adjustable = try json.member("Adjustable") { try $0.boolean() }
        self.description = try json.member("Description") { try $0.string() }
        self.errorReason = try json.member("ErrorReason") { try ServiceQuotas.ErrorReason(json: $0) }
        self.globalQuota = try json.member("GlobalQuota") { try $0.boolean() }
        self.period = try json.member("Period") { try ServiceQuotas.QuotaPeriod(json: $0) }
        self.quotaAppliedAtLevel = try json.member("QuotaAppliedAtLevel") { ServiceQuotas.AppliedLevelEnum(rawValue: try $0.string()) }
        self.quotaArn = try json.member("QuotaArn") { try $0.string() }
        self.quotaCode = try json.member("QuotaCode") { try $0.string() }
        self.quotaContext = try json.member("QuotaContext") { try ServiceQuotas.QuotaContextInfo(json: $0) }
        self.quotaName = try json.member("QuotaName") { try $0.string() }
        self.serviceCode = try json.member("ServiceCode") { try $0.string() }
        self.serviceName = try json.member("ServiceName") { try $0.string() }
        self.unit = try json.member("Unit") { try $0.string() }
        self.usageMetric = try json.member("UsageMetric") { try ServiceQuotas.MetricInfo(json: $0) }
        self.value = try json.member("Value") { try $0.double() }
    }
}
