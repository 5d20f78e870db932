// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateCpuOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateCpuOptionsRequest: Sendable, Hashable {
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

extension EC2.LaunchTemplateCpuOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("AmdSevSnp", amdSevSnp) { $0.write($1.rawValue) }
        form.member("CoreCount", coreCount) { $0.write($1) }
        form.member("NestedVirtualization", nestedVirtualization) { $0.write($1.rawValue) }
        form.member("ThreadsPerCore", threadsPerCore) { $0.write($1) }
    }
}
