// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateCpuOptions` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateCpuOptions: Sendable, Hashable {
        /// `AmdSevSnp`.
        public var amdSevSnp: AmdSevSnpSpecification?
        /// `CoreCount`.
        public var coreCount: Int?
        /// `NestedVirtualization`.
        public var nestedVirtualization: NestedVirtualizationSpecification?
        /// `ThreadsPerCore`.
        public var threadsPerCore: Int?

        /// What is left out is the service's to choose.
        public init(
            amdSevSnp: AmdSevSnpSpecification? = nil,
            coreCount: Int? = nil,
            nestedVirtualization: NestedVirtualizationSpecification? = nil,
            threadsPerCore: Int? = nil
        ) {
            self.amdSevSnp = amdSevSnp
            self.coreCount = coreCount
            self.nestedVirtualization = nestedVirtualization
            self.threadsPerCore = threadsPerCore
        }
    }
}

extension EC2.LaunchTemplateCpuOptions {
    package init(xml: XMLElement) throws {
        self.amdSevSnp = try xml.member("amdSevSnp") { EC2.AmdSevSnpSpecification(rawValue: try $0.string()) }
        self.coreCount = try xml.member("coreCount") { try $0.integer() }
        self.nestedVirtualization = try xml.member("nestedVirtualization") { EC2.NestedVirtualizationSpecification(rawValue: try $0.string()) }
        self.threadsPerCore = try xml.member("threadsPerCore") { try $0.integer() }
    }
}
