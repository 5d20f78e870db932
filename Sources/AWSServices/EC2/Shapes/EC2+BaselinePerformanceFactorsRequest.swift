// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `BaselinePerformanceFactorsRequest` of Amazon Elastic Compute Cloud.
    public struct BaselinePerformanceFactorsRequest: Sendable, Hashable {
        /// `Cpu`.
        public var cpu: CpuPerformanceFactorRequest?

        /// What is left out is the service's to choose.
        public init(cpu: CpuPerformanceFactorRequest? = nil) {
            self.cpu = cpu
        }
    }
}

extension EC2.BaselinePerformanceFactorsRequest {
    package func write(to form: inout FormWriter) {
        form.member("Cpu", cpu) { $1.write(to: &$0) }
    }
}
